"""The model's quotations mended: with what it left out of them, and without what it took in too much.

headings      cue and source ran on from the heading above
no_words      what somebody only read, and an "it" that is said: no quotation
colons        who says the words behind a colon, and what names nobody: WATCH: On the budget:
blocks        a paragraph without marks, below who says it: She told the court:
told_beside   words in marks whose own paragraph says they are another's than those before
outer         words in marks that hold another's words and cue
asked         what somebody was asked about is none of the answer
carried       a quoted paragraph without a cue, behind somebody's words
exchanges     a quoted paragraph without a cue, where two speak by turns
parenthetic   cues in commas, around which one clause goes on
passed_over   words in marks behind whoever passes those before on
in_a_row      words in marks beside others, of which the last tell whose all are
own_sentence  what the words in marks took in from another sentence
clauses       what is somebody's in one sentence: a second clause, a condition, marks beside others
reopened      quotations over several paragraphs, whose opening mark is repeated
"""
