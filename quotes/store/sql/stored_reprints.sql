-- The reprints of :articles with one another and with what does not wait to be compared, and those of :keys.
select r.key, r.article_id, r.original_id, r.relation, r.containment
from json_each(:articles) as given join reprints as r on r.article_id = given.value
where
  r.original_id in (select value from json_each(:articles))
  or not exists (select 1 from _unlinked_articles where article_id = r.original_id)
union
select r.key, r.article_id, r.original_id, r.relation, r.containment
from json_each(:articles) as given join reprints as r on r.original_id = given.value
where not exists (select 1 from _unlinked_articles where article_id = r.article_id)
union
select key, article_id, original_id, relation, containment
from reprints
where key in (select value from json_each(:keys))
