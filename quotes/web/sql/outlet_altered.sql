-- Versions of this outlet that raised a flag, or this one, the latest first.
select
  quotes.key, quotes.text, {how_said quotes}, variants.relation, variants.flags, articles.printed as published,
  utterances.key as utterance, utterances.versions, utterances.text as reference, reference.kind as reference_kind, speakers.name as speaker, speakers.key as speaker_key,
  quotes.source, {described quotes}
from articles
  join quotes on quotes.article_id = articles.id
  join variants on variants.quote_id = quotes.id
  join utterances on utterances.id = variants.utterance_id
  join quotes as reference on reference.id = utterances.reference_id
  left join speakers on speakers.id = quotes.speaker_id
where articles.outlet_id = :outlet and variants.flags <> '[]' and variants.relation <> 'reference' and not variants.is_repeat
  and (:flag is null or instr(variants.flags, '"name": "' || :flag || '"'))
order by {start_in_utc articles.printed} desc, quotes.id
limit :limit
