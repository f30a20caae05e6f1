"""The trained tagger: a text's characters become tagged words, and these become attributions.

encoding     a text as the encoder reads it: word pieces, with their case and where quotation marks stand
windows      stretches of it that the encoder reads at once
tags         what a word can be, and how gold spans become tags
decoding     scores of tags become the best sequence, and that becomes spans
links        which cue a content belongs to, and which source a cue
attributions  spans under one cue, with the source that suits both best
network      the weights: found, checked, loaded, run
calibration  how sure it is becomes how likely it is right
tagger       all of it: texts in, attributions out
"""
