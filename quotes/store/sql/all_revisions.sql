-- Every version of an article that was changed after it was printed, but the first.
select id, version_of as first from articles where version_of is not null
