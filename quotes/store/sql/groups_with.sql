-- The articles of the groups of which the given ones were, by what is stored, or are, by their reprints.
with recursive member(id) as (
  select value from json_each(?)
  union
  select r.original_id
  from member join reprints as r on r.article_id = member.id
  where {carrying r}
  union
  select r.article_id
  from member join reprints as r on r.original_id = member.id
  where {carrying r}
  union
  select fellow.article_id
  from
    member
    join article_parents as own on own.article_id = member.id
    join article_parents as fellow on fellow.group_key = own.group_key
)
select id from member
