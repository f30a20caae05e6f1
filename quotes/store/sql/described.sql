-- Whom the article names by an office alone ("a spokeswoman"). Other files have it by its name and the name that they
-- give the quotation, in braces.
case when {quote}.speaker_id is null then {quote}.speaker_role end as described
