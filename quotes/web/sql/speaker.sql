select
  id, key, name, kind, role,
  (
    select count(*) from quotes where quotes.speaker_id = speakers.id and cue_class in ('speech', 'document')
  ) as quotations,
  (
    select count(*) from quotes where quotes.speaker_id = speakers.id and cue_class not in ('speech', 'document')
  ) as aside
from speakers
where key = :key
