-- What may have changed in meaning in this outlet's versions, and how often.
select json_extract(flag.value, '$.name') as flag, count(distinct variants.id) as versions
from articles
  join quotes on quotes.article_id = articles.id
  join variants on variants.quote_id = quotes.id
  join json_each(variants.flags) as flag
where articles.outlet_id = :outlet and variants.flags <> '[]' and not variants.is_repeat
group by flag
order by versions desc, flag
