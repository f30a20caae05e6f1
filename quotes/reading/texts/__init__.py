"""A text, what is known of it, and what stands in it for anybody to see.

facts          what is known of an article besides its text, and on what basis
texts          a text as it will be stored, with what came with it
lines          what the shape of a line alone says of it
phrases        what some lines consist of
dates          what a whole value tells of a date
printed_dates  the first date in some words
language       the language that a text is in
"""
