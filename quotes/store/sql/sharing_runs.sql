-- Articles with :least of the :keys of :article, not counting common ones unless one of the two stands for all.
select other.id
from json_each(:keys) as k cross join _linking_keys as own cross join _linking_keys as other
where
  own.key = k.value
  and own.stands in (0, 1)
  and own.id = :article
  and other.key = own.key
  and other.stands >= 1 - own.stands
  and other.id <> :article
group by other.id
having count(*) >= :least
