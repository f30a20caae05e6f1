-- The other versions of the article at its address, in their order: the first of them, which the others name, and those.
with first(id) as (select coalesce(version_of, id) from articles where id = :article)
select other.key, other.title, substr(other.text, 1, 90) as opening, other.printed,
  other.revision
from first join articles as other on other.id = first.id or other.version_of = first.id
where other.id <> :article
order by other.revision
