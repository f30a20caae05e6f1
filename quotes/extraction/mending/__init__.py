"""The model's quotations mended: with what it left out of them, and without what it took in too much.

headings      cue and source ran on from the heading above
no_words      what somebody only read, and an "it" that is said: no quotation
behind_colon  words in marks that a sentence before a colon leads to
carried       a quoted paragraph without a cue, behind somebody's words
exchanges     a quoted paragraph without a cue, where two speak by turns
parenthetic   cues in commas, around which one clause goes on
passed_over   words in marks behind whoever passes those before on
labels        what stands before a colon and names nobody: WATCH: On the budget:
own_sentence  what the words in marks took in from another sentence
both_clauses  two clauses of a sentence that are both somebody's
conditions    the condition behind a comma, which is said, too
reopened      quotations over several paragraphs, whose opening mark is repeated
coordinated   words in marks beside others
"""
