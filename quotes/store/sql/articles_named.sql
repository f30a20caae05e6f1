-- The articles whose key begins so, or that have this address or came with this id.
select id, coalesce(version_of, id) as first, key
from articles
where key >= :beginning and key < :beginning || 'g' or url = :named or source_id = :named
order by id
