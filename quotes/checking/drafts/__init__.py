"""The quotations of a draft, read with the model or by their marks alone, with whoever says them.

drafted     one of them
saying      patterns for names at words of saying
sentence    what of its sentence stands beside it
names       which words beside it are a name
described   names behind what tells who somebody is
speakers    whom they name
pronouns    whom "she said" stands for
signatures  whose name stands below a block
by_marks    what stands in quotation marks
occasions   the days and places beside it
set_off     what stands in a block of its own
continued   what goes on behind the speaker's name
labelled    what stands without marks behind a name and a colon
unmarked    the clauses of a mixed quotation that stand in no marks
drafts      all of them
"""
