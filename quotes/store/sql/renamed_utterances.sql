-- Utterances that have another speaker than is stored: that of the reference, or else whom most versions name.
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
        group by q.speaker_id
        order by count(*) desc, q.speaker_id
        limit 1
      )
    ) as named
  from utterances as u
  /* some */
)
where speaker_id is not named
