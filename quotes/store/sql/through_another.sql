-- Whether the copy has the text rather from another article: the one that it comes from has the words
-- themselves, or shares text with this original, too.
{quote}.relation = 'rewrite' and exists (
  select 1
  from
    article_parents as parents
    join reprints as nearer
      on nearer.article_id = parents.article_id and nearer.original_id = parents.parent_id
        and nearer.relation in ('verbatim', 'edited')
      or {carrying nearer} and (
        nearer.article_id = parents.parent_id and nearer.original_id = {quote}.original_id
        or nearer.article_id = {quote}.original_id and nearer.original_id = parents.parent_id
      )
  where parents.article_id = {quote}.article_id and parents.parent_id <> {quote}.original_id
    and {quote}.original_id not in (
      select equal.id from json_each(parents.ties) as tie join articles as equal on equal.key = tie.value
    )
)
