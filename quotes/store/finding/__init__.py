"""Quotations by their words, speakers and utterances in lists, and everything counted or as records.

forms         other forms of a word
suggesting    words spelt like one that is nowhere found
highlighting  where the words stand in a text
finding       which quotations have all the words and are of what was chosen
search        quotations by words
totals        how much there is of what
listing       speakers and utterances for the terminal
export        every quotation as a plain record
"""
