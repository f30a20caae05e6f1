-- Outlets whose texts this one carries (taken = 1) or that carry its texts, by how, and whether it is a guess which of the
-- two is the copy. An article whose text comes from another one is listed with that one alone: who rewrote the
-- wire has nothing from a paper that carried it, too; nor from that alone, where the wire is as likely.
with carried as (
  select copy.outlet_id as taker, original.outlet_id as giver, reprints.relation,
    reprints.is_guess as perhaps, coalesce(copy.version_of, copy.id) as article
  from reprints
    join articles as copy on copy.id = reprints.article_id
    join articles as original on original.id = reprints.original_id
    left join article_parents as parents on parents.article_id = copy.id
    left join article_parents as copied on copied.article_id = parents.parent_id and copied.parent_id in (
      select pair.original_id
      from reprints as pair join articles on articles.id = pair.original_id
      where pair.article_id = copy.id and pair.relation = 'rewrite'
        and articles.key in (select value from json_each(parents.ties))
    )
  where (copy.outlet_id = :outlet or original.outlet_id = :outlet) and copy.outlet_id <> original.outlet_id
    and {carrying reprints}
    and coalesce(copied.parent_id, parents.parent_id, original.id) = original.id
)
select taker = :outlet as taken, outlets.name, outlets.key, relation, perhaps, count(distinct article) as articles
from carried join outlets on outlets.id = iif(taker = :outlet, giver, taker)
group by taken, outlets.id, relation, perhaps
order by 1 desc, 6 desc, 2, 4, 5
