-- How many articles of each language but English there are, of all outlets or of one; an article counts once, whatever
-- number of versions of it is stored. Two ranges of an index rather than "<>", which would read all articles.
select language, count(*) as articles
from articles
where (language < 'en' or language > 'en')
  and (:outlet is null or outlet_id = :outlet)
  and id not in (select id from articles where version_of is not null)
group by language
order by articles desc, language
