-- Every article that was changed after it was printed, in all its versions.
select id, coalesce(version_of, id) as first, revision from articles
where id in (
  select version_of from articles where version_of is not null
  union all
  select id from articles where version_of is not null
)
