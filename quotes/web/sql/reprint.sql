-- What two articles share, whichever of them is the copy.
select reprints.relation, reprints.evidence, reprints.is_guess, {through_another reprints} as through_another,
  reprints.passages, reprints.article_id = :article as copies
from articles as other
  join reprints on (reprints.article_id = :article and reprints.original_id = other.id)
    or (reprints.original_id = :article and reprints.article_id = other.id)
where other.key = :other
