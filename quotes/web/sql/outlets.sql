-- Outlets of the list, those with most articles first. Of one without articles nothing can be said but who tells it what.
select
  outlets.id, outlets.key, outlets.name, outlets.country, outlets.kind, printed.articles, printed.first_published,
  printed.last_published
from (
    select outlet_id, count(*) as articles, {earliest published} as first_published, {latest published} as last_published
    from articles
    where outlet_id is not null and id not in (select id from articles where version_of is not null)
    group by outlet_id
  ) as printed
  join outlets on outlets.id = printed.outlet_id
order by printed.articles desc, outlets.name
limit :limit
