-- How much there is. Outlets and speakers are asked one by one whether there is anything of them: that is quicker than
-- to tell apart all that articles and quotations name.
select
  (select count(*) from articles) as articles,
  (select count(*) from outlets where exists (select 1 from articles where outlet_id = outlets.id)) as outlets,
  (select count(*) from quotes where cue_class in ('speech', 'document')) as quotations,
  (select count(*) from utterances where articles > 1) as repeated,
  (select count(*) from utterances where articles > 1 and altered > 0) as altered,
  (
    select count(*)
    from speakers
    where exists (
      select 1 from quotes where speaker_id = speakers.id and cue_class in ('speech', 'document')
    )
  ) as speakers
