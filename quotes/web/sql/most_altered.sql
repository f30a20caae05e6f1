-- With each utterance, the version of another article that shows best what was changed: one that raised a flag, printed
-- as words rather than told, and there a lost "not" or another number before all else; else the least alike.
select *
from (
  select
    utterances.id, utterances.key, utterances.text, reference.kind, reference.cue_class, reference.polarity, reference.modality, coalesce(teller.speaker_name, teller.source) as told_by, reference.source, reference.speaker_role as described, utterances.versions,
    utterances.wordings,
    utterances.outlets, utterances.articles, utterances.altered, utterances.first_published,
    speakers.name as speaker, speakers.key as speaker_key,
    (
      select quotes.key
      from variants join quotes on quotes.id = variants.quote_id
      where variants.utterance_id = utterances.id
        and variants.relation not in ('reference', 'verbatim', 're-punctuated')
        and quotes.article_id <> reference.article_id
      order by
        variants.flags = '[]',
        quotes.kind = 'indirect',
        not variants.flags like '%"negation"%',
        not variants.flags like '%"number"%',
        variants.score,
        variants.id
      limit 1
    ) as example
  from utterances
    join quotes as reference on reference.id = utterances.reference_id
    left join quotes as teller on teller.id = reference.reported_by_id
    left join speakers on speakers.id = utterances.speaker_id
  where utterances.altered > 0
  order by utterances.altered desc, utterances.wordings desc, utterances.articles desc, utterances.id
)
where example is not null
limit :limit
