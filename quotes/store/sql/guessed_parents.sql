alter table variants add column parent_is_guess integer not null default 0;;
alter table article_parents add column parent_is_guess integer not null default 0;;
update variants
set parent_is_guess = parent_ties <> '[]'
  or instr(parent_evidence, 'by time alone') > 0
  or instr(parent_evidence, 'which came first is not known') > 0
  or instr(parent_evidence, 'nothing else speaks for it') > 0
  or instr(parent_evidence, 'it was said in public, where both may have heard it') > 0;;
update article_parents
set parent_is_guess = ties <> '[]' or instr(evidence, 'which came first is not known') > 0
