select name, prints from speaker_names where speaker_id = :speaker order by prints desc, name
