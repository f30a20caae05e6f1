"""What the words of one text are, before anything is compared.

tokens      a text -> words that keep what was printed and know what to compare
figures     how a figure is printed and how it is compared: "10,000", "−0.3", "A$5"
wordlists   the lists in data/, their entries as words are compared
matter      whether a word carries matter, and its stem
kin         whether two different words may stand for each other: synonyms, forms, misspellings
"""
