-- What articles say, with their titles.
select key, coalesce(title, '') || ' ' || text as text from articles where key in (select value from json_each(:articles))
