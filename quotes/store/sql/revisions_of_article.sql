-- The articles of one address, when each was changed last, or else printed, and whether only its beginning was read.
select id, key, coalesce(modified, published) as dated, stub from articles where url = :url
