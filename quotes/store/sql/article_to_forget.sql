-- What goes with an article, all its versions together: their rows, and what is there of them to be told.
select
  articles.id, articles.key, articles.url, articles.source_id, articles.page, articles.title, outlets.name as outlet,
  articles.published, substr(articles.text, 1, 90) as opening,
  (select count(*) from quotes where article_id = articles.id) as quotations
from articles left join outlets on outlets.id = articles.outlet_id
where :first in (articles.id, articles.version_of)
order by articles.revision desc, articles.id
