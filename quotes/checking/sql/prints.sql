-- How many quotations answer a full-text expression, counted up to a limit.
select count(*) from (select 1 from quotes_fts where quotes_fts match :expression limit :limit)
