-- All who have the common key but the first few, by the keys of articles, no longer stand for it.
update _linking_keys set stands = 0
where
  key = :key
  and id not in (
    select linking.id
    from _linking_keys as linking join articles on articles.id = linking.id
    where linking.key = :key
    order by articles.key
    limit :standing
  )
