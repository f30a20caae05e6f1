-- Keys of a few altered versions of an utterance in other articles than its reference's, among which is one to show: put
-- down to its speaker, with a flag, in quotation marks, with other words rather than fewer, and like the reference.
select quotes.key
from utterances
  join quotes as reference on reference.id = utterances.reference_id
  join variants on variants.utterance_id = utterances.id
  join quotes on quotes.id = variants.quote_id
where utterances.id = :utterance
  and variants.relation not in ('reference', 'verbatim', 're-punctuated')
  and quotes.article_id <> reference.article_id
order by
  quotes.speaker_id is not utterances.speaker_id,
  variants.flags = '[]',
  case quotes.kind when 'direct' then 0 when 'mixed' then 1 else 2 end,
  variants.relation <> 'reworded',
  variants.score desc,
  variants.id
limit :limit
