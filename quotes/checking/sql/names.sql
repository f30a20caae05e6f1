-- Names under which articles quote somebody, with the speaker of each and what kind it is, and the bodies that speakers
-- have a role in: who asks for the body finds them.
select n.name, n.speaker_id as speaker, s.kind from speaker_names as n join speakers as s on s.id = n.speaker_id
union
select s.name, s.id, s.kind from speakers as s
union
select body.name, t.speaker_id, body.kind from speaker_ties as t join speakers as body on body.id = t.body_id
