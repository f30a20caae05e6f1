-- How this outlet's versions depart from the reference, in utterances that several articles have; each of its articles
-- as it was first, as `departures` counts those of all outlets.
select variants.relation, variants.flags <> '[]' as flagged, count(*) as versions
from articles
  join quotes on quotes.article_id = articles.id
  join variants on variants.quote_id = quotes.id
  join utterances on utterances.id = variants.utterance_id
where articles.outlet_id = :outlet and articles.version_of is null and utterances.articles > 1 and {elsewhere variants}
group by 1, 2
