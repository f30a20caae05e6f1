-- What articles call speakers, and the bodies that these have a role in.
select q.speaker_role as role, null as body
from json_each(:speakers) as asked join quotes as q on q.speaker_id = asked.value
where q.speaker_role is not null
union
select s.role, null from json_each(:speakers) as asked join speakers as s on s.id = asked.value where s.role is not null
union
select t.role, body.name
from
  json_each(:speakers) as asked
  join speaker_ties as t on t.speaker_id = asked.value
  join speakers as body on body.id = t.body_id
