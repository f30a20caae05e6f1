-- The latest of a group's dates as it is printed, by the clock that lists them, which stands before each while they are
-- compared. Other files have it by its name and the column that holds the date, in braces.
substr(max(printf('%!-19.19s', {start_in_utc {quote}}) || {quote}), 20)
