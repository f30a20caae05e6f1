-- For each of the quotations with these :keys its words in other versions of its article: what an article goes on printing
-- is one print, whatever it mends beside it. Not where it has the words twice: which of them was kept is not known.
select own.key, again.key as again
from json_each(:keys) as asked
  join quotes as own on own.key = asked.value
  join articles as article on article.id = own.article_id
  join articles as other on other.id <> article.id and (
    other.id = coalesce(article.version_of, article.id) or other.version_of = coalesce(article.version_of, article.id)
  )
  join quotes as again on again.article_id = other.id and again.text = own.text
where 1 = (select count(*) from quotes as twin where twin.article_id = article.id and twin.text = again.text)
order by 1, 2
