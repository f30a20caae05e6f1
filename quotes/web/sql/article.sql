select
  articles.id, articles.key, articles.source_id, articles.title, substr(articles.text, 1, 90) as opening,
  articles.url, articles.published, articles.author,
  articles.page, articles.text, articles.furniture, articles.basis, articles.topics, outlets.name as outlet,
  (select count(*) from quotes where article_id = articles.id and not {shown quotes}) as aside
from articles left join outlets on outlets.id = articles.outlet_id
where articles.key = :key
