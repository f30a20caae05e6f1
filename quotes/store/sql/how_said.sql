-- How a quotation was said, and who told it where that is somebody else ("the lawyer said he had denied
-- it"). Other files have it by its name and the name that they give the quotation, in braces.
{quote}.kind, {quote}.cue_class, {quote}.polarity, {quote}.modality,
  (
    select coalesce(teller.speaker_name, teller.source)
    from quotes as teller
    where teller.id = {quote}.reported_by_id
  ) as told_by
