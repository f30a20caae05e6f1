-- The most altered utterances, so many versions of each altered at :least; with :flag only those that have such a flag.
select
  utterances.id, utterances.key, utterances.text, {how_said reference}, reference.source,
  {lead_in reference} as lead_in, {described reference}, utterances.versions,
  utterances.wordings,
  utterances.outlets,
  {of_unknown_outlets utterances} as unknown, utterances.articles, utterances.altered, utterances.first_published,
  speakers.name as speaker, speakers.key as speaker_key
from utterances
  join quotes as reference on reference.id = utterances.reference_id
  left join speakers on speakers.id = utterances.speaker_id
where utterances.altered >= :least and (:flag is null or instr(utterances.flags, '"' || :flag || '"'))
order by utterances.altered desc, utterances.wordings desc, utterances.articles desc, utterances.id
limit :limit
