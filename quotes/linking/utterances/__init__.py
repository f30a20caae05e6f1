"""What becomes of quotations that are one utterance.

clusters        they come together by agreement with all that are together already
byhand          what people decided goes before that
misattribution  whether a version puts the words into the mouth of another who is named
parts           what a print has that others print in part
own_prints      what other prints answer: the rest of a cut, a sum in another currency
opposed         wordings of which one says what another denies
keys            the keys of utterances, and of groups of reprints
utterances      a cluster's reference wording, and how each version departs from it
echoes          which other utterances state the same
cases           what speaks for one print as the parent of another
lineage         who has it from whom
bringing        candidates become utterances: all of this, in its order
"""
