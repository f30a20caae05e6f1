-- The last visit to an address; else when an article of that address was added from elsewhere.
select status, fetched, etag, last_modified from fetches where key = :key
union all
select 200, coalesce(runs.started, ''), null, null
from articles left join runs on runs.id = articles.run_id
where articles.url = :url and not exists (select 1 from fetches where key = :key)
limit 1
