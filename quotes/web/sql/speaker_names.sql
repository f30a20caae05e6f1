select speaker_name as name, count(*) as prints
from quotes
where speaker_id = :speaker and cue_class in ('speech', 'document')
group by speaker_name
order by prints desc, name
