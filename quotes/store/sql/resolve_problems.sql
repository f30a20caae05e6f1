-- Problems that were not met again although their source was read to its end, or their article was added, in this run.
update problems set resolved = :now
where
  resolved is null and last_seen <> :now
  and (
    source in (select value from json_each(:read))
    or source in (select source_id from articles where run_id = :run)
  )
