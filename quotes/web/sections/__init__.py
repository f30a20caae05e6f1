"""What stands in a section of a page, read from the database or made of what a page has read.

altered      the altered utterances of the start page
edited       what articles did to their quotations after printing them
other_names  the very words under another speaker's name
unread       articles in which no quotations were looked for, being in another language
pairing      which sentences of two articles face each other
facing       two articles that share text, row by row
"""
