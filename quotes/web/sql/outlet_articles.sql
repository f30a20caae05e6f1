select articles.key, articles.title, substr(articles.text, 1, 90) as opening, articles.published,
  (
    select count(*) from quotes where quotes.article_id = articles.id and quotes.cue_class in ('speech', 'document')
  ) as quotations
from articles
where articles.outlet_id = :outlet
order by articles.published desc, articles.id desc
limit :limit
