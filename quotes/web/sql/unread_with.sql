-- Articles in other languages than English that have all the words, looked for in so many of the latest.
select
  looked_through.key, looked_through.title, substr(looked_through.text, 1, 90) as opening, looked_through.published,
  looked_through.language, outlets.name as outlet
from (
    select key, title, text, published, language, outlet_id
    from articles
    where language < 'en' or language > 'en'
    order by id desc
    limit :among
  ) as looked_through
  left join outlets on outlets.id = looked_through.outlet_id
where not exists (
  select 1
  from json_each(:words) as word
  where not instr(lower(coalesce(looked_through.title, '') || ' ' || looked_through.text), lower(word.value))
)
limit :limit
