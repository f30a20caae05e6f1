-- Where a key is common already, who comes later does not stand for it.
insert or ignore into _linking_keys
select ?1, not exists (select 1 from _linking_keys where key = ?1 and stands = 0), ?2
where not exists (select 1 from _linking_keys where key = ?1 and stands = 1 and id = ?2)
