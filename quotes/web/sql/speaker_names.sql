select
  speaker_name as name, count(*) as prints, min(articles.published) as first_published, max(articles.published) as last_published
from quotes join articles on articles.id = quotes.article_id
where speaker_id = :speaker and cue_class in ('speech', 'document')
group by speaker_name
order by prints desc, name
