-- What became of quotations, by their keys, the earliest edit first.
select edits.change, before.key as before, after.key as after, edits.earlier_id as earlier, edits.later_id as later
from edits
  join articles as later on later.id = edits.later_id
  left join quotes as before on before.id = edits.before_id
  left join quotes as after on after.id = edits.after_id
order by later.revision, coalesce(after.start, before.start), coalesce(after.id, before.id)
