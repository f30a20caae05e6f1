-- Dates are as exact as is known: seven letters are the month, four the year.
select substr(published, 1, 7) as month, count(*) as articles
from articles
where published is not null
group by month
