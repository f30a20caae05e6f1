-- Of :quotes those that linking no longer gets (a wish now) leave their utterance; the others of it are gathered again.
insert into _unlinked_quotes
  select other.quote_id, 2
  from
    quotes as q
    join _linked_quotes as own on own.quote_id = q.id
    join _linked_quotes as other on other.component = own.component and other.quote_id <> own.quote_id
  where q.id in (select value from json_each(:quotes)) and not ({linkable q})
  on conflict do nothing;;
delete from _linked_quotes
where quote_id in (
  select id from quotes
  where id in (select value from json_each(:quotes)) and not ({linkable quotes})
);;
delete from variants
where quote_id in (
  select id from quotes
  where id in (select value from json_each(:quotes)) and not ({linkable quotes})
);;
delete from utterances
where
  reference_id in (select value from json_each(:quotes))
  and not exists (select 1 from variants where utterance_id = utterances.id);;
delete from _unlinked_quotes
where quote_id in (
  select id from quotes
  where id in (select value from json_each(:quotes)) and not ({linkable quotes})
)
