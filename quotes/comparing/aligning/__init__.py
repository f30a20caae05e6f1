"""Two texts -> the stretches of words that face each other.

alignment   the whole of it, beginning with words that carry matter
sequences   what two sequences of words have in common, in the order of both
alike       one thing in several words or in one: "do not", "don't"; "$5m", "5 million dollars"
ends        an end of the one that is the beginning of the other
scores      "3-1" beside "1-3", which is one word that changed and not two that moved
moves       what was cut in one place and put in another
"""
