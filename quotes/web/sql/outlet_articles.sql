-- The outlet's newest articles; of one that was changed the latest version that was read whole. They are taken from some
-- hundred, as those of all outlets.
with late(id, published) as (
  select id, published
  from articles
  where outlet_id = :outlet and id not in (select id from articles where version_of is not null)
  order by published desc, id desc limit 500
), newest(id) as (
  select id
  from late
  order by {start_in_utc published} desc, id desc
  limit :limit
)
select articles.key, articles.title, substr(articles.text, 1, 90) as opening, articles.published, articles.language,
  (
    select count(*) from quotes where quotes.article_id = articles.id and {shown quotes}
  ) as quotations
from newest
  join articles on articles.id = coalesce(
    (select id from articles where version_of = newest.id and not stub order by revision desc limit 1), newest.id
  )
order by {start_in_utc articles.published} desc, articles.id desc
