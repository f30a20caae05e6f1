delete from _linking;;
delete from _linked_quotes;;
delete from _facing_quotes;;
delete from _unlinked_articles;;
delete from _unlinked_quotes;;
insert into _linking values (1, 0, 0, 0, :version);;
insert into _unlinked_articles select id, 0 from articles;;
insert into _unlinked_quotes select id, 0 from quotes
