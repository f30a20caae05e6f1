-- A later version is printed when the article is changed, if that is known.
alter table articles add column printed text
  generated always as (iif(revision > 1, coalesce(modified, published), published)) virtual;;
drop trigger if exists _article_changed;;
create trigger _article_changed after update of text, published, modified, revision, outlet_id on articles begin
  insert into _unlinked_articles values (new.id, 0) on conflict do update set step = 0;
  insert into _unlinked_quotes select id, 0 from quotes where article_id = new.id on conflict do update set step = 0;
end;;
update articles set revision = revision where revision > 1
