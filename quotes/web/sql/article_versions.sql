-- The other versions of the article at its address, in their order.
select other.key, other.title, substr(other.text, 1, 90) as opening, other.printed,
  other.revision
from articles as this
  join articles as other on coalesce(this.version_of, this.id) in (other.id, other.version_of)
where this.id = :article and other.id <> this.id
order by other.revision
