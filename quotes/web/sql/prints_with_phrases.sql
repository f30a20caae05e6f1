-- Direct quotations by others in other utterances that have one of the phrases in their words.
select
  quotes.key, quotes.text, speakers.key as speaker_key, speakers.name as speaker, outlets.name as outlet,
  articles.printed as published, utterances.key as utterance
from quotes_fts
  join quotes on quotes.id = quotes_fts.rowid
  join speakers on speakers.id = quotes.speaker_id
  join articles on articles.id = quotes.article_id
  left join outlets on outlets.id = articles.outlet_id
  left join variants on variants.quote_id = quotes.id
  left join utterances on utterances.id = variants.utterance_id
where quotes_fts match :phrases and quotes.kind = 'direct' and quotes.cue_class = 'speech'
  and speakers.key <> :speaker and utterances.key is not :utterance
  and not coalesce(variants.is_repeat, 0)
order by {start_in_utc articles.printed}, quotes.id
limit 100
