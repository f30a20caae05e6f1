-- One row a wording of an utterance that has several versions: how often it was printed, and by whom first.
select
  first.id,
  first.key,
  u.key as utterance,
  s.name as speaker,
  first.wording,
  first.text,
  first.relation,
  first.prints,
  first.outlets,
  first.first_published,
  first.last_published,
  first.outlet as first_outlet
from
  (
    select
      v.id,
      v.key,
      v.utterance_id,
      v.wording,
      v.relation,
      q.text,
      o.name as outlet,
      row_number() over (
        partition by v.utterance_id, v.wording order by a.printed is null, {start_in_utc a.printed}, v.relation <> 'reference', v.id
      ) as place,
      sum(not v.is_repeat) over (partition by v.utterance_id, v.wording) as prints,
      (
        select count(distinct other_article.outlet_id)
        from variants as other
          join quotes as other_quote on other_quote.id = other.quote_id
          join articles as other_article on other_article.id = other_quote.article_id
        where other.utterance_id = v.utterance_id and other.wording = v.wording
      ) as outlets,
      a.printed as first_published, -- of the print that comes first
      first_value(a.printed) over (
        partition by v.utterance_id, v.wording order by {start_in_utc a.printed} desc nulls last
      ) as last_published
    from variants as v
      join utterances as shared on shared.id = v.utterance_id and shared.versions > 1
      join quotes as q on q.id = v.quote_id
      join articles as a on a.id = q.article_id
      left join outlets as o on o.id = a.outlet_id
  ) as first
  join utterances as u on u.id = first.utterance_id
  left join speakers as s on s.id = u.speaker_id
where first.place = 1
