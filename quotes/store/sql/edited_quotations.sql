-- One row a quotation and a pair of versions that follow each other at one address: whether it was kept, edited,
-- regrouped, dropped or added. What comes before, `versions` and `edits`, see edits.sql.
select
  coalesce(after.id, before.id) as id,
  coalesce(after.key, before.key) as key,
  edits.change,
  coalesce(speaker.name, after.speaker_name, before.speaker_name) as speaker,
  before.text as before,
  after.text as after,
  before.key as before_key,
  after.key as after_key,
  o.name as outlet,
  later.title,
  later.url,
  earlier.key as earlier,
  later.key as later,
  later.revision,
  later.printed as changed
from
  edits
  join articles as later on later.id = edits.later_id
  join articles as earlier on earlier.id = edits.earlier_id
  left join outlets as o on o.id = later.outlet_id
  left join quotes as before on before.id = edits.before_id
  left join quotes as after on after.id = edits.after_id
  left join speakers as speaker on speaker.id = coalesce(after.speaker_id, before.speaker_id)
