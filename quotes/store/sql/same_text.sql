-- The id of an article with the same :text at the same :url; of one without an address, where neither another outlet (by
-- its key) nor another date is known.
select articles.source_id
from articles left join outlets on outlets.id = articles.outlet_id
where substr(articles.text, 1, 80) = substr(:text, 1, 80) and articles.text = :text and articles.url is :url
  and (
    :url is not null
    or coalesce(outlets.key = :outlet, true) and coalesce(articles.published = :published, true)
  )
order by articles.id
limit 1
