-- What the speaker is told to think or want, the latest first.
select
  quotes.key, quotes.text, quotes.cue, quotes.kind, quotes.cue_class, quotes.polarity, quotes.modality, coalesce(teller.speaker_name, teller.source) as told_by, articles.key as article, articles.printed as published,
  outlets.name as outlet
from quotes
  join articles on articles.id = quotes.article_id
  left join quotes as teller on teller.id = quotes.reported_by_id
  left join outlets on outlets.id = articles.outlet_id
where quotes.speaker_id = :speaker and quotes.cue_class not in ('speech', 'document')
order by articles.printed desc nulls last, articles.id, quotes.start
limit :limit
