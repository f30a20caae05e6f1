-- Cross joins: from the outlet's articles to their quotations, not from all quotations of a class to their articles.
select speakers.key, speakers.name, most.quotations, most.direct
from (
    select quotes.speaker_id, count(*) as quotations, sum(quotes.kind = 'direct') as direct
    from articles cross join quotes on quotes.article_id = articles.id
    where articles.outlet_id = :outlet and quotes.speaker_id is not null and {counted quotes}
    group by quotes.speaker_id
    order by quotations desc, quotes.speaker_id
    limit :limit
  ) as most
  join speakers on speakers.id = most.speaker_id
order by most.quotations desc, speakers.name
