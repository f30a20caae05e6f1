-- What the speaker says in the articles whose key begins so: under which names or, where a person put the quotation down
-- to the speaker and no name of the article tells it, which quotation.
select distinct articles.key, iif(found.id is null, quotes.speaker_name, null) as name, found.key as quote
from quotes
  join articles on articles.id = quotes.article_id
  left join found_speakers as found on found.quote_id = quotes.id
where quotes.speaker_id = :speaker and articles.key >= :key and articles.key < :key || 'g'
order by 1, 2, 3
