-- The quotations with these :keys (a JSON array), as far as versions of an article are told apart by them.
select
  quotes.key, quotes.text, quotes.kind, quotes.cue_class, quotes.source, {described quotes},
  coalesce(speakers.name, quotes.speaker_name) as speaker, speakers.key as speaker_key
from json_each(:keys) as asked
  join quotes on quotes.key = asked.value
  left join speakers on speakers.id = quotes.speaker_id
