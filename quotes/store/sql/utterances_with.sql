select distinct u.key
from variants as v join utterances as u on u.id = v.utterance_id
where v.quote_id in (select value from json_each(?))
