-- What became of each quotation from one of the `versions` (id, first, revision) to the next at the same address: kept,
-- edited, dropped or added. Kept is the same speaker's same words, whatever the marks; edited are two that linking took
-- for one utterance. Of several alike in one version the first goes with the first. Windows instead of joins, and the
-- text only where nothing is linked yet: a record of 200,000 quotations has ten thousands in changed articles.
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
gone as (
  select *, row_number() over (partition by article_id, saying order by id) as place
  from followed
  where later_id is not null and not stays
),
come as (
  select *, row_number() over (partition by article_id, saying order by id) as place
  from followed
  where earlier_id is not null and same_before is null
),
edits as (
  select earlier_id, article_id as later_id, 'kept' as change, same_before as before_id, id as after_id
  from followed
  where same_before is not null
  union all
  select come.earlier_id, come.article_id, iif(gone.id is null, 'added', 'edited'), gone.id, come.id
  from come
    left join gone on gone.later_id = come.article_id and gone.saying = come.saying and gone.place = come.place
  union all
  select gone.article_id, gone.later_id, 'dropped', gone.id, null
  from gone
    left join come on come.article_id = gone.later_id and come.saying = gone.saying and come.place = gone.place
  where come.id is null
)
