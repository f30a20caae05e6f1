-- Each role that a name is given in articles, and how many quotations say so; :moved as in printed_names.sql.
with moved as (select key, value as name from json_each(:moved))
select coalesce(moved.name, quotes.speaker_name) as name, quotes.speaker_role as role, count(*) as prints
from quotes left join moved on moved.key = quotes.key
where quotes.speaker_name is not null and quotes.speaker_role is not null
group by 1, 2
order by 1, 2
