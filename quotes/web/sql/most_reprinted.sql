select
  utterances.key, utterances.text, {how_said reference}, reference.source, {lead_in reference} as lead_in,
  {described reference}, utterances.versions, utterances.wordings,
  utterances.outlets,
  {of_unknown_outlets utterances} as unknown, utterances.articles,
  utterances.altered, utterances.first_published, speakers.name as speaker, speakers.key as speaker_key
from utterances
  join quotes as reference on reference.id = utterances.reference_id
  left join speakers on speakers.id = utterances.speaker_id
where utterances.versions > 1 and utterances.articles > 1
order by utterances.versions desc, utterances.articles desc, utterances.id
limit :limit
