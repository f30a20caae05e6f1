-- The speaker of each utterance: that of its reference, or else the one whom most of its versions name.
with named(utterance_id, speaker_id) as (
  select utterance_id, speaker_id
  from (
    select
      v.utterance_id,
      q.speaker_id,
      row_number() over (
        partition by v.utterance_id
        order by max(q.id = u.reference_id) desc, count(*) desc, q.speaker_id
      ) as place
    from
      variants as v
      join quotes as q on q.id = v.quote_id
      join utterances as u on u.id = v.utterance_id
    where q.speaker_id is not null
    group by v.utterance_id, q.speaker_id
  )
  where place = 1
)
update utterances
set speaker_id = (select speaker_id from named where utterance_id = utterances.id)
where speaker_id is not (select speaker_id from named where utterance_id = utterances.id)
