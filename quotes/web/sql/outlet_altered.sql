-- Versions of this outlet that raised a flag, the latest first.
select
  quotes.key, quotes.text, quotes.kind, quotes.cue_class, quotes.polarity, quotes.modality,
  coalesce(teller.speaker_name, teller.source) as told_by, variants.relation, variants.flags, articles.printed as published,
  utterances.key as utterance, utterances.text as reference, speakers.name as speaker, speakers.key as speaker_key,
  quotes.source, case when quotes.speaker_id is null then quotes.speaker_role end as described
from articles
  join quotes on quotes.article_id = articles.id
  join variants on variants.quote_id = quotes.id
  join utterances on utterances.id = variants.utterance_id
  left join quotes as teller on teller.id = quotes.reported_by_id
  left join speakers on speakers.id = quotes.speaker_id
where articles.outlet_id = :outlet and variants.flags <> '[]' and variants.relation <> 'reference'
order by articles.printed desc, quotes.id
limit :limit
