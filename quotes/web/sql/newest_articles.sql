select
  articles.key, articles.title, substr(articles.text, 1, 90) as opening, articles.published, articles.basis,
  outlets.name as outlet,
  (select count(*) from quotes where quotes.article_id = articles.id and cue_class in ('speech', 'document')) as quotations
from articles left join outlets on outlets.id = articles.outlet_id
order by articles.published desc nulls last, articles.id desc
limit :limit
