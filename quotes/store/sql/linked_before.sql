-- Quotations of one utterance: its reference with each other version, where one of the two is among the given.
select v.quote_id, u.reference_id
from variants as v join utterances as u on u.id = v.utterance_id
where v.quote_id in (select value from json_each(?1)) and u.reference_id <> v.quote_id
union
select v.quote_id, u.reference_id
from utterances as u join variants as v on v.utterance_id = u.id
where u.reference_id in (select value from json_each(?1)) and u.reference_id <> v.quote_id
