"""A writer's draft -> what the database holds of each quotation in it: word for word, changed, another's, or nothing.

Imports neither spaCy nor textacy, for the browser checks pasted drafts. Nothing of a draft is written anywhere.
"""

from quotes.checking.beside import nearest_sentences
from quotes.checking.checking import Finding, check
from quotes.checking.drafted import Drafted
from quotes.checking.drafts import analysed, loose_marks, marked
from quotes.checking.record import Print
from quotes.checking.verdicts import Verdict

__all__ = ["Drafted", "Finding", "Print", "Verdict", "analysed", "check", "loose_marks", "marked", "nearest_sentences"]
