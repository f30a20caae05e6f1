select
  (select count(*) from articles) as articles,
  (select count(distinct outlet_id) from articles) as outlets,
  (select count(*) from quotes where cue_class in ('speech', 'document')) as quotations,
  (select count(*) from utterances where articles > 1) as repeated,
  (select count(*) from utterances where altered > 0 and articles > 1) as altered,
  (select count(distinct speaker_id) from quotes where cue_class in ('speech', 'document')) as speakers
