update _linking
set
  counted = 1,
  articles = (select count(*) from articles),
  quotes = (select count(*) from quotes where {shown quotes})
