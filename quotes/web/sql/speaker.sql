select
  id, key, name, kind, role,
  (select count(*) from quotes where quotes.speaker_id = speakers.id) as quotations
from speakers
where key = :key
