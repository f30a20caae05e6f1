-- How versions depart from the reference wording, in all.
select relation, count(*) as versions from variants where not is_repeat group by relation
