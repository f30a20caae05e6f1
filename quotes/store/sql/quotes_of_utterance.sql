select q.key as quote
from utterances as u join variants as v on v.utterance_id = u.id join quotes as q on q.id = v.quote_id
where u.key = :utterance
order by q.key
