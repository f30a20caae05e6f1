-- One row an utterance that states the same as another: in the other order, who said it first and who after.
select
  e.id,
  e.key,
  u.key as utterance,
  s.name as speaker,
  u.text,
  u.first_published as published,
  e.kind,
  o.key as other,
  other_speaker.name as other_speaker,
  o.text as other_text,
  o.first_published as other_published,
  round(e.score, 2) as score,
  e.evidence
from
  echoes as e
  join utterances as u on u.id = e.utterance_id
  join utterances as o on o.id = e.other_id
  left join speakers as s on s.id = u.speaker_id
  left join speakers as other_speaker on other_speaker.id = o.speaker_id
