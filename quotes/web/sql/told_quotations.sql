-- What a quotation's words tell that others said.
select quotes.key, quotes.source, quotes.polarity, coalesce(speakers.name, quotes.speaker_name) as speaker
from quotes left join speakers on speakers.id = quotes.speaker_id
where quotes.reported_by_id = :quotation
order by quotes.start
