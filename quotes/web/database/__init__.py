"""What a page asks of the database, and how long that may take.

queries    the pages' questions, each a file of sql/
patience   how long a question may take
lately     what was found lately, while the file stays as it is
functions  SQL functions: `select quote_diff(a, b)`
likeness   LIKE in SQL, whatever the case and the accents
"""
