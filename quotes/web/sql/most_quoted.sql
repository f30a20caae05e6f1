-- Counted on the index first, which has each speaker's quotations together: articles and outlets are looked up for the
-- few that are shown.
with most as (
  select speaker_id, count(*) as quotations
  from quotes indexed by quotes_by_speaker
  where speaker_id is not null and {counted quotes}
  group by speaker_id
  order by quotations desc, speaker_id
  limit :limit
)
select speakers.key, speakers.name, speakers.kind, speakers.role, most.quotations,
  (
    select count(distinct articles.outlet_id)
    from quotes join articles on articles.id = quotes.article_id
    where quotes.speaker_id = most.speaker_id and {counted quotes}
  ) as outlets
from most join speakers on speakers.id = most.speaker_id
order by most.quotations desc, speakers.name
