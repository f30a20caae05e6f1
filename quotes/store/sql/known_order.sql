alter table variants add column parent_order text not null default '';;
alter table article_parents add column parent_order text not null default '';;
alter table reprints add column is_guess integer not null default 0;;
update variants set parent_order = case
  when parent_evidence = '' then ''
  when instr(parent_evidence, 'which came first is not known') then 'unknown'
  when instr(parent_evidence, 'no print here is known to come before it') or instr(parent_evidence, 'here, not dated')
    then 'none earlier'
  when instr(parent_evidence, 'the earliest print here') then 'first'
  else 'later'
end;;
update article_parents set parent_order = case
  when instr(evidence, 'which came first is not known') then 'unknown'
  when instr(evidence, 'no print here is known to come before it') or instr(evidence, 'here, not dated') then 'none earlier'
  when instr(evidence, 'the earliest print here') then 'first'
  else 'later'
end;;
update reprints set is_guess = instr(evidence, 'which came first is not known') > 0
