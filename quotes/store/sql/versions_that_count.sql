-- The version that counts in place of an earlier one, or of one whose rest is behind a paywall, and the prints that only
-- repeat what an earlier version of their article has. What had been linked is linked again, which finds those.
alter table articles add column replaced_by integer references articles(id) on delete set null;;
create index idx_articles_replaced_by on articles(replaced_by);;
alter table variants add column is_repeat integer not null default 0;;
-- What is counted is looked up by its article, too.
drop index idx_quotes_cue_class_speaker_id;;
create index quotes_by_class on quotes(cue_class, speaker_id, article_id);;
-- By what an article begins with, its text is found that came under another name.
create index articles_by_beginning on articles(substr(text, 1, 80));;
update articles set revision = revision where revision > 1
