select
  kind,
  sum({shown quotes}) as quotations,
  sum(not {shown quotes}) as aside
from
  quotes
group by
  kind
