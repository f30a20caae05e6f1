select speakers.key, speakers.name, speakers.kind, speakers.role, count(*) as quotations,
  count(distinct articles.outlet_id) as outlets
from quotes
  join speakers on speakers.id = quotes.speaker_id
  join articles on articles.id = quotes.article_id
group by speakers.id
order by quotations desc, outlets desc, speakers.name
limit :limit
