-- Keys of the kind :bits that more than :most have; quotations of one text count once.
select k.key
from _linking_keys as k left join quotes as q on q.id = k.id and :bits in (1, 2, 5)
where k.key in (select key from _linking_keys where key & 7 = :bits group by key having count(*) > :most)
group by k.key
having count(distinct coalesce(q.text, k.id)) > :most
