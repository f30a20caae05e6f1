-- All who have the common key but the first few no longer stand for it.
update _linking_keys set stands = 0
where
  key = :key
  and id not in (select id from _linking_keys where key = :key order by id limit :standing)
