select quotes.key, speakers.key as speaker_key, articles.key as article, articles.title,
  quotes.confidence,
  variants.relation, variants.flags, variants.parent_order, reference.key as reference, reference.kind as reference_kind,
  reference.text as reference_text, utterances.wordings, utterances.outlets,
  {of_unknown_outlets utterances} as unknown, utterances.articles, utterances.altered,
  (
    select json_group_array(json_object('name', name, 'versions', versions))
    from (
      select json_extract(flag.value, '$.name') as name, count(distinct flagged.id) as versions
      from variants as flagged join json_each(flagged.flags) as flag
      where flagged.utterance_id = utterances.id and not flagged.is_repeat
      group by name
    )
  ) as raised
from json_each(:keys) as asked
  join quotes on quotes.key = asked.value
  join articles on articles.id = quotes.article_id
  left join speakers on speakers.id = quotes.speaker_id
  left join variants on variants.quote_id = quotes.id
  left join utterances on utterances.id = variants.utterance_id
  left join quotes as reference on reference.id = utterances.reference_id
