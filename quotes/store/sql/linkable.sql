+{shown {quote}}
  and exists (select 1 from quote_spans where quote_id = {quote}.id and role = 'content')
