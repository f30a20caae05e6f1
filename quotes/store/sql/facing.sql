select one_id, other_id from _facing_quotes where one_id in (select value from json_each(:quotes))
union
select one_id, other_id from _facing_quotes where other_id in (select value from json_each(:quotes))
