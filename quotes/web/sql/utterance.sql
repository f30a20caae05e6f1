select
  utterances.id, utterances.key, utterances.text, utterances.versions, utterances.wordings, utterances.outlets,
  {of_unknown_outlets utterances} as unknown,
  utterances.articles, utterances.first_published, utterances.last_published, utterances.altered, utterances.flags,
  utterances.topics, reference.key as reference, {how_said reference}, reference.source, {lead_in reference} as lead_in,
  {described reference},
  speakers.name as speaker, speakers.key as speaker_key, speakers.kind as speaker_kind, speakers.role as speaker_role
from utterances
  join quotes as reference on reference.id = utterances.reference_id
  left join speakers on speakers.id = utterances.speaker_id
where utterances.key = :key
