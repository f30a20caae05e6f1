-- The articles of the quotations with these :keys (a JSON array) that have several versions.
select distinct q.article_id
from json_each(:keys) as asked
  cross join quotes as q on q.key = asked.value
  cross join articles as a on a.id = q.article_id
where exists (select 1 from articles where version_of = a.id) or a.version_of is not null
