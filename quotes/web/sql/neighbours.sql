-- Of an article's quotations the one before the place of another one, and the one behind it.
select * from (
  select 'before' as side, quotes.key, quotes.text, quotes.kind, quotes.cue_class, quotes.cue, quotes.source,
    {described quotes}, coalesce(speakers.name, quotes.speaker_name) as speaker
  from quotes left join speakers on speakers.id = quotes.speaker_id
  where quotes.article_id = :article and quotes.start <= :start
    and (quotes.start, quotes."end", quotes.id) < (:start, :end, :quotation)
    and (:all_classes or {shown quotes})
  order by quotes.start desc, quotes."end" desc, quotes.id desc
  limit 1
)
union all
select * from (
  select 'behind', quotes.key, quotes.text, quotes.kind, quotes.cue_class, quotes.cue, quotes.source,
    {described quotes}, coalesce(speakers.name, quotes.speaker_name)
  from quotes left join speakers on speakers.id = quotes.speaker_id
  where quotes.article_id = :article and quotes.start >= :start
    and (quotes.start, quotes."end", quotes.id) > (:start, :end, :quotation)
    and (:all_classes or {shown quotes})
  order by quotes.start, quotes."end", quotes.id
  limit 1
)
