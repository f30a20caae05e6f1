select a.id, a.key, a.text, o.name as outlet, a.printed as published
from articles as a left join outlets as o on o.id = a.outlet_id
