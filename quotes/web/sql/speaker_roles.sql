select role, prints, first_published, last_published
from speaker_roles
where id = :speaker
order by prints desc, role
