-- One row a quotation and a pair of versions that follow each other at one address: whether it was kept, edited, dropped
-- or added. Kept is the same speaker's same words; edited are two that linking took for one utterance, or whose words are
-- the same and the speaker is not. Of several alike in one version the first goes with the first.
with
pairs as (
  select earlier.id as earlier_id, later.id as later_id, later.revision
  from articles as later
    join articles as earlier
      on (earlier.version_of = later.version_of or earlier.id = later.version_of)
      and earlier.revision = later.revision - 1
),
quoted as (
  select
    q.id, q.key, q.article_id, q.text, coalesce(s.name, q.speaker_name) as speaker, v.utterance_id,
    row_number() over (
      partition by q.article_id, q.text, coalesce(s.name, q.speaker_name) order by q.start, q.id
    ) as nth
  from quotes as q
    left join speakers as s on s.id = q.speaker_id
    left join variants as v on v.quote_id = q.id
  where q.cue_class in ('speech', 'document')
    and q.article_id in (select earlier_id from pairs union select later_id from pairs)
),
kept as (
  select pairs.earlier_id, pairs.later_id, before.id as before_id, after.id as after_id
  -- By articles first: the same few words ("no comment") are in very many.
  from pairs
    cross join quoted as before on before.article_id = pairs.earlier_id
    cross join quoted as after
      on after.article_id = pairs.later_id and after.text = before.text and after.speaker is before.speaker
      and after.nth = before.nth
),
changed_before as (
  select
    pairs.earlier_id, pairs.later_id, quoted.*,
    row_number() over (partition by pairs.later_id, coalesce('u' || utterance_id, text) order by quoted.id) as place
  from pairs
    join quoted on quoted.article_id = pairs.earlier_id
    left join kept on kept.before_id = quoted.id
  where kept.before_id is null
),
changed_after as (
  select
    pairs.earlier_id, pairs.later_id, quoted.*,
    row_number() over (partition by pairs.later_id, coalesce('u' || utterance_id, text) order by quoted.id) as place
  from pairs
    join quoted on quoted.article_id = pairs.later_id
    left join kept on kept.after_id = quoted.id
  where kept.after_id is null
),
edited as (
  select before.earlier_id, before.later_id, before.id as before_id, after.id as after_id
  from changed_before as before
    join changed_after as after
      on after.later_id = before.later_id and after.place = before.place
      and coalesce('u' || after.utterance_id, after.text) = coalesce('u' || before.utterance_id, before.text)
),
compared as (
  select later_id, earlier_id, 'kept' as change, before_id, after_id from kept
  union all
  select later_id, earlier_id, 'edited', before_id, after_id from edited
  union all
  select changed.later_id, changed.earlier_id, 'dropped', changed.id, null
  from changed_before as changed left join edited on edited.before_id = changed.id
  where edited.before_id is null
  union all
  select changed.later_id, changed.earlier_id, 'added', null, changed.id
  from changed_after as changed left join edited on edited.after_id = changed.id
  where edited.after_id is null
)
select
  coalesce(after.id, before.id) as id,
  coalesce(after.key, before.key) as key,
  compared.change,
  coalesce(after.speaker, before.speaker) as speaker,
  before.text as before,
  after.text as after,
  before.key as before_key,
  after.key as after_key,
  o.name as outlet,
  later.title,
  later.url,
  earlier.key as earlier,
  later.key as later,
  later.revision,
  coalesce(later.modified, later.published) as changed
from
  compared
  join articles as later on later.id = compared.later_id
  join articles as earlier on earlier.id = compared.earlier_id
  left join outlets as o on o.id = later.outlet_id
  left join quoted as before on before.id = compared.before_id
  left join quoted as after on after.id = compared.after_id
