"""Quotations and articles as they are compared, and the keys by which they are found.

occasions   on what occasion it was said
days        on which days
speakers    whether two speakers are near each other
statements  a quotation: its words, its figures, what stands around it
voices      whether an unnamed speaker is known by the office or the body of another
carried     whether the words of one stand in a row in another
weights     how telling a word is
index       the keys by which articles and quotations are found
texts       an article: its sentences, its story, its runs of words
quoted      what quotations tell of the articles that they are in
"""
