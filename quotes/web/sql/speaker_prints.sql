-- Every quotation of the speaker, with as much as is counted, sorted and paged by. `later` is true of a version of words
-- that another article printed before, `counts` of what stands in an article as
-- it is now, `is_repeat` of what an earlier version of it has, too.
select
  quotes.id, quotes.speaker_name as name, quotes.speaker_role as role, quotes.polarity, articles.printed as published,
  articles.outlet_id as outlet, variants.utterance_id as utterance, utterances.first_published, variants.relation,
  variants.flags <> '[]' as flagged,
  coalesce(
    reference.article_id <> quotes.article_id
      and reference.article_id not in (select id from articles where replaced_by = quotes.article_id),
    0
  ) as later,
  {current quotes} as counts, coalesce(variants.is_repeat, 0) as is_repeat
from quotes
  join articles on articles.id = quotes.article_id
  left join variants on variants.quote_id = quotes.id
  left join utterances on utterances.id = variants.utterance_id
  left join quotes as reference
    on utterances.articles > 1 and variants.relation <> 'reference' and reference.id = utterances.reference_id
where quotes.speaker_id = :speaker and {shown quotes}
