select
  s.id,
  s.key,
  s.name,
  q.speaker_role as role,
  count(*) as prints,
  {earliest a.published} as first_published,
  {latest a.published} as last_published
from
  quotes as q
  join speakers as s on s.id = q.speaker_id
  join articles as a on a.id = q.article_id
where
  q.speaker_role is not null
  and {counted q}
group by
  s.id,
  q.speaker_role
