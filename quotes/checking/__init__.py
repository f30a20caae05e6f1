"""A writer's draft -> what the database holds of each quotation in it: word for word, changed, another's, or nothing.

In come a draft's text, or what the model found in it, and a database; out goes a `Finding` for each quotation. Imports
neither spaCy nor textacy, for the browser checks pasted drafts. Nothing of a draft is written anywhere. In the order in
which one rests on the other:

    words/      what tells words from others: names, figures, matter
    drafts/     the quotations of a draft, with whoever says them
    record/     what the database holds that may be theirs
    beside/     a quotation beside the prints that are near to it
    verdicts/   what is found of each quotation, and what speaks against it
"""

from quotes.checking.beside.passage import nearest_sentences
from quotes.checking.drafts.drafted import Drafted
from quotes.checking.drafts.drafts import analysed, loose_marks, marked, passed_over
from quotes.checking.record.prints import Print
from quotes.checking.verdicts.checking import Finding, check
from quotes.checking.verdicts.verdicts import Verdict

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
