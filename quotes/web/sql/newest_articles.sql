-- The newest articles; of one that was changed the latest version that was read whole. What may be among them is taken by
-- the dates as they stand, on their index: to reckon all of them in UTC takes long.
with late(id, published) as (
  select id, published
  from articles
  where id not in (select id from articles where version_of is not null)
  order by published desc, id desc limit 500
), newest(id) as (
  select id
  from late
  order by {start_in_utc published} desc nulls last, id desc
  limit :limit
)
select
  articles.key, articles.title, substr(articles.text, 1, 90) as opening, articles.published, articles.basis, articles.language,
  outlets.name as outlet,
  (select count(*) from quotes where quotes.article_id = articles.id and {shown quotes}) as quotations
from newest
  join articles on articles.id = coalesce(
    (select id from articles where version_of = newest.id and not stub order by revision desc limit 1), newest.id
  )
  left join outlets on outlets.id = articles.outlet_id
order by {start_in_utc articles.published} desc nulls last, articles.id desc
