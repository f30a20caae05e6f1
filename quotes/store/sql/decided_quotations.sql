-- The quotation of that key, or those of an article that it puts down to one of the names, whatever a person decided; and
-- in the article's other versions, before or after it was changed, what is put down to the same name: a newspaper that
-- mends a date has not taken back who speaks.
with
named as materialized (
  select coalesce(version_of, id) as first, id, null as quote from articles where key = :article
  union all
  select coalesce(version_of, articles.id), articles.id, quotes.id
  from quotes join articles on articles.id = quotes.article_id
  where quotes.key = :quote
),
versions as materialized (
  select articles.id, named.id as decided, named.quote from named join articles on articles.id = named.first
  union
  select articles.id, named.id, named.quote from named join articles on articles.version_of = named.first
)
select key from quotes where key = :quote
union
select quotes.key
from versions
  cross join quotes on quotes.article_id = versions.id
  left join found_speakers as found on found.quote_id = quotes.id
  left join quotes as own on own.id = versions.quote
  left join found_speakers as own_found on own_found.quote_id = own.id
where
  case
    when own.id is null
      then iif(found.id is null, quotes.speaker_name, found.speaker_name) in (select value from json_each(:names))
    -- Where an article has the same words twice, which of them a later version kept is not known.
    else quotes.text = own.text and quotes.source is own.source and versions.id <> versions.decided
      and iif(found.id is null, quotes.speaker_name, found.speaker_name)
        is iif(own_found.id is null, own.speaker_name, own_found.speaker_name)
      and 1 = (select count(*) from quotes as twin where twin.article_id = own.article_id and twin.text = own.text)
  end
order by 1
