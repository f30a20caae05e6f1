select substr(published, 1, 10) from articles where published is not null
union
select substr(modified, 1, 10) from articles where modified is not null
