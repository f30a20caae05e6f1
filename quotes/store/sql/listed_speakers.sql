-- Speakers by how often they are quoted, with their names and roles as printed; :like is a part of any of the names.
select
  s.key,
  s.name,
  s.kind,
  s.role,
  s.wikidata,
  coalesce(counted.quotations, 0) as quotations,
  coalesce(counted.articles, 0) as articles,
  counted.first_published,
  counted.last_published,
  (
    select json_group_array(json_object('name', n.name, 'prints', n.prints))
    from (select name, prints from speaker_names where speaker_id = s.id order by prints desc, name) as n
  ) as names
from speakers as s left join speaker_summary as counted on counted.id = s.id
where s.id in (select speaker_id from speaker_names where instr(lower(name), lower(:like))) or instr(lower(s.name), lower(:like))
order by quotations desc, s.name
