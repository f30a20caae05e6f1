"""How words were said.

cue_words         the words that say how
polarity          said, denied, declined
modality          reportedly, if, not yet, asked, urged
"""
