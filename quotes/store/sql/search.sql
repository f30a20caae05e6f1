-- Quotations in which each of :terms (a JSON array of full-text expressions) is found: in the words, the source, the
-- speaker's name in the article or over all articles, or the outlet's name. :any is all the terms joined by OR.
-- Thoughts and stances are kept aside, if not for :all_classes; how many there are is told in every row, and in a row
-- of its own where there is no other. With :polarity only what was said in that way is found.
with term(number, expression) as (
  select key, value from json_each(:terms)
),
found(number, id) as (
  select term.number, quotes_fts.rowid
  from term join quotes_fts on quotes_fts match term.expression
  union
  select term.number, q.id
  from
    term
    join speakers_fts on speakers_fts match term.expression
    join quotes as q on q.speaker_id = speakers_fts.rowid
  union
  select term.number, q.id
  from
    term
    join outlets_fts on outlets_fts match term.expression
    join articles as a on a.outlet_id = outlets_fts.rowid
    join quotes as q on q.article_id = a.id
),
hit(id, is_aside) as (
  select id, id in (select id from quotes where cue_class not in ('speech', 'document'))
  from found
  where :polarity is null or id in (select id from quotes where polarity = :polarity)
  group by id
  having count(*) = json_array_length(:terms)
),
-- Words that stand there whole go first: "drone" before "drones". Then the words themselves weigh most; what only a name
-- brought has no rank of its own and comes last. Summed up, not joined: SQLite would look at all ranks for each hit.
best(id, whole, rank) as (
  select id, sum(whole), sum(rank)
  from (
    select id, 1 as is_hit, 0 as whole, 0.0 as rank from hit where :all_classes or not is_aside
    union all
    select quotes_fts.rowid, 0, 1, 0.0
    from term join quotes_fts on quotes_fts match rtrim(term.expression, '*')
    union all
    select rowid, 0, 0, bm25(quotes_fts, 10.0, 2.0, 4.0) from quotes_fts where quotes_fts match :any
  )
  group by id
  having sum(is_hit)
  order by 2 desc, 3, id desc
  limit :limit
),
-- Cross join: one walk through what matches. Asked for each row, a word like `th*` is looked up anew for each.
marked(id, text) as (
  select best.id, snippet(quotes_fts, 0, :mark_start, :mark_end, '…', 60)
  from quotes_fts cross join best on best.id = quotes_fts.rowid
  where quotes_fts match :any
)
select
  kept.aside,
  q.key,
  q.text,
  marked.text as marked,
  q.kind,
  q.cue_class,
  q.cue,
  coalesce(s.name, q.speaker_name) as speaker,
  case when coalesce(s.name, q.speaker_name) is null then q.speaker_role end as described,
  q.source,
  o.name as outlet,
  q.venue,
  q.venue_kind,
  q.credited,
  a.published,
  q.polarity,
  q.modality,
  coalesce(teller.speaker_name, teller.source) as told_by,
  u.key as utterance,
  u.versions
from
  (select count(*) as aside from hit where is_aside) as kept
  left join best
  left join quotes as q on q.id = best.id
  left join articles as a on a.id = q.article_id
  left join marked on marked.id = best.id
  left join quotes as teller on teller.id = q.reported_by_id
  left join outlets as o on o.id = a.outlet_id
  left join speakers as s on s.id = q.speaker_id
  left join variants as v on v.quote_id = q.id
  left join utterances as u on u.id = v.utterance_id
order by
  best.whole desc, best.rank, best.id desc
