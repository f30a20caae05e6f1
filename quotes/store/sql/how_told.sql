-- What tells how a quotation was said, and by whom that was told where somebody else told it ("the lawyer said he had
-- denied it"). Other files have it by its name and the name that they give the quotation, in braces.
{quote}.kind, {quote}.cue_class, {quote}.polarity, {quote}.modality,
  (
    select coalesce(teller.speaker_name, teller.source)
    from quotes as teller
    where teller.id = {quote}.reported_by_id
  ) as told_by
