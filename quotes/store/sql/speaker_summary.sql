select
  s.id,
  s.key,
  s.name,
  s.kind,
  s.role,
  count(*) as quotations,
  count(distinct coalesce(a.version_of, a.id)) as articles,
  count(distinct a.outlet_id) as outlets,
  sum(q.kind = 'direct') as direct,
  {earliest a.published} as first_published,
  {latest a.published} as last_published,
  (
    select json_group_array(n.name)
    from (select name from speaker_names where speaker_id = s.id order by prints desc, name) as n
  ) as names
from
  speakers as s
  join quotes as q on q.speaker_id = s.id and {counted q}
  join articles as a on a.id = q.article_id
group by
  s.id
