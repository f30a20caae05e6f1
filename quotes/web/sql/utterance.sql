select
  utterances.id, utterances.key, utterances.text, utterances.versions, utterances.wordings, utterances.outlets,
  utterances.articles, utterances.first_published, utterances.last_published, utterances.altered, utterances.flags,
  utterances.topics, reference.key as reference, reference.kind, reference.cue_class, reference.polarity, reference.modality, coalesce(teller.speaker_name, teller.source) as told_by, reference.source, {lead_in reference} as lead_in, case when reference.speaker_id is null then reference.speaker_role end as described,
  speakers.name as speaker, speakers.key as speaker_key, speakers.kind as speaker_kind, speakers.role as speaker_role
from utterances
  join quotes as reference on reference.id = utterances.reference_id
  left join quotes as teller on teller.id = reference.reported_by_id
  left join speakers on speakers.id = utterances.speaker_id
where utterances.key = :key
