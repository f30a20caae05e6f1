"""What is on record, as the terminal shows it.

searching      `quotes search`
comparing      `quotes compare`
checked        a draft's quotation beside what is on record, line by line
checking       `quotes check`, which tells each so
"""
