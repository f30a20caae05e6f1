"""A person's corrections, each kept, and printed with how to undo it.

deciding       what all do when something is decided: let it take effect, tell it, list it
who_is_who     merge, rename, split and assign speakers
speakers       `quotes speakers`, with these corrections; what became of names
utterances     `quotes utterances`: what is one utterance, with its corrections
"""
