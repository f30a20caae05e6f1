drop trigger if exists _article_changed;;
create trigger _article_changed after update of text, published, modified, revision, outlet_id, credit on articles begin
  insert into _unlinked_articles values (new.id, 0) on conflict do update set step = 0;
  insert into _unlinked_quotes select id, 0 from quotes where article_id = new.id on conflict do update set step = 0;
end;;
