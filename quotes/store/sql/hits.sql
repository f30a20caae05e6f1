-- What a list shows of the quotations with these :ids (a JSON array), in their order.
select
  q.key,
  q.text,
  q.kind,
  q.cue_class,
  q.cue,
  {lead_in q} as lead_in,
  coalesce(s.name, q.speaker_name) as speaker,
  case when coalesce(s.name, q.speaker_name) is null then q.speaker_role end as described,
  q.source,
  o.name as outlet,
  q.venue,
  q.venue_kind,
  q.credited,
  a.printed as published,
  q.polarity,
  q.modality,
  q.confidence,
  coalesce(teller.speaker_name, teller.source) as told_by,
  u.key as utterance,
  u.versions
from
  json_each(:ids) as asked
  join quotes as q on q.id = asked.value
  join articles as a on a.id = q.article_id
  left join quotes as teller on teller.id = q.reported_by_id
  left join outlets as o on o.id = a.outlet_id
  left join speakers as s on s.id = q.speaker_id
  left join variants as v on v.quote_id = q.id
  left join utterances as u on u.id = v.utterance_id
order by
  asked.key
