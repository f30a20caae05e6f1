select
  quotes.id, quotes.key, {how_said quotes}, teller.key as reported_by, quotes.text, quotes.cue,
  {lead_in quotes} as lead_in, quotes.source, quotes.method, quotes.confidence,
  quotes.start, quotes."end", quotes.venue, quotes.venue_kind, quotes.venue_carried, quotes.credited,
  quotes.speaker_name, quotes.speaker_kind, quotes.speaker_role, quotes.speaker_method, quotes.speaker_confidence,
  {described quotes},
  speakers.key as speaker_key, speakers.name as speaker,
  articles.id as article_id, articles.key as article, articles.title, substr(articles.text, 1, 90) as opening,
  articles.printed as published,
  articles.url, articles.author, articles.basis,
  articles.text as article_text, outlets.name as outlet,
  utterances.id as utterance_id, utterances.key as utterance, utterances.text as reference_text,
  utterances.versions, utterances.wordings, utterances.articles,
  variants.relation, variants.flags, variants.evidence, variants.score
from quotes
  join articles on articles.id = quotes.article_id
  left join outlets on outlets.id = articles.outlet_id
  left join speakers on speakers.id = quotes.speaker_id
  left join quotes as teller on teller.id = quotes.reported_by_id
  left join variants on variants.quote_id = quotes.id
  left join utterances on utterances.id = variants.utterance_id
where quotes.key = :key
