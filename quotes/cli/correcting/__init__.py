"""A person's corrections, each kept and told with how to undo it.

who_is_who     merge, rename, split and assign speakers
speakers       `quotes speakers`, with these corrections
utterances     `quotes utterances`: what is one utterance, with its corrections
"""
