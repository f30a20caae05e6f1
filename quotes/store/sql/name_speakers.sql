-- The speaker of each quotation, by the name that its article uses, or by the one that a person gave it (:moved).
update quotes
set speaker_id = named.speaker_id
from (
  select quotes.id, speaker_names.speaker_id
  from quotes
    left join (select key, value as name from json_each(:moved)) as moved on moved.key = quotes.key
    left join speaker_names on speaker_names.name = coalesce(moved.name, quotes.speaker_name)
) as named
where named.id = quotes.id and quotes.speaker_id is not named.speaker_id
