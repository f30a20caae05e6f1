-- What became of each quotation from the version before of its address to the `versions` (id, first) asked for: kept,
-- edited, regrouped, dropped or added. A page that was fetched without the rest behind a paywall is no version. Kept is
-- the same speaker's same words, whatever the marks, or the same text behind the same "she said", whoever she was taken
-- for; edited are two of the same text put down to another, or that linking took for one utterance. Of several alike in
-- one version the first goes with the first. Of what is left, words that the other version prints within another
-- quotation or spread over several ("A. B," became "B" and "A"; a pull quote went) are regrouped, compared without
-- marks and (of letters without accents) case; a few words ("safe") only within the same speaker's. Windows instead of
-- joins, and the text only of what is not kept or not linked yet: a record of 200,000 quotations has ten thousands in
-- changed articles.
whole as (
  select
    articles.id, changed.first, row_number() over of_address as number, lag(articles.id) over of_address as before_id,
    lead(articles.id) over of_address as behind_id
  from (select distinct first from versions) as changed
    join articles on articles.id = changed.first or articles.version_of = changed.first
  where not articles.stub
  window of_address as (partition by changed.first order by articles.revision)
),
chain as (
  select
    id, first, number, iif(id in (select id from versions), before_id, null) as earlier_id,
    iif(behind_id in (select id from versions), behind_id, null) as later_id
  from whole
),
quoted as (
  select
    q.id, q.article_id, q.speaker_id, chain.earlier_id, chain.later_id, chain.first, chain.number, v.wording,
    coalesce(v.utterance_id, (select text from quotes where id = q.id)) as saying
  from chain
    cross join quotes as q on q.article_id = chain.id and {shown q}
    left join variants as v on v.quote_id = q.id
  where coalesce(chain.earlier_id, chain.later_id) is not null
),
numbered as (
  select *, row_number() over (partition by article_id, saying, wording, speaker_id order by id) as nth from quoted
),
followed as (
  select
    *, iif(earlier_id is not null and lag(number) over alike = number - 1, lag(id) over alike, null) as same_before,
    coalesce(lead(number) over alike = number + 1, 0) as stays
  from numbered
  window alike as (partition by first, saying, wording, speaker_id, nth order by number)
),
unkept as (
  select 'gone' as side, followed.id, article_id as earlier_id, later_id, later_id as other_version, first, number, saying
  from followed
  where later_id is not null and not stays
  union all
  select 'come', id, earlier_id, article_id, earlier_id, first, number, saying
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
alone as materialized (
  select side, id, earlier_id, later_id, other_version, first, number from paired where other_id is null
),
spelt as (
  select
    q.id, q.article_id, q.speaker_id,
    lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        q.text, '“', ''), '”', ''), '„', ''), '"', ''), '«', ''), '»', ''), '‘', ''), '’', ''), '''', ''), '[', ''), ']', ''),
      '(', ''), ')', ''), '.', ''), '…', ''), ',', ''), ';', ''), ':', ''), '!', ''), '?', ''), '-', ' '), '–', ' '), '—', ' ')
    ) as letters
  from (select earlier_id as id from alone union select later_id from alone) as version
    cross join quotes as q on q.article_id = version.id and {shown q}
),
worded as materialized (  -- with a space before and behind: "art" is not within "start"
  select
    id, article_id, speaker_id, words, row_number() over (partition by article_id, speaker_id, words order by id) as nth
  from (
      select
        *, ' ' || trim(replace(replace(replace(letters, char(10), ' '), '  ', ' '), '  ', ' ')) || ' ' as words
      from spelt
    )
),
again as materialized (  -- pieces that are more than half of it: a word within it is not all that is left
  select
    mine.id, other.article_id as other_version,
    min(iif(instr(other.words, mine.words), other.id, null)) as around_id,
    sum(iif(instr(mine.words, other.words) and other.nth = 1, length(other.words), 0)) * 2 > length(mine.words)
      as is_in_pieces
  from alone
    cross join worded as mine on mine.id = alone.id
    cross join worded as other on other.article_id = alone.other_version
  where (instr(other.words, mine.words) or instr(mine.words, other.words)) and (
    other.words = mine.words or other.speaker_id is mine.speaker_id
    or min(length(mine.words), length(other.words)) > 40
  )
  group by mine.id, other.article_id
),
settled as (
  select
    alone.*, mine.words, again.around_id, again.around_id is not null or coalesce(again.is_in_pieces, 0) as is_regrouped
  from alone
    cross join worded as mine on mine.id = alone.id
    left join again on again.id = alone.id and again.other_version = alone.other_version
),
lost as (
  select *, row_number() over (partition by side, number, first, words order by id) as nth
  from settled
  where not is_regrouped
),
restored as (  -- what comes after the same words went is these again
  select *, iif(lag(side) over of_words = 'gone', lag(id) over of_words, null) as gone_id
  from lost
  window of_words as (partition by first, words, nth order by number, side)
),
edits as (
  select earlier_id, article_id as later_id, 'kept' as change, same_before as before_id, id as after_id
  from followed
  where same_before is not null
  union all
  select earlier_id, later_id, iif(is_same, 'kept', 'edited'), other_id, id
  from paired
  where side = 'come' and other_id is not null
  union all
  select distinct
    earlier_id, later_id, 'regrouped', iif(side = 'gone', id, around_id), iif(side = 'gone', around_id, id)
  from settled
  where is_regrouped
  union all
  select earlier_id, later_id, 'added', gone_id, id
  from restored
  where side = 'come'
  union all
  select earlier_id, later_id, 'dropped', id, null
  from restored
  where side = 'gone'
)
