-- The bodies that the speaker's roles name, or the people whose roles name the body; each once, the most printed first.
select other.key, other.name, sum(speaker_ties.prints) as prints
from speaker_ties
  join speakers as other on other.id = case speaker_ties.body_id when :speaker then speaker_ties.speaker_id else speaker_ties.body_id end
where :speaker in (speaker_ties.speaker_id, speaker_ties.body_id)
group by other.id
order by prints desc, other.name
