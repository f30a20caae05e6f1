-- The first :limit utterances with several versions: those that most articles print, or of which most prints are
-- altered; those that one article alone has in several wordings come last there, for its own words for a quotation are no
-- alteration on the way. Only for those is more looked up than the numbers.
with listed as materialized (
  select id
  from utterances
  where versions > 1
  order by
    :by = 'altered' and articles > 1 desc,
    case when :by = 'altered' then altered else articles end desc,
    versions desc,
    altered desc,
    key
  limit :limit
)
select
  u.key,
  s.name as speaker,
  u.text,
  reference.kind,
  reference.cue_class,
  reference.polarity,
  reference.modality,
  coalesce(teller.speaker_name, teller.source) as told_by,
  reference.source,
  iif(s.id is null and reference.speaker_name is null, reference.speaker_role, null) as described,
  (
    select json_group_array(name)
    from (
      select distinct other.name
      from variants as v
        join quotes as q on q.id = v.quote_id
        join speakers as other on other.id = q.speaker_id
      where v.utterance_id = u.id and other.id is not u.speaker_id
        and (reference.speaker_id is null or instr(v.flags, '"name": "speaker"'))
      order by other.name
    )
  ) as other_speakers,
  u.versions,
  u.wordings,
  u.outlets,
  {of_unknown_outlets u} as unknown,
  u.articles,
  u.altered,
  u.flags,
  u.first_published,
  u.last_published
from
  listed
  join utterances as u on u.id = listed.id
  join quotes as reference on reference.id = u.reference_id
  left join quotes as teller on teller.id = reference.reported_by_id
  left join speakers as s on s.id = u.speaker_id
order by
  :by = 'altered' and u.articles > 1 desc,
  case when :by = 'altered' then u.altered else u.articles end desc,
  u.versions desc,
  u.altered desc,
  u.key
