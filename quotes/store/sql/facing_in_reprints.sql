-- The pairs of quotations that face each other, of pairs of articles.
select f.one_id, f.other_id
from
  json_each(?) as pair
  join articles as a on a.key in (json_extract(pair.value, '$[0]'), json_extract(pair.value, '$[1]'))
  join quotes as q on q.article_id = a.id
  join _facing_quotes as f on f.one_id = q.id
  join quotes as o on o.id = f.other_id
  join articles as b on b.id = o.article_id
where b.key in (json_extract(pair.value, '$[0]'), json_extract(pair.value, '$[1]'))
