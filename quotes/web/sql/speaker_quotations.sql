-- The latest first, versions of one utterance together. Which these are is told before their words are read: of a
-- speaker's thousands of quotations a few hundred are shown.
with latest as (
  select quotes.id, variants.utterance_id, variants.relation
  from quotes
    join articles on articles.id = quotes.article_id
    left join variants on variants.quote_id = quotes.id
    left join utterances on utterances.id = variants.utterance_id
  where quotes.speaker_id = :speaker and quotes.cue_class in ('speech', 'document')
  order by utterances.first_published desc nulls last, utterances.id, articles.published nulls last, quotes.id
  limit :limit
)
select
  quotes.key, quotes.text, quotes.kind, quotes.cue_class, quotes.polarity, quotes.modality, coalesce(teller.speaker_name, teller.source) as told_by, articles.key as article, articles.published, outlets.name as outlet,
  utterances.key as utterance, utterances.text as reference_text, reference.kind as reference_kind,
  utterances.versions, utterances.wordings,
  latest.relation
from latest
  join quotes on quotes.id = latest.id
  join articles on articles.id = quotes.article_id
  left join quotes as teller on teller.id = quotes.reported_by_id
  left join outlets on outlets.id = articles.outlet_id
  left join utterances on utterances.id = latest.utterance_id
  left join quotes as reference on reference.id = utterances.reference_id
order by utterances.first_published desc nulls last, utterances.id, articles.published nulls last, quotes.id
