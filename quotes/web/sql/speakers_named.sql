select id, key, name
from speakers
where id in (select value from json_each(:ids)) or key in (select value from json_each(:keys))
