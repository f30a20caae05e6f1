select
  quotes.key, {how_said quotes}, quotes.text, quotes.start, quotes."end", quotes.speaker_name, quotes.speaker_method,
  quotes.speaker_confidence, quotes.source,
  {described quotes},
  quotes.venue, quotes.venue_kind, quotes.credited,
  speakers.name as speaker,
  speakers.key as speaker_key, utterances.key as utterance, utterances.versions, utterances.wordings,
  utterances.articles, variants.relation, variants.parent_order,
  variants.flags, (select key from quotes where id = utterances.reference_id) as reference
from quotes
  left join speakers on speakers.id = quotes.speaker_id
  left join variants on variants.quote_id = quotes.id
  left join utterances on utterances.id = variants.utterance_id
where quotes.article_id = :article and (:all_classes or {shown quotes})
order by quotes.start, quotes."end"
