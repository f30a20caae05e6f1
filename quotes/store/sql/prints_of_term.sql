-- Quotations in which a term is found: in the words, the source, the speaker's name in the article or over all articles,
-- or the outlet's name.
select rowid as id
from quotes_fts
where quotes_fts match :term
union
select q.id
from speakers_fts join quotes as q on q.speaker_id = speakers_fts.rowid
where speakers_fts match :term
union
select q.id
from
  outlets_fts
  join articles as a on a.outlet_id = outlets_fts.rowid
  join quotes as q on q.article_id = a.id
where outlets_fts match :term
