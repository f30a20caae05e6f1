+{quote}.cue_class in ('speech', 'document')
  and exists (select 1 from quote_spans where quote_id = {quote}.id and role = 'content')
