"""The class of a quotation by its cue: speech, thought, stance or document; no parse.

lemmas      what a word may be a form of
lexicon     which words stand for which class
sources     whether a source is a text or another thing
no_wording  cues behind which stands what was answered or shown, and no words
classes     the class
"""
