-- How versions depart from the reference wording, in all.
select relation, count(*) as versions from variants group by relation
