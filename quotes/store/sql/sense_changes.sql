-- One row a version that lost a hedge or gives another number than the reference wording: how many, and which words.
select
  v.id,
  v.key,
  u.key as utterance,
  s.name as speaker,
  o.name as outlet,
  a.printed as published,
  u.text as reference,
  q.text,
  count(*) filter (where lost) as lost_hedges,
  count(*) filter (where not lost) as changed_numbers,
  group_concat(
    json_extract(flag.value, '$.reference') || ' → ' || coalesce(nullif(json_extract(flag.value, '$.version'), ''), 'nothing'),
    '; '
  ) as words,
  q.key as quotation
from
  variants as v
  join json_each(v.flags) as flag
  join (select 1 as lost union all select 0) as which
    on json_extract(flag.value, '$.name') = case lost when 1 then 'hedge' else 'number' end
    and (not lost or json_extract(flag.value, '$.version') = '')
  join utterances as u on u.id = v.utterance_id
  join quotes as q on q.id = v.quote_id
  join articles as a on a.id = q.article_id
  left join outlets as o on o.id = a.outlet_id
  left join speakers as s on s.id = u.speaker_id
where
  v.flags <> '[]'
  and not v.is_repeat
group by
  v.id
