-- The key of the print that a version (of that name in the SQL around it) was most likely taken from; of a later version of
-- an article that only repeats an earlier one, of that.
coalesce(
  (
    select first.key
    from variants as again
      join quotes as repeated on repeated.id = again.quote_id
      join articles as later on later.id = repeated.article_id
      join variants as once
        on once.utterance_id = again.utterance_id and once.wording = again.wording and not once.is_repeat
      join quotes as first on first.id = once.quote_id
      join articles as earlier on earlier.id = first.article_id
    where again.quote_id = {quote}.parent_id and again.is_repeat
      and later.version_of in (earlier.id, earlier.version_of)
    order by earlier.revision
    limit 1
  ),
  (select key from quotes where id = {quote}.parent_id)
)
