-- The quotations of speech or of a document whose words answer the full-text expression best, with what a writer wants
-- to know of each; of an utterance of which two articles have a wording each, what the other one has. What many print is
-- one wording of a speaker's, so that it hides no other's; and those who may be whom the draft names have their own.
with
ranked(id, rank) as materialized (
  select rowid, rank from quotes_fts where quotes_fts match :expression order by rank limit :ranked
),
theirs as (
  select id from quotes
  where speaker_id in (select value from json_each(:speakers)) and {shown quotes}
),
looked_at as (
  select * from (select * from ranked order by rank limit :looked_at)
  union
  select * from (select * from ranked where id in theirs order by rank limit :looked_at)
),
answering as materialized (
  select
    q.id,
    r.rank,
    q.text,
    q.speaker_id,
    iif(q.speaker_id is null, q.source, null) as source,
    row_number() over (
      partition by q.text, q.speaker_id, iif(q.speaker_id is null, q.source, null) order by r.rank, q.id
    ) as place
  from looked_at as r join quotes as q on q.id = r.id
  where {shown q} and not exists (select 1 from variants where quote_id = q.id and is_repeat)
),
wording as materialized (select * from answering where place = 1),
nearest as (
  select * from (select * from wording order by rank, id limit :limit)
  union
  select *
  from (
    select * from wording where speaker_id in (select value from json_each(:speakers)) order by rank, id limit :limit
  )
),
hit as (
  select a.id, w.rank
  from
    nearest as w
    join answering as a on a.text = w.text and a.speaker_id is w.speaker_id and a.source is w.source
  where a.place <= :prints
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
  u.wordings,
  u.articles,
  coalesce(compared.text, u.text) as reference,
  coalesce(compared.kind, q.kind) as reference_kind,
  other_outlet.name as against,
  coalesce(v.relation = 'reference', 0) as is_reference,
  coalesce(iif(v.relation = 'reference', other.flags, v.flags), '[]') as departures,
  iif(v.relation = 'reference', other.parent_order, v.parent_order) as parent_order
from
  hit
  join quotes as q on q.id = hit.id
  join articles as a on a.id = q.article_id
  left join outlets as o on o.id = a.outlet_id
  left join speakers as s on s.id = q.speaker_id
  left join variants as v on v.quote_id = q.id
  left join utterances as u on u.id = v.utterance_id
  left join variants as other
    on u.versions = 2 and u.wordings = 2 and u.articles = 2 and other.utterance_id = u.id and other.id <> v.id
  left join quotes as compared on compared.id = coalesce(other.quote_id, u.reference_id)
  left join articles as other_article on other.id is not null and other_article.id = compared.article_id
  left join outlets as other_outlet on other_outlet.id = other_article.outlet_id
order by
  hit.rank, q.id
