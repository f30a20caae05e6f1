-- Whether a version stands in another article than its reference, whose own other words for what it quotes, as in its
-- lead, are no alteration on the way. Other files have it by its name and the name that they give the version, in braces.
exists (
  select 1
  from utterances as whole
    join quotes as reference_print on reference_print.id = whole.reference_id
    join quotes as print on print.id = {quote}.quote_id
  where whole.id = {quote}.utterance_id and print.article_id <> reference_print.article_id
)
