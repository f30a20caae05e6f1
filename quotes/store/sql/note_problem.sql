-- A problem that was met now: its row, counted up where it is there already, and open again where it was resolved.
insert into problems (key, source, place, message, remedy, kept, first_seen, last_seen, times)
values (:key, :source, :place, :message, :remedy, :kept, :now, :now, 1)
on conflict (key) do update
set remedy = excluded.remedy, kept = excluded.kept, last_seen = excluded.last_seen, times = times + 1, resolved = null
