-- Each role that a name is given in articles, and how many quotations say so.
select speaker_name as name, speaker_role as role, count(*) as prints
from quotes
where speaker_name is not null and speaker_role is not null
group by 1, 2
order by 1, 2
