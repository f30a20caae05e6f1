-- The articles that were added last as changed ones, of all or of the :outlets (a JSON array of keys).
select id, version_of as first
from articles indexed by idx_articles_version_of
where version_of is not null and not stub and (
  :outlets is null or outlet_id in (select id from outlets where key in (select value from json_each(:outlets)))
)
order by id desc
limit :most
