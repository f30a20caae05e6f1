-- The quotation that a pasted address or key means: itself, or the reference wording of an utterance. Without :page it may
-- be either's key.
select key from quotes where key = :key and :page in ('quotation', '')
union all
select reference.key
from utterances join quotes as reference on reference.id = utterances.reference_id
where utterances.key = :key and :page in ('utterance', '')
