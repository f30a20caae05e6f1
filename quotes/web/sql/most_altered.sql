-- Altered utterances: of each of the :grave flags (a JSON array of names) the most altered one, then the next of each, and
-- behind them those that have none. Words that only the speaker of is another count.
with found as (
  select
    id,
    (select value from json_each(:grave) where instr(utterances.flags, '"' || value || '"') order by key limit 1) as grave
  from utterances
  where versions > 1 and (altered > 0 or instr(flags, '"speaker"'))
),
ranked as (
  select
    utterances.id, grave is null as is_slight,
    row_number() over (
      partition by grave
      order by utterances.altered desc, utterances.wordings desc, utterances.articles desc, utterances.id
    ) as place
  from found join utterances on utterances.id = found.id
)
select
  utterances.id, utterances.key, utterances.text, {how_told reference}, reference.source,
  {lead_in reference} as lead_in, {described reference}, utterances.versions,
  utterances.wordings,
  utterances.outlets, utterances.articles, utterances.altered, utterances.first_published,
  speakers.name as speaker, speakers.key as speaker_key
from ranked
  join utterances on utterances.id = ranked.id
  join quotes as reference on reference.id = utterances.reference_id
  left join speakers on speakers.id = utterances.speaker_id
order by
  ranked.is_slight, ranked.place, utterances.altered desc, utterances.wordings desc, utterances.articles desc, utterances.id
limit :limit
