select
  kind,
  sum({counted quotes}) as quotations,
  sum(not {shown quotes} and {current quotes}) as aside
from
  quotes
group by
  +kind -- not by its index, which would look at each long row
