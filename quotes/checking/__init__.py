"""A writer's draft -> what the database holds of each quotation in it: word for word, changed, another's, or nothing.

In come a draft's text, or what the model found in it, and a database; out goes a `Finding` for each quotation. Imports
neither spaCy nor textacy, for the browser checks pasted drafts. Nothing of a draft is written anywhere.

What is found:

    checking      each quotation of a draft becomes a finding
    verdicts      the rules for the verdict, in their order
    facing        which prints tell of the figure that the draft tells
    enough        whether words are enough to be told as somebody's
    doubts        what speaks against a print that has the words: another speaker's prints, the opposite
    disagreement  prints of the same speaker that have a "not", another number or other words
    misprints     what may have changed in the print itself
    contrary      which earlier prints name another, or nobody
    nearby        whether one print is of the other's day, or came before it

A quotation beside the prints that are near to it:

    nearest       the prints that are near to it
    beside        what both share, whose it is, what may be changed
    holding       whether the draft's words stand in the print's
    wordings      a wording's words as they are compared
    figures       the figures of both: which is missing, which is a part
    telling       what in words tells them from others: matter, names

What is on record:

    record        all that is asked of it
    prints        a stored quotation
    candidates    those that may have a draft's words, the named speaker's among them
    people        whether a print is put down to whom the draft names
    naming        whether two names may be one's
    descriptions  what a print calls those whom it does not name
    stored        the questions to the database, each a file of sql/

The quotations of a draft:

    drafts        all of them, read with the model or by their marks alone
    drafted       one of them
    set_off       what stands in a block of its own
    continued     what goes on behind the speaker's name
    signatures    whose name stands below a block
    speakers      whom the words beside it name
    told_names    which of these words are a name
    saying        patterns for names at words of saying
    sentence      what of its sentence stands beside it
"""

from quotes.checking.checking import Finding, check
from quotes.checking.drafted import Drafted
from quotes.checking.drafts import analysed, loose_marks, marked, passed_over
from quotes.checking.misprints import nearest_sentences
from quotes.checking.prints import Print
from quotes.checking.verdicts import Verdict

__all__ = [
    "Drafted",
    "Finding",
    "Print",
    "Verdict",
    "analysed",
    "check",
    "loose_marks",
    "marked",
    "nearest_sentences",
    "passed_over",
]
