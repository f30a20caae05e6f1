-- Each name that articles use for a speaker, the kind of speaker they take it for, and how many quotations, of any class,
-- it has.
select speaker_name as name, speaker_kind as kind, count(*) as prints
from quotes
where speaker_name is not null
group by speaker_name, speaker_kind
order by speaker_name, speaker_kind
