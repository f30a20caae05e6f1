-- The articles of one address in the order in which they were printed; where that is not told, in which they were added.
select id, key from articles where url = :url order by julianday(coalesce(modified, published)), id
