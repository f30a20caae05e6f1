-- What the speaker thinks or wants, the latest first.
select
  quotes.key, quotes.text, quotes.cue, {how_said quotes}, articles.key as article, articles.printed as published,
  outlets.name as outlet
from quotes
  join articles on articles.id = quotes.article_id
  left join outlets on outlets.id = articles.outlet_id
where quotes.speaker_id = :speaker and not {shown quotes} and {current quotes}
order by {start_in_utc articles.printed} desc nulls last, articles.id, quotes.start
limit :limit
