-- Article by article, the outlets that any of its quotations has the words from, as in versions.sql. The plus signs keep
-- SQLite from other indexes than that of the article.
select a.key, json_group_array(distinct o.name)
from
  json_each(?) as given
  cross join articles as a on a.key = given.value
  cross join quotes as q on q.article_id = a.id
  cross join outlets as o on o.id = q.credited_outlet_id or o.id = q.venue_outlet_id
where +q.cue_class in ('speech', 'document')
group by a.id
