-- No quotation of the one article faces one of the other; who does is found anew.
delete from _facing_quotes
where
  one_id in (select id from quotes where article_id = ?1)
  and other_id in (select id from quotes where article_id = ?2)
