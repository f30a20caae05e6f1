-- What linking gets, as in versions.sql: a wish or a belief is no wording.
-- Versions of one article, printed at one address, count as one.
select
  q.key, q.id, q.text, coalesce(a.version_of, a.id) as article, a.revision, q.speaker_id as speaker, a.outlet_id as outlet,
  a.printed as published
from quotes as q join articles as a on a.id = q.article_id
where +{shown q}
