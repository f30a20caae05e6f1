select outlets.name as outlet, count(*) as quotations
from quotes
  join articles on articles.id = quotes.article_id
  left join outlets on outlets.id = articles.outlet_id
where quotes.speaker_id = :speaker and quotes.cue_class in ('speech', 'document')
group by outlets.id
order by quotations desc, outlet
