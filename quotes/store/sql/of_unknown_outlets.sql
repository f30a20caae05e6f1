-- In how many articles of unknown outlets an utterance stands, each once whatever number of versions is stored. Other files
-- have it by its name and the utterances, in braces.
iif({quote}.outlets < {quote}.articles, (
  select count(distinct coalesce(unknown.version_of, unknown.id))
  from variants as print
    join quotes as printed on printed.id = print.quote_id
    join articles as unknown on unknown.id = printed.article_id and unknown.outlet_id is null
  where print.utterance_id = {quote}.id
), 0)
