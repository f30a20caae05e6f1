"""A page's data in other forms than HTML: JSON for scripts, CSV for spreadsheets. A page that has a form of its own
(a feed, an annotation) names it beside these.
"""

from quotes.web.formats.answers import Answer, json_answer
from quotes.web.formats.spreadsheet import as_csv

__all__ = ["Answer", "as_csv", "json_answer"]
