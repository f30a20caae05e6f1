-- How versions depart from the reference, in utterances that several articles have: this outlet's (own = 1), each of its
-- articles as it was first, and those of all outlets, this one among them. Counted in two steps: from articles down to
-- versions for one outlet, and without asking who printed them for all.
select 1 as own, variants.relation, variants.flags <> '[]' as flagged, count(*) as versions
from articles
  join quotes on quotes.article_id = articles.id
  join variants on variants.quote_id = quotes.id
  join utterances on utterances.id = variants.utterance_id
where articles.outlet_id = :outlet and articles.version_of is null and variants.relation <> 'reference' and utterances.articles > 1
group by 2, 3
union all
select 0, variants.relation, variants.flags <> '[]', count(*)
from utterances join variants on variants.utterance_id = utterances.id
where utterances.articles > 1 and variants.relation <> 'reference'
group by 2, 3
