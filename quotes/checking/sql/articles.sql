-- How many articles have an expression in their text, counted up to a limit.
select count(*) from (select 1 from articles_fts where articles_fts match :expression limit :limit)
