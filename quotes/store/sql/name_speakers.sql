-- The speaker of each quotation, by the name that its article uses.
update quotes
set speaker_id = (select speaker_id from speaker_names where name = quotes.speaker_name)
where speaker_id is not (select speaker_id from speaker_names where name = quotes.speaker_name)
