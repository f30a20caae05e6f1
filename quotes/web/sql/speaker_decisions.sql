-- What a person decided that is about the speaker, or about one of the speaker's names.
select *
from speaker_decisions
where state <> 'forgotten'
  and (:name in (name, other) or name in (select name from speaker_names where speaker_id = :speaker))
order by id
