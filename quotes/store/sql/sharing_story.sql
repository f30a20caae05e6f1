select s.article_id
from json_each(:story) as k cross join _linking_stories as s
where s.key = json_extract(k.value, '$[0]')
group by s.article_id
having sum(s.share * json_extract(k.value, '$[1]')) >= :least
