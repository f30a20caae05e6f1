-- The quotation of that key, or those of an article that it puts down to one of the names, whatever a person decided.
select key from quotes where key = :quote
union
select quotes.key
from quotes left join found_speakers as found on found.quote_id = quotes.id
where quotes.article_id = (select id from articles where key = :article)
  and iif(found.id is null, quotes.speaker_name, found.speaker_name) in (select value from json_each(:names))
order by 1
