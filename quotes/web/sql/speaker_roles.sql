select speaker_role as role, count(*) as prints
from quotes
where speaker_id = :speaker and speaker_role is not null and cue_class in ('speech', 'document')
group by speaker_role
order by prints desc, role
