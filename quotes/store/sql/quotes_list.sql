select
  q.id,
  q.key,
  q.text,
  q.cue_class,
  q.polarity,
  q.modality,
  coalesce(s.name, q.speaker_name) as speaker,
  case when coalesce(s.name, q.speaker_name) is null then q.speaker_role end as described,
  coalesce(s.kind, q.speaker_kind) as speaker_kind,
  q.source,
  q.cue,
  q.kind,
  o.name as outlet,
  a.printed as published,
  {later_version q} as later_version,
  q.venue,
  q.credited,
  teller.key as reported_by,
  a.title,
  a.url,
  a.key as article,
  u.key as utterance,
  v.relation,
  (select json_group_array(distinct json_extract(flag.value, '$.name')) from json_each(v.flags) as flag) as flags,
  u.versions,
  q.confidence,
  q.method,
  case when length(a.printed) >= 10 then substr(a.printed, 1, 10) end as day,
  a.author
from
  quotes as q
  join articles as a on a.id = q.article_id
  left join quotes as teller on teller.id = q.reported_by_id
  left join outlets as o on o.id = a.outlet_id
  left join speakers as s on s.id = q.speaker_id
  left join variants as v on v.quote_id = q.id
  left join utterances as u on u.id = v.utterance_id
