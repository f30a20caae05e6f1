-- Other utterances that state the same, the surest first.
with this(id) as (select id from utterances where key = :utterance),
  echo(id, kind, score, evidence) as (
    select other_id, kind, score, evidence from echoes where utterance_id in (select id from this)
    union all
    select utterance_id, kind, score, evidence from echoes where other_id in (select id from this)
  )
select
  utterances.key, utterances.text, utterances.versions, utterances.first_published as published, reference.kind,
  reference.cue_class, reference.source, {described reference}, speakers.name as speaker,
  speakers.key as speaker_key, echo.kind as echo, echo.score, echo.evidence
from echo
  join utterances on utterances.id = echo.id
  join quotes as reference on reference.id = utterances.reference_id
  left join speakers on speakers.id = utterances.speaker_id
order by echo.score desc, utterances.id
limit :limit
