-- What linking gets, as in versions.sql: a wish or a belief is no wording.
select q.key, q.id, q.text, q.article_id as article, a.outlet_id as outlet, a.published
from quotes as q join articles as a on a.id = q.article_id
where +q.cue_class in ('speech', 'document')
