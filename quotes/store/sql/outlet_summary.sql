select
  o.id,
  o.key,
  o.name,
  o.country,
  o.kind,
  (select count(*) from articles as a where a.outlet_id = o.id and a.version_of is null) as articles,
  (
    select count(*)
    from articles as a join quotes as q on q.article_id = a.id
    where a.outlet_id = o.id and {counted q}
  ) as quotations,
  (
    select count(distinct q.speaker_id)
    from articles as a join quotes as q on q.article_id = a.id
    where a.outlet_id = o.id and {counted q}
  ) as speakers,
  (
    select count(*) from quotes as q where q.venue_outlet_id = o.id and {counted q}
  ) as said_to,
  (
    select count(*) from quotes as q where q.credited_outlet_id = o.id and {counted q}
  ) as credited,
  (
    select count(distinct coalesce(a.version_of, a.id))
    from articles as a
      join reprints as r on r.article_id = a.id
      join articles as original on original.id = r.original_id
    where
      a.outlet_id = o.id
      and original.outlet_id is not o.id
      and {carrying r}
  ) as reprints
from
  outlets as o
