-- An article as it is stored, with the name of its outlet.
select articles.*, outlets.name as outlet
from articles left join outlets on outlets.id = articles.outlet_id
where articles.key = ?
