"""What is somebody's words, and where they end.

missed            what was passed over: somebody says that something is so
leading_in        sentences that lead to somebody's words without a verb of saying
parting           words of two that were fused, parted
deeds             what is a deed and no words: "asked not to be named"
openings          what opens a sentence before the verb of saying is none of the words
second_verbs      whose a second verb is: his who speaks, or part of his words
predicates        what a sentence's subject does after the words end
"""
