-- What linking gets: speech and documents. A wish or a belief ("wants to build") is no wording that has versions; nor is
-- a row of which nobody knows any more where its words stand.
select
  q.id,
  q.key,
  a.key as article,
  q.kind,
  q.text,
  (
    select json_group_array(json_array(s.start, s."end"))
    from (
      select start, "end" from quote_spans where quote_id = q.id and role = 'content' order by position
    ) as s
  ) as content,
  speaker.key as speaker,
  o.name as outlet,
  a.printed as published,
  a.revision,
  q.context,
  coalesce(q.cue, '') as cue,
  q.polarity,
  q.modality,
  iif(q.speaker_id is null, q.speaker_role, null) as described,
  speaker.kind as speaker_kind,
  iif(q.speaker_id is null, null, coalesce(q.speaker_role, speaker.role)) as role,
  q.source,
  teller.key as reported_by,
  (
    select json_group_array(distinct name)
    from (
      select name from outlets where id in (q.credited_outlet_id, q.venue_outlet_id) order by name
    )
  ) as credits,
  iif(q.venue_kind = 'occasion', q.venue, null) as occasion
from
  quotes as q
  join articles as a on a.id = q.article_id
  left join quotes as teller on teller.id = q.reported_by_id
  left join outlets as o on o.id = a.outlet_id
  left join speakers as speaker on speaker.id = q.speaker_id
where
  {linkable q}
