-- How many of :terms, each without its asterisk, stand there whole, for those of :ids where one does; as one JSON array.
select json_group_array(json_array(id, whole))
from (
  select quotes_fts.rowid as id, count(*) as whole
  from json_each(:terms) as term join quotes_fts on quotes_fts match term.value
  where +quotes_fts.rowid in (select value from json_each(:ids))
  group by quotes_fts.rowid
)
