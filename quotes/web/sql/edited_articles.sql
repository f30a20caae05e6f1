-- The versions of articles with these :ids (a JSON array): which one each is, when it was printed, and seen here.
select
  articles.id, articles.key, articles.title, substr(articles.text, 1, 90) as opening, articles.revision,
  articles.printed, runs.started as seen,
  outlets.name as outlet
from json_each(:ids) as asked
  join articles on articles.id = asked.value
  left join outlets on outlets.id = articles.outlet_id
  left join runs on runs.id = articles.run_id
