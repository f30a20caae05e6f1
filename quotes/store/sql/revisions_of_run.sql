-- The articles that a run added as changed ones, with the first version of each.
select id, version_of as first from articles where run_id = :run and version_of is not null and not stub
