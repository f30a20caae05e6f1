-- The versions of these :articles (a JSON array of ids): of a page that is changed all day those around each.
select distinct other.id, asked.first
from (
    select coalesce(articles.version_of, articles.id) as first, articles.revision
    from json_each(:articles) as given cross join articles on articles.id = given.value
  ) as asked
  join articles as other
    on other.version_of = asked.first and other.revision between asked.revision - :around and asked.revision + :around
