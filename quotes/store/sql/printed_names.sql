-- Each name that articles use for a speaker, or that a person gave a quotation, the kind of speaker it is taken for, and
-- how many quotations, of any class, it has.
select speaker_name as name, speaker_kind as kind, count(*) as prints
from quotes
where speaker_name is not null
group by 1, 2
order by 1, 2
