-- For those of :ids in whose words, source or speaker's name one of the terms is found (:any is all joined by OR): how
-- well. The words themselves weigh most. The plus keeps SQLite from asking the index anew for each id.
select rowid as id, bm25(quotes_fts, 10.0, 2.0, 4.0) as rank
from quotes_fts
where quotes_fts match :any and +rowid in (select value from json_each(:ids))
