-- What became of each quotation from one of the `versions` (id, first, revision) to the next at the same address: kept,
-- edited, dropped or added. Kept is the same speaker's same words, whatever the marks, or the same text behind the same
-- "she said", whoever she was taken for; edited are two of the same text put down to another, or that linking took for
-- one utterance. Of several alike in one version the first goes with the first. Windows instead of joins, and the text
-- only of what is not kept or not linked yet: a record of 200,000 quotations has ten thousands in changed articles.
chain as (
  select
    id, revision, first, iif(lag(revision) over of_address = revision - 1, lag(id) over of_address, null) as earlier_id,
    iif(lead(revision) over of_address = revision + 1, lead(id) over of_address, null) as later_id
  from versions
  window of_address as (partition by first order by revision)
),
quoted as (
  select
    q.id, q.article_id, q.speaker_id, chain.earlier_id, chain.later_id, chain.first, chain.revision, v.wording,
    coalesce(v.utterance_id, (select text from quotes where id = q.id)) as saying
  from chain
    cross join quotes as q on q.article_id = chain.id and q.cue_class in ('speech', 'document')
    left join variants as v on v.quote_id = q.id
),
numbered as (
  select *, row_number() over (partition by article_id, saying, wording, speaker_id order by id) as nth from quoted
),
followed as (
  select
    *, iif(lag(revision) over alike = revision - 1, lag(id) over alike, null) as same_before,
    coalesce(lead(revision) over alike = revision + 1, 0) as stays
  from numbered
  window alike as (partition by first, saying, wording, speaker_id, nth order by revision)
),
unkept as (
  select 'gone' as side, followed.id, article_id as earlier_id, later_id, saying
  from followed
  where later_id is not null and not stays
  union all
  select 'come', id, earlier_id, article_id, saying
  from followed
  where earlier_id is not null and same_before is null
),
keyed as (
  select
    unkept.*, q.text, q.source, iif(min(side) over of_words <> max(side) over of_words, q.text, saying) as what
  from unkept cross join quotes as q on q.id = unkept.id
  window of_words as (partition by later_id, q.text)
),
placed as (
  select *, row_number() over (partition by later_id, side, what order by id) as place from keyed
),
paired as (  -- 'come' stands before 'gone'
  select
    *, coalesce(lead(id) over pair, lag(id) over pair) as other_id,
    lead(text) over pair = text and lead(source) over pair is source as is_same
  from placed
  window pair as (partition by later_id, what, place order by side)
),
edits as (
  select earlier_id, article_id as later_id, 'kept' as change, same_before as before_id, id as after_id
  from followed
  where same_before is not null
  union all
  select earlier_id, later_id, iif(other_id is null, 'added', iif(is_same, 'kept', 'edited')), other_id, id
  from paired
  where side = 'come'
  union all
  select earlier_id, later_id, 'dropped', id, null
  from paired
  where side = 'gone' and other_id is null
)
