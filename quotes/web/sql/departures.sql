-- How versions in other articles depart from the reference, each article as it was first. Who printed them is not asked;
-- what stands in later versions of articles, which are few, is looked up and left out (cross join: from those articles to
-- their quotations, not from all quotations to their articles), and where each article has one version, all but the
-- reference stand elsewhere.
select variants.relation, variants.flags <> '[]' as flagged, count(*) as versions
from utterances join variants on variants.utterance_id = utterances.id
where utterances.articles > 1 and variants.relation <> 'reference'
  and (utterances.versions = utterances.articles or {elsewhere variants}) and variants.quote_id not in (
  select quotes.id
  from articles cross join quotes on quotes.article_id = articles.id
  where articles.version_of is not null
)
group by 1, 2
