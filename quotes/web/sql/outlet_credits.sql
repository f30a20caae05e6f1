-- Cross joins: from the outlet's articles to their quotations, not from all quotations of a class to their articles.
-- Whom the outlet credits for words (given = 1), and who credits it.
select 1 as given, coalesce(outlets.name, quotes.credited) as name, outlets.key, count(*) as quotations
from articles
  cross join quotes on quotes.article_id = articles.id
  left join outlets on outlets.id = quotes.credited_outlet_id
where articles.outlet_id = :outlet and quotes.credited is not null
  and quotes.credited_outlet_id is not :outlet and {counted quotes}
group by outlets.id, coalesce(outlets.name, quotes.credited)
union all
select 0, outlets.name, outlets.key, count(*)
from quotes
  join articles on articles.id = quotes.article_id
  join outlets on outlets.id = articles.outlet_id
where quotes.credited_outlet_id = :outlet and articles.outlet_id is not :outlet
  and {counted quotes}
group by outlets.id
order by 1 desc, 4 desc, 2
