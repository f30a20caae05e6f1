-- One row a version that lost a hedge, has another modal verb ("will" for "may") or gives another number than the
-- reference wording: how many, and which words.
select
  v.id,
  v.key,
  u.key as utterance,
  s.name as speaker,
  o.name as outlet,
  a.printed as published,
  u.text as reference,
  q.text,
  count(*) filter (where json_extract(flag.value, '$.name') = 'hedge') as lost_hedges,
  count(*) filter (where json_extract(flag.value, '$.name') = 'number') as changed_numbers,
  group_concat(
    json_extract(flag.value, '$.reference') || ' → ' || coalesce(nullif(json_extract(flag.value, '$.version'), ''), 'nothing'),
    '; '
  ) as words,
  q.key as quotation,
  count(*) filter (where json_extract(flag.value, '$.name') = 'modal') as changed_modals
from
  variants as v
  join json_each(v.flags) as flag
    on json_extract(flag.value, '$.name') in ('number', 'modal')
    or json_extract(flag.value, '$.name') = 'hedge' and json_extract(flag.value, '$.version') = ''
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
