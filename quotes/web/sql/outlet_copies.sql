-- Outlets whose texts this one carries (taken = 1) or that carry its texts, by how.
select 1 as taken, outlets.name, outlets.key, reprints.relation, count(distinct coalesce(articles.version_of, articles.id)) as articles
from articles
  join reprints on reprints.article_id = articles.id
  join articles as original on original.id = reprints.original_id
  join outlets on outlets.id = original.outlet_id
where articles.outlet_id = :outlet and outlets.id <> :outlet and reprints.relation in ('verbatim', 'edited', 'rewrite')
group by outlets.id, reprints.relation
union all
select 0, outlets.name, outlets.key, reprints.relation, count(distinct coalesce(copy.version_of, copy.id))
from articles
  join reprints on reprints.original_id = articles.id
  join articles as copy on copy.id = reprints.article_id
  join outlets on outlets.id = copy.outlet_id
where articles.outlet_id = :outlet and outlets.id <> :outlet and reprints.relation in ('verbatim', 'edited', 'rewrite')
group by outlets.id, reprints.relation
order by 1 desc, 5 desc, 2, 4
