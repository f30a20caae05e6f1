-- Utterances that have another speaker than is stored: that of the reference, or else whom most versions name. Where the
-- reference gives the words to "a senior figure", whom another names is that one's alone; what "the mayor" or "the
-- company" is, others may tell.
select id, named
from (
  select
    u.id,
    u.speaker_id,
    coalesce(
      (select speaker_id from quotes where id = u.reference_id),
      (
        select q.speaker_id
        from variants as v join quotes as q on q.id = v.quote_id
        where v.utterance_id = u.id and q.speaker_id is not null
          and not exists (
            select 1 from quotes as reference
            where reference.id = u.reference_id and reference.speaker_kind = 'anonymous'
              and substr(lower(reference.speaker_role), 1, instr(reference.speaker_role, ' ') - 1)
                in (select value from json_each(:indefinite))
          )
        group by q.speaker_id
        order by count(*) desc, q.speaker_id
        limit 1
      )
    ) as named
  from utterances as u
  /* some */
)
where speaker_id is not named
