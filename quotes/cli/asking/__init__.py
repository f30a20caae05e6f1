"""What is on record, as the terminal shows it.

concordance    words in the context of the articles
searching      `quotes search`, also with --context
tabled         wordings as a table beside the base
comparing      `quotes compare`
checked        a draft's quotation beside what is on record, line by line
checking       `quotes check`, which tells each so
"""
