-- Outlets that nothing names any more.
delete from outlets
where
  not exists (select 1 from articles where outlet_id = outlets.id)
  and not exists (select 1 from quotes where venue_outlet_id = outlets.id)
  and not exists (select 1 from quotes where credited_outlet_id = outlets.id)
