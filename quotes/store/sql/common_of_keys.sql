select value from json_each(?)
where exists (select 1 from _linking_keys where key = value and stands = 0)
