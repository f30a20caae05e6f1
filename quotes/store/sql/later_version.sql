-- What later versions of the article made of a quotation's words: kept, if they stand in one, else changed (edited or
-- taken out); null in the version that counts. Of words that went after several versions only the last print is changed.
-- Other files have it by its name and the name that they give the quotation, in braces.
case when not ({current {quote}}) then (
  select iif(
    exists (
      select 1
      from articles as later cross join quotes as again on again.article_id = later.id
      where again.text = {quote}.text and (
        later.id = own.replaced_by
        or later.version_of = coalesce(own.version_of, own.id) and later.revision > own.revision
      )
    ),
    'kept', 'changed'
  )
  from articles as own
  where own.id = {quote}.article_id
) end
