"""What the database holds that may be a draft's quotation.

prints        a stored quotation
stored        the questions to the database, each a file of sql/
descriptions  what a print calls those whom it does not name
people        whether a print is put down to whom the draft names
candidates    prints that may have a draft's words
record        all that is asked of the database
"""
