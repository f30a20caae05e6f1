select
  kind,
  sum(cue_class in ('speech', 'document')) as quotations,
  sum(cue_class not in ('speech', 'document')) as aside
from
  quotes
group by
  kind
