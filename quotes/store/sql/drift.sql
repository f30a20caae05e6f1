-- One row a day on which versions of an utterance were printed: how many by then, and how many of them altered.
select
  min(v.id) as id,
  min(v.key) as key,
  u.key as utterance,
  s.name as speaker,
  u.text,
  substr(a.printed, 1, 10) as day,
  cast(julianday(substr(a.printed, 1, 10)) - julianday(min(min(substr(a.printed, 1, 10))) over of_all) as integer)
    as days_after,
  count(*) as prints,
  sum({altered v} and {elsewhere v}) as altered,
  sum(count(*)) over by_then as prints_by_then,
  sum(sum({altered v} and {elsewhere v})) over by_then as altered_by_then
from
  variants as v
  join utterances as u on u.id = v.utterance_id and u.versions > 1
  join quotes as q on q.id = v.quote_id
  join articles as a on a.id = q.article_id
  left join speakers as s on s.id = u.speaker_id
where
  length(a.printed) >= 10
  and not v.is_repeat
group by
  u.id, substr(a.printed, 1, 10)
window
  of_all as (partition by u.id),
  by_then as (partition by u.id order by substr(a.printed, 1, 10))
