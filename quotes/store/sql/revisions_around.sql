-- The later versions at the addresses of these :articles (a JSON array of ids); of pages that are changed all day the
-- :most that are nearest to one of these.
select other.id, asked.first
from (
    select coalesce(articles.version_of, articles.id) as first, articles.revision
    from json_each(:articles) as given cross join articles on articles.id = given.value
  ) as asked
  join articles as other on other.version_of = asked.first
group by other.id
order by min(abs(other.revision - asked.revision))
limit :most
