-- Quotations with :share of the telling words of the shorter one in common, by their weight, and at least :least.
select k.id
from json_each(:words) as wanted cross join _linking_keys as k cross join _linked_quotes as l
where k.key = json_extract(wanted.value, '$[0]') and k.stands = 1 and l.quote_id = k.id
group by k.id
having sum(json_extract(wanted.value, '$[1]')) >= max(:least, :share * min(:total, l.total)) - :slack
