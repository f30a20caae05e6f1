-- Both directions: what this article copies, and what copies it. The text of a copy is there to count its sentences.
select reprints.relation, reprints.containment, reprints.evidence, reprints.is_guess, {through_another reprints} as through_another,
  reprints.passages, 1 as copies, null as text,
  other.key as key, other.title, substr(other.text, 1, 90) as opening, other.published,
  outlets.name as outlet
from reprints
  join articles as other on other.id = reprints.original_id
  left join outlets on outlets.id = other.outlet_id
where reprints.article_id = :article
union all
select reprints.relation, reprints.containment, reprints.evidence, reprints.is_guess, {through_another reprints},
  reprints.passages, 0, other.text,
  other.key, other.title, substr(other.text, 1, 90), other.published, outlets.name
from reprints
  join articles as other on other.id = reprints.article_id
  left join outlets on outlets.id = other.outlet_id
where reprints.original_id = :article
order by containment desc, key
limit :limit
