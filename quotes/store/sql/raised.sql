-- What may have changed in meaning in versions of an utterance, in how many each, as JSON. Other files have it by its name
-- and the utterances, in braces.
(
  select json_group_array(json_object('name', name, 'versions', versions))
  from (
    select json_extract(flag.value, '$.name') as name, count(distinct flagged.id) as versions
    from variants as flagged join json_each(flagged.flags) as flag
    where flagged.utterance_id = {quote}.id and not flagged.is_repeat
    group by name
  )
)
