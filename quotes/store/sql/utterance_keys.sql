select q.key as quote, u.key as utterance
from variants as v join quotes as q on q.id = v.quote_id join utterances as u on u.id = v.utterance_id
