-- One row an outlet: how often it altered words that another article here has, too, and in which way. An article that its
-- outlet changed later counts as it was first: what became of it tells `edited_quotations`.
select
  o.id,
  o.key,
  o.name as outlet,
  count(*) as versions,
  sum(not {unaltered v}) as altered,
  round(1.0 * sum(not {unaltered v}) / count(*), 3) as share_altered,
  sum(v.relation in ('trimmed', 'spliced')) as shortened,
  sum(v.relation = 'made indirect') as made_indirect,
  sum(v.flags <> '[]') as flagged,
  sum(
    exists (
      select 1 from json_each(v.flags) as flag
      where json_extract(flag.value, '$.name') = 'hedge' and json_extract(flag.value, '$.version') = ''
    )
  ) as lost_hedge,
  sum(exists (select 1 from json_each(v.flags) as flag where json_extract(flag.value, '$.name') = 'number')) as number_changed
from
  variants as v
  join utterances as u on u.id = v.utterance_id and u.articles > 1
  join quotes as q on q.id = v.quote_id
  join articles as a on a.id = q.article_id and a.version_of is null
  join outlets as o on o.id = a.outlet_id
group by
  o.id
