-- The articles of one address, and when each was changed last, or else printed.
select id, key, coalesce(modified, published) as dated from articles where url = :url
