-- How much there is; an article once, whatever number of versions of it is stored. Outlets and speakers are looked up one by one on an index: counting them apart over all would read
-- all articles and quotations.
select
  (select count(*) from articles where version_of is null) as articles,
  (select count(*) from outlets where exists (select 1 from articles where outlet_id = outlets.id)) as outlets,
  (select count(*) from articles where outlet_id is null)
    - (select count(*) from articles where version_of is not null and outlet_id is null) as unknown,
  (select count(*) from quotes where {counted quotes}) as quotations,
  (
    select count(*) from speakers
    where exists (select 1 from quotes where speaker_id = speakers.id and {counted quotes})
  ) as speakers,
  repeated.utterances as repeated,
  repeated.altered,
  repeated.flagged
from
  (
    select count(*) as utterances, coalesce(sum(altered > 0), 0) as altered, coalesce(sum(flags <> '[]'), 0) as flagged
    from utterances
    where articles > 1
  ) as repeated
