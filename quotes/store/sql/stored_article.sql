-- An article as it is stored, with the key of its outlet.
select articles.*, outlets.key as outlet_key
from articles left join outlets on outlets.id = articles.outlet_id
where articles.key = ?
