-- To which persons an utterance's prints put it down, and how many to each, the most first.
select
  q.speaker_id, coalesce(s.name, q.speaker_name) as speaker, count(*) as prints
from
  utterances as u
  join variants as v on v.utterance_id = u.id
  join quotes as q on q.id = v.quote_id
  left join speakers as s on s.id = q.speaker_id
where
  u.key = :utterance and coalesce(s.kind, q.speaker_kind) = 'person' and coalesce(s.name, q.speaker_name) is not null
group by
  q.speaker_id, speaker
order by
  prints desc, speaker
