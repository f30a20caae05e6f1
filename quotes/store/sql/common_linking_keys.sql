select key from _linking_keys where key & 7 = :bits group by key having count(*) > :most
