"""A writer's draft -> what the database holds of each quotation in it: word for word, changed, another's, or nothing.

Imports neither spaCy nor textacy, for the browser checks pasted drafts. Nothing of a draft is written anywhere.

To be read from `check` down:

    checking   each quotation of a draft becomes a finding
    verdicts   the rules for the verdict, in their order; enough: whether words are enough to be told as somebody's
    doubts     what speaks against a print that has the words: another speaker's prints, misprints; opposite: prints
               that have a "not" or another number; contrary: earlier prints that name another or nobody; nearby:
               which print is of whose day, or before it
    nearest    the prints that are near to a quotation; beside: it beside one of them; holding has whether its words
               stand there
    record     what is on record, in prints; whose: whether a print is put down to whom the draft names (naming)
    drafts     a draft's quotations (drafted), read with the model or by their marks alone: set_off has what the marks
               set off, speakers whose they are, by saying (verbs) and sentence;
               continued puts together what goes on behind the name
"""

from quotes.checking.checking import Finding, check
from quotes.checking.drafted import Drafted
from quotes.checking.drafts import analysed, loose_marks, marked
from quotes.checking.misprints import nearest_sentences
from quotes.checking.prints import Print
from quotes.checking.verdicts import Verdict

__all__ = ["Drafted", "Finding", "Print", "Verdict", "analysed", "check", "loose_marks", "marked", "nearest_sentences"]
