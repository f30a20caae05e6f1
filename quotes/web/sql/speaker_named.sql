-- The latest quotations of others that have the name, among the few hundred that came in last.
select
  quotes.key, quotes.text, {how_said quotes}, quotes.source, {described quotes},
  coalesce(speakers.name, quotes.speaker_name) as speaker, speakers.key as speaker_key,
  outlets.name as outlet, articles.printed as published
from (select rowid as id from quotes_fts where quotes_fts match :names order by rowid desc limit 300) as found
  join quotes on quotes.id = found.id
  join articles on articles.id = quotes.article_id
  left join outlets on outlets.id = articles.outlet_id
  left join speakers on speakers.id = quotes.speaker_id
where quotes.speaker_id is not :speaker and {counted quotes}
order by {start_in_utc articles.printed} desc, quotes.id desc
limit :limit
