select quotes.key, speakers.key as speaker_key, articles.key as article, articles.title,
  quotes.confidence,
  variants.relation, variants.flags, variants.parent_order, reference.key as reference, reference.kind as reference_kind,
  reference.text as reference_text, utterances.wordings, utterances.outlets,
  {of_unknown_outlets utterances} as unknown, utterances.articles, utterances.altered,
  {raised utterances} as raised
from json_each(:keys) as asked
  join quotes on quotes.key = asked.value
  join articles on articles.id = quotes.article_id
  left join speakers on speakers.id = quotes.speaker_id
  left join variants on variants.quote_id = quotes.id
  left join utterances on utterances.id = variants.utterance_id
  left join quotes as reference on reference.id = utterances.reference_id
