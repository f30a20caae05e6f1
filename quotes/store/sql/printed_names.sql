-- Each name that articles use for a speaker, the kind of speaker they take it for, and how many quotations, of any class,
-- it has. Quotations that a person put down to somebody else (:moved, name by key) count for that name.
with moved as (select key, value as name from json_each(:moved))
select coalesce(moved.name, quotes.speaker_name) as name, quotes.speaker_kind as kind, count(*) as prints
from quotes left join moved on moved.key = quotes.key
where quotes.speaker_name is not null
group by 1, 2
order by 1, 2
