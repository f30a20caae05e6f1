-- The speaker of the key or, where nobody has it any more, the one whom its names went to last.
select
  id, key, name, kind, role, wikidata,
  (
    select count(*) from quotes where quotes.speaker_id = speakers.id and {counted quotes}
  ) as quotations,
  (
    select count(*) from quotes where quotes.speaker_id = speakers.id and not {shown quotes} and {current quotes}
  ) as aside
from speakers
where key = coalesce(
  (select key from speakers where key = :key),
  (
    select speakers.key
    from speaker_changes join speakers on speakers.name = speaker_changes.new
    where speaker_changes.old_key = :key
    order by speaker_changes.id desc
    limit 1
  )
)
