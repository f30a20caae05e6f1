-- One row once a whole linking has begun: whether what is common was counted, over how many, by which version.
create table _linking (
  id integer primary key, counted integer not null, articles integer not null, quotes integer not null, version text not null
);;
-- Keys by which quotations, and articles, are found (the key's last bits tell which); those that stand for none are common.
create table _linking_keys (
  key integer, stands integer, id integer, primary key (key, stands, id)
) without rowid;;
create table _linking_stories (
  key integer, article_id integer, share real not null, primary key (key, article_id)
) without rowid;;
create table _linking_stems (
  thing text, stem text, number integer not null, primary key (thing, stem)
) without rowid;;
-- Quotations that have been compared: which may be one utterance with which, and how much their words weigh.
create table _linked_quotes (
  quote_id integer primary key references quotes(id) on delete cascade, component integer not null, total real not null
);;
create index _idx_linked_component on _linked_quotes(component);;
create table _facing_quotes (
  one_id integer references quotes(id) on delete cascade,
  other_id integer references quotes(id) on delete cascade,
  primary key (one_id, other_id)
) without rowid;;
create index _idx_facing_other on _facing_quotes(other_id);;
-- What is to be done: 0 to be indexed, 1 to be compared, 2 to be gathered.
create table _unlinked_articles (
  article_id integer primary key references articles(id) on delete cascade, step integer not null
);;
create index _idx_unlinked_articles on _unlinked_articles(step);;
create table _unlinked_quotes (
  quote_id integer primary key references quotes(id) on delete cascade, step integer not null
);;
create index _idx_unlinked_quotes on _unlinked_quotes(step);;
create trigger _article_added after insert on articles begin
  insert into _unlinked_articles values (new.id, 0) on conflict do update set step = 0;
end;;
create trigger _article_changed after update of text, published, outlet_id on articles begin
  insert into _unlinked_articles values (new.id, 0) on conflict do update set step = 0;
  insert into _unlinked_quotes select id, 0 from quotes where article_id = new.id on conflict do update set step = 0;
end;;
create trigger _article_removed before delete on articles begin
  insert into _unlinked_articles
    select other.article_id, 1
    from article_parents as own join article_parents as other on other.group_key = own.group_key
    where own.article_id = old.id and other.article_id <> old.id
    on conflict do nothing;
end;;
create trigger _quote_added after insert on quotes begin
  insert into _unlinked_quotes values (new.id, 0) on conflict do update set step = 0;
  insert into _unlinked_articles values (new.article_id, 1) on conflict do nothing;
end;;
create trigger _quote_changed after update on quotes begin
  insert into _unlinked_quotes values (new.id, 0) on conflict do update set step = 0;
  insert into _unlinked_articles
    select new.article_id, 1
    where exists (select 1 from reprints where article_id = new.article_id or original_id = new.article_id)
    on conflict do nothing;
end;;
-- What the article credits, and what it quotes, counts for its other quotations, too.
create trigger _quote_changed_article after update of kind, text, cue_class, credited_outlet_id, venue_outlet_id on quotes
begin
  insert into _unlinked_articles values (new.article_id, 1) on conflict do nothing;
end;;
create trigger _quote_removed before delete on quotes begin
  insert into _unlinked_quotes
    select other.quote_id, 2
    from _linked_quotes as own join _linked_quotes as other on other.component = own.component
    where own.quote_id = old.id and other.quote_id <> old.id
    on conflict do nothing;
  insert into _unlinked_articles
    select id, 1 from articles where id = old.article_id
    on conflict do nothing;
end;;
create trigger _outlet_renamed after update of name on outlets begin
  insert into _unlinked_articles
    select id, 0 from articles where outlet_id = new.id on conflict do update set step = 0;
  insert into _unlinked_articles
    select distinct article_id, 1 from quotes where new.id in (credited_outlet_id, venue_outlet_id) on conflict do nothing;
  insert into _unlinked_quotes
    select id, 0 from quotes
    where article_id in (select id from articles where outlet_id = new.id)
      or new.id in (credited_outlet_id, venue_outlet_id)
    on conflict do update set step = 0;
end;;
create trigger _utterance_decided after insert on utterance_decisions begin
  insert into _unlinked_quotes
    select id, 1 from quotes
    where key in (select value from json_each(new.quotes) union all select value from json_each(new.others))
    on conflict do update set step = min(step, 1);
end;;
create trigger _utterance_decision_gone after delete on utterance_decisions begin
  insert into _unlinked_quotes
    select id, 1 from quotes
    where key in (select value from json_each(old.quotes) union all select value from json_each(old.others))
    on conflict do update set step = min(step, 1);
end;;
insert into _unlinked_articles select id, 0 from articles;;
insert into _unlinked_quotes select id, 0 from quotes
