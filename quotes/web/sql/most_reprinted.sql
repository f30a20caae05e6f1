select
  utterances.key, utterances.text, reference.kind, reference.cue_class, reference.polarity, reference.modality, coalesce(teller.speaker_name, teller.source) as told_by, reference.source, {lead_in reference} as lead_in, case when reference.speaker_id is null then reference.speaker_role end as described, utterances.versions, utterances.wordings,
  utterances.outlets, utterances.articles,
  utterances.altered, utterances.first_published, speakers.name as speaker, speakers.key as speaker_key
from utterances
  join quotes as reference on reference.id = utterances.reference_id
  left join quotes as teller on teller.id = reference.reported_by_id
  left join speakers on speakers.id = utterances.speaker_id
where utterances.versions > 1 and utterances.articles > 1
order by utterances.versions desc, utterances.articles desc, utterances.id
limit :limit
