-- An article counts once, whatever number of versions of it is stored.
-- Cross joins: from the outlet's articles to their quotations, not from all quotations of a class to their articles.
select
  outlets.id, outlets.key, outlets.name, outlets.country, outlets.kind, outlets.domain,
  count(articles.id) filter (where articles.id not in (select id from articles where version_of is not null)) as articles,
  {earliest articles.published} as first_published, {latest articles.published} as last_published,
  (
    select count(*)
    from articles cross join quotes on quotes.article_id = articles.id
    where articles.outlet_id = outlets.id and {counted quotes}
  ) as quotations,
  (
    select count(*) from quotes where quotes.venue_outlet_id = outlets.id and {counted quotes}
  ) as said_to,
  (
    select count(*) from quotes
    where quotes.credited_outlet_id = outlets.id and {counted quotes}
  ) as credited
from outlets left join articles on articles.outlet_id = outlets.id
where outlets.key = :key
group by outlets.id
