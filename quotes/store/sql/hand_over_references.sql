-- Before quotations of an article go (those whose key is not among :keys): utterances that have one of them as
-- their reference take the next version that stays, so that the utterance and links to it outlive the change.
with going(id) as (
  select id from quotes
  where article_id = :article and key not in (select value from json_each(:keys))
)
update utterances
set (reference_id, text) = (
  select q.id, q.text
  from variants as v join quotes as q on q.id = v.quote_id
  where v.utterance_id = utterances.id and q.id not in going
  order by v.wording, v.id
  limit 1
)
where
  reference_id in going
  and exists (
    select 1 from variants as v where v.utterance_id = utterances.id and v.quote_id not in going
  )
