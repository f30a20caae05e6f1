-- In how many of an outlet's versions the meaning may have changed, and how many it has beside the reference in utterances
-- that several articles have; each of its articles as it was first, as on its own page (cross join: from those utterances
-- to their prints, not from all articles to theirs).
select articles.outlet_id, count(*) as versions, sum(variants.flags <> '[]') as flagged
from utterances
  cross join variants on variants.utterance_id = utterances.id
  cross join quotes on quotes.id = variants.quote_id
  cross join articles on articles.id = quotes.article_id
where utterances.versions > 1 and utterances.articles > 1 and {elsewhere variants}
  and articles.version_of is null and articles.outlet_id is not null
group by articles.outlet_id
