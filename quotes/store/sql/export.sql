select
  q.id,
  a.source_id as article,
  q.key,
  o.name as outlet,
  a.published,
  q.kind,
  q.cue_class,
  q.polarity,
  q.modality,
  q.text,
  (
    select json_group_array(json_array(s.start, s."end"))
    from (select start, "end" from quote_spans where quote_id = q.id and role = 'content' order by position) as s
  ) as content,
  (
    select json_group_array(json_array(s.start, s."end"))
    from (select start, "end" from quote_spans where quote_id = q.id and role = 'cue' order by position) as s
  ) as cue,
  (
    select json_group_array(json_array(s.start, s."end"))
    from (select start, "end" from quote_spans where quote_id = q.id and role = 'source' order by position) as s
  ) as source,
  coalesce(speaker.name, q.speaker_name) as speaker,
  case when coalesce(speaker.name, q.speaker_name) is null then q.speaker_role end as described,
  q.venue,
  q.credited,
  (select key from quotes where id = q.reported_by_id) as reported_by,
  {later_version q} as later_version,
  u.key as utterance,
  v.relation,
  (
    select json_group_array(distinct json_extract(flag.value, '$.name'))
    from json_each(v.flags) as flag
  ) as flags,
  (
    select json_group_array(key)
    from (
      select other.key from echoes as e join utterances as other on other.id = e.other_id where e.utterance_id = u.id
      union
      select other.key from echoes as e join utterances as other on other.id = e.utterance_id where e.other_id = u.id
      order by 1
    )
  ) as echoes
from
  articles as a
  join quotes as q on q.article_id = a.id
  left join outlets as o on o.id = a.outlet_id
  left join speakers as speaker on speaker.id = q.speaker_id
  left join variants as v on v.quote_id = q.id
  left join utterances as u on u.id = v.utterance_id
where
  :all_classes or {shown q}
order by
  a.id,
  q.start,
  q.id
