select
  language,
  count(*) as articles
from
  articles
where
  language <> 'en'
group by
  language
order by
  articles desc,
  language
