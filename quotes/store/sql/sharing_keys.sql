select distinct k.id
from json_each(?) as wanted cross join _linking_keys as k cross join _linked_quotes as l
where k.key = wanted.value and k.stands = 1 and l.quote_id = k.id
