-- What a date is listed by, as quotes.dates.start_in_utc has it: its time of day in UTC where that is known; a month or a
-- year before its days. Other files have it by its name and the column that holds the date, in braces.
case
  when length({quote}) > 10 then coalesce(
    datetime({quote}),
    datetime(substr({quote}, 1, length({quote}) - 2) || ':' || substr({quote}, -2)), -- SQLite knows +01:00, not +0100
    {quote}
  )
  else {quote}
end
