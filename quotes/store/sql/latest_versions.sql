-- The articles that were added last as changed ones, of all or of the :outlets (a JSON array of keys), each with the version before it.
select distinct either.id, later.version_of as first, either.revision
from (
    select id, version_of, revision
    from articles indexed by idx_articles_version_of
    where version_of is not null and (
      :outlets is null or outlet_id in (select id from outlets where key in (select value from json_each(:outlets)))
    )
    order by id desc
    limit :most
  ) as later
  join articles as either
    on (either.id = later.version_of or either.version_of = later.version_of)
    and either.revision between later.revision - 1 and later.revision
