-- Speakers by how often they are quoted, with their names and roles as printed: :limit of all, or of the :ids (a JSON
-- array). Only for those is more looked up than the number.
with
printed as (
  select speaker_id, count(*) as quotations from quotes where {counted quotes} group by speaker_id
),
listed as materialized (
  select s.id, coalesce(printed.quotations, 0) as quotations
  from speakers as s left join printed on printed.speaker_id = s.id
  where :ids is null or s.id in (select value from json_each(:ids))
  order by 2 desc, s.name
  limit :limit
)
select
  s.key,
  s.name,
  s.kind,
  s.role,
  s.wikidata,
  listed.quotations,
  count(distinct coalesce(a.version_of, a.id)) as articles,
  {earliest a.published} as first_published,
  {latest a.published} as last_published,
  (
    select json_group_array(json_object('name', n.name, 'prints', n.prints))
    from (
      -- as the page counts them: what a name only thought or wanted is no quotation of the number beside it
      select known.name, coalesce(counted.prints, 0) as prints
      from speaker_names as known
        left join (
          select speaker_name as name, count(*) as prints
          from quotes
          where speaker_id = s.id and {counted quotes}
          group by 1
        ) as counted on counted.name = known.name
      where known.speaker_id = s.id
      order by 2 desc, 1
    ) as n
  ) as names
from listed
  join speakers as s on s.id = listed.id
  left join quotes as q on q.speaker_id = s.id and {counted q}
  left join articles as a on a.id = q.article_id
group by s.id
order by listed.quotations desc, s.name
