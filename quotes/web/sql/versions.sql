-- All versions of an utterance, or the one of that key. What an article goes on printing is listed once,
-- but with the key :besides.
select
  quotes.key, quotes.text, {how_said quotes}, quotes.cue, quotes.source, quotes.venue, quotes.venue_kind,
  quotes.credited,
  quotes.speaker_name, {described quotes}, variants.wording, variants.relation, variants.flags, variants.score,
  variants.evidence,
  {taken_from variants} as parent, variants.parent_evidence, variants.parent_order, variants.parent_ties,
  variants.parent_is_guess,
  articles.key as article, articles.title, substr(articles.text, 1, 90) as opening, articles.printed as published,
  articles.url, outlets.name as outlet,
  speakers.key as speaker, speakers.name as named
from variants
  join quotes on quotes.id = variants.quote_id
  join articles on articles.id = quotes.article_id
  left join outlets on outlets.id = articles.outlet_id
  left join speakers on speakers.id = quotes.speaker_id
where variants.utterance_id = :utterance and iif(:key is null, not variants.is_repeat or quotes.key = :besides, quotes.key = :key)
order by variants.wording, {start_in_utc articles.printed} nulls last, outlets.name, quotes.id
