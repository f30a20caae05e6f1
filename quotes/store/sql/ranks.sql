-- For those of :ids in whose words, source or speaker's name one of the terms is found (:any is all joined by OR): how
-- well, as one JSON array of pairs. The words themselves weigh most; a fragment of a few words ("the wall"), which bm25 by
-- itself would put first, tells little, and so does what is hardly a quotation. The plus keeps SQLite from asking the index anew for each id.
with ranked as materialized (
  select rowid as id, bm25(quotes_fts, 10.0, 2.0, 4.0) * min(length(text), 60)
    * (select case when confidence < 0.6 then confidence else 1 end from quotes where id = quotes_fts.rowid) as rank
  from quotes_fts
  where quotes_fts match :any and +rowid in (select value from json_each(:ids))
)
select json_group_array(json_array(id, rank)) from ranked
