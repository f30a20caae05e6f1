-- What became of quotations, by their row ids, as one JSON array: fetched one by one, each of ten thousands would wait
-- until no other thread runs Python.
select json_group_array(json_array(change, cast(before_id as text), cast(after_id as text), earlier_id, later_id))
from edits
