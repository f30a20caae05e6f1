-- Those of :terms (a JSON array of full-text expressions) that are found in the name of a speaker or an outlet.
select term.value as term
from json_each(:terms) as term
where
  exists (select 1 from speakers_fts where speakers_fts match term.value)
  or exists (select 1 from outlets_fts where outlets_fts match term.value)
