-- One row an outlet: how often words that another article here has, too, may mean something else in its version, and how
-- often it altered them, and in which way. As on the outlet's page, neither the reference nor what its own article tells of it
-- is a version, and an article that its outlet changed later counts as it was first: what became of it tells
-- `edited_quotations`.
select
  o.id,
  o.key,
  o.name as outlet,
  count(*) as versions,
  sum(v.flags <> '[]') as flagged,
  round(1.0 * sum(v.flags <> '[]') / count(*), 3) as share_flagged,
  sum({altered v}) as altered,
  sum(v.relation in ('trimmed', 'spliced')) as shortened,
  sum(v.relation = 'made indirect') as made_indirect,
  sum(
    exists (
      select 1 from json_each(v.flags) as flag
      where json_extract(flag.value, '$.name') = 'hedge' and json_extract(flag.value, '$.version') = ''
    )
  ) as lost_hedge,
  sum(exists (select 1 from json_each(v.flags) as flag where json_extract(flag.value, '$.name') = 'number')) as number_changed
from
  variants as v
  join utterances as u on u.id = v.utterance_id and u.articles > 1 and {elsewhere v}
  join quotes as q on q.id = v.quote_id
  join articles as a on a.id = q.article_id and a.version_of is null
  join outlets as o on o.id = a.outlet_id
group by
  o.id
