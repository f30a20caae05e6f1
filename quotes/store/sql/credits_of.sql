-- Article by article, the outlets that any of its quotations has the words from, as in versions.sql.
select a.key, json_group_array(distinct o.name)
from
  articles as a
  join quotes as q on q.article_id = a.id
  join outlets as o on o.id in (q.credited_outlet_id, q.venue_outlet_id)
where a.key in (select value from json_each(?)) and q.cue_class in ('speech', 'document')
group by a.id
