select u.key as utterance
from quotes as q join variants as v on v.quote_id = q.id join utterances as u on u.id = v.utterance_id
where q.key = :quotation
