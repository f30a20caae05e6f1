select
  quotes.id, quotes.key, quotes.text, {how_said quotes}, articles.key as article, articles.title,
  articles.printed as published,
  outlets.name as outlet, utterances.key as utterance, utterances.text as reference_text,
  {lead_in quotes} as lead_in,
  {lead_in reference} as reference_lead_in,
  reference.kind as reference_kind, utterances.versions, utterances.wordings, utterances.articles, variants.relation,
  variants.parent_order,
  variants.flags, reference.key as reference
from json_each(:ids) as asked
  join quotes on quotes.id = asked.value
  join articles on articles.id = quotes.article_id
  left join outlets on outlets.id = articles.outlet_id
  left join variants on variants.quote_id = quotes.id
  left join utterances on utterances.id = variants.utterance_id
  left join quotes as reference on reference.id = utterances.reference_id
