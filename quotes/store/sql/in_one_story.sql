-- How many articles have quotations of the speaker :lone, and how many of those are on one story with an article that
-- quotes :full: printed within :days of it, with another person quoted in both, and the :surname in its text ('' is in
-- any): who is "Bob" throughout need not be the Bob Lee of the same days.
select
  count(distinct alone.id) as articles,
  count(distinct case when instr(alone.text, :surname) and exists (
    select 1
    from quotes as named
    join articles as beside on beside.id = named.article_id
    join quotes as one on one.article_id = alone.id
    join quotes as other on other.article_id = beside.id and other.speaker_name = one.speaker_name
    where named.speaker_name = :full
      and abs(julianday({start_in_utc beside.published}) - julianday({start_in_utc alone.published})) <= :days
      and one.speaker_name not in (:full, :lone)
      and one.speaker_kind = 'person'
      and one.speaker_name like '% %'
  ) then alone.id end) as in_story
from quotes as q
join articles as alone on alone.id = q.article_id
where q.speaker_name = :lone
