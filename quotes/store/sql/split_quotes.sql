-- The quotation of that key, or those of an article that are by one of the names; with a named speaker only.
select quotes.key
from quotes
where quotes.key = :quote and quotes.speaker_name is not null
union
select quotes.key
from quotes
where quotes.article_id = (select id from articles where key = :article)
  and quotes.speaker_name in (select value from json_each(:names))
