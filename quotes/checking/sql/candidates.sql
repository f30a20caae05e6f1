-- The quotations of speech or of a document whose words answer the full-text expression best, with what a writer wants
-- to know of each.
with hit(id, rank) as (
  select rowid, rank from quotes_fts where quotes_fts match :expression order by rank limit :limit
)
select
  q.key,
  q.text,
  q.kind,
  q.cue_class,
  q.polarity,
  q.speaker_id,
  coalesce(s.name, q.speaker_name) as speaker,
  coalesce(s.kind, q.speaker_kind) as speaker_kind,
  coalesce(s.role, q.speaker_role) as role,
  q.source,
  o.name as outlet,
  a.printed as published,
  a.title,
  substr(a.text, 1, 90) as opening,
  a.url,
  a.key as article,
  u.key as utterance,
  u.versions,
  u.text as reference,
  coalesce(v.flags, '[]') as departures
from
  hit
  join quotes as q on q.id = hit.id
  join articles as a on a.id = q.article_id
  left join outlets as o on o.id = a.outlet_id
  left join speakers as s on s.id = q.speaker_id
  left join variants as v on v.quote_id = q.id
  left join utterances as u on u.id = v.utterance_id
where
  q.cue_class in ('speech', 'document')
order by
  hit.rank, q.id
