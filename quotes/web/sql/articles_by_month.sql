-- Dates are as exact as is known: seven letters are the month, four the year. Later versions of an article are none of
-- their own; they are looked up on their index, for a look at each row would read its text.
select substr(published, 1, 7) as month, count(*) as articles
from articles
where published is not null and id not in (select id from articles where version_of is not null)
group by month
