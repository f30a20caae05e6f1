-- The speaker of each quotation, by the name that its article uses or that a person gave it.
update quotes
set speaker_id = named.speaker_id
from (
  select quotes.id, speaker_names.speaker_id
  from quotes left join speaker_names on speaker_names.name = quotes.speaker_name
) as named
where named.id = quotes.id and quotes.speaker_id is not named.speaker_id
