-- Keys of a few altered versions of an utterance in other articles than its reference's, among which is one to show: put
-- down to its speaker or to another who is named, with one of the :grave flags (a JSON array of names) or with any, in
-- quotation marks, with other words rather than fewer, and like the reference.
select quotes.key
from utterances
  join quotes as reference on reference.id = utterances.reference_id
  join variants on variants.utterance_id = utterances.id
  join quotes on quotes.id = variants.quote_id
where utterances.id = :utterance
  and (
    {altered variants}
    or instr(variants.flags, '"name": "speaker"')
  )
  and quotes.article_id <> reference.article_id and not variants.is_repeat
order by
  quotes.speaker_id is not utterances.speaker_id and not instr(variants.flags, '"name": "speaker"'),
  not exists (
    select 1
    from json_each(variants.flags) as flag join json_each(:grave) as grave
      on grave.value = json_extract(flag.value, '$.name')
  ),
  variants.flags = '[]',
  case quotes.kind when 'direct' then 0 when 'mixed' then 1 else 2 end,
  variants.relation <> 'reworded',
  variants.score desc,
  variants.id
limit :limit
