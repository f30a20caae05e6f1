-- Names under which articles quote somebody, with the speaker of each, and the bodies that speakers have a role in.
select n.name, n.speaker_id as speaker from speaker_names as n
union
select s.name, s.id from speakers as s
union
select body.name, t.speaker_id from speaker_ties as t join speakers as body on body.id = t.body_id
