-- Article by article, the outlets that any of its quotations has the words from, as in versions.sql, and the one that it
-- credits for itself. The plus sign keeps SQLite from other indexes than that of the article.
select key, json_group_array(distinct outlet)
from (
  select a.key, o.name as outlet
  from
    json_each(:articles) as given
    cross join articles as a on a.key = given.value
    cross join quotes as q on q.article_id = a.id
    cross join outlets as o on o.id = q.credited_outlet_id or o.id = q.venue_outlet_id
  where +{shown q}
  union all
  select a.key, a.credit
  from json_each(:articles) as given cross join articles as a on a.key = given.value
  where a.credit is not null
)
group by key
