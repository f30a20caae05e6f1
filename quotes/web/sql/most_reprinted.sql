with most(id) as (
  select id from utterances where versions > 1 and articles > 1 order by versions desc, articles desc, id limit :limit
)
select
  utterances.key, utterances.text, {how_said reference}, reference.source, {lead_in reference} as lead_in,
  {described reference}, utterances.versions, utterances.wordings,
  utterances.outlets,
  {of_unknown_outlets utterances} as unknown, utterances.articles,
  utterances.altered, utterances.first_published, speakers.name as speaker, speakers.key as speaker_key,
  {raised utterances} as raised
from most
  join utterances on utterances.id = most.id
  join quotes as reference on reference.id = utterances.reference_id
  left join speakers on speakers.id = utterances.speaker_id
order by utterances.versions desc, utterances.articles desc, utterances.id
