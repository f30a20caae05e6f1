-- What attribution found out about the speakers of quotations, by :keys.
select key, id as quote_id, speaker_name, speaker_kind, speaker_role, speaker_method, speaker_confidence
from quotes
where key in (select value from json_each(:keys))
order by id
