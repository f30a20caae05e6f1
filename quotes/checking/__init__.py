"""A writer's draft -> what the database holds of each quotation in it: word for word, changed, another's, or nothing.

Imports neither spaCy nor textacy, for the browser checks pasted drafts. Nothing of a draft is written anywhere.
"""

from quotes.checking.checking import Finding, Verdict, check
from quotes.checking.drafts import Drafted, analysed, marked
from quotes.checking.record import Print

__all__ = ["Drafted", "Finding", "Print", "Verdict", "analysed", "check", "marked"]
