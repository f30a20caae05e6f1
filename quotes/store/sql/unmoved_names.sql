-- Each name that articles use for a speaker, with its kind and how many quotations it has, those of the keys :moved apart.
select speaker_name as name, speaker_kind as kind, count(*) as prints
from quotes
where speaker_name is not null and key not in (select value from json_each(:moved))
group by 1, 2
order by 1, 2
