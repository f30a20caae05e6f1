select a.key, o.key, r.relation, r.containment, r.evidence,
  iif(r.relation = 'rewrite', r.passages, '[]') as passages
from reprints as r join articles as a on a.id = r.article_id join articles as o on o.id = r.original_id
where r.id in (
  select r.id from articles as a join reprints as r on r.article_id = a.id
  where a.key in (select value from json_each(:articles))
  union
  select r.id from articles as a join reprints as r on r.original_id = a.id
  where a.key in (select value from json_each(:articles))
)
order by a.key, o.key
