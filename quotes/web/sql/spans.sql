select role, start, "end" from quote_spans where quote_id = :quotation order by start, position
