-- The cue of what an outlet tells in its own sentence, where it is printed right before it: "accused" of "accused the mayor
-- of hiding the cost". Other files have it by its name and the name that they give the quotation, in braces. The
-- colon of "Poll: Most want the bridge" is none.
(
  select {quote}.cue
  from quote_spans
  where
    quote_id = {quote}.id
    and role = 'cue'
    and "end" = {quote}.start - 1
    and {quote}.cue glob '*[a-zA-Z]*'
    and {quote}.kind <> 'direct'
    and {quote}.polarity = 'said'
    and {quote}.modality not in ('asked', 'urged')
)
