-- The articles whose key begins so and that quote the speaker, with the names that they use.
select distinct articles.key, quotes.speaker_name as name
from quotes join articles on articles.id = quotes.article_id
where quotes.speaker_id = :speaker and articles.key >= :key and articles.key < :key || 'g'
