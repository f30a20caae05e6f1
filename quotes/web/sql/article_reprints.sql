-- Both directions: what this article copies, and what copies it.
select reprints.relation, reprints.containment, reprints.evidence, 1 as copies,
  other.key, other.title, substr(other.text, 1, 90) as opening, other.published, outlets.name as outlet
from reprints
  join articles as other on other.id = reprints.original_id
  left join outlets on outlets.id = other.outlet_id
where reprints.article_id = :article
union all
select reprints.relation, reprints.containment, reprints.evidence, 0,
  other.key, other.title, substr(other.text, 1, 90), other.published, outlets.name
from reprints
  join articles as other on other.id = reprints.article_id
  left join outlets on outlets.id = other.outlet_id
where reprints.original_id = :article
order by 2 desc
