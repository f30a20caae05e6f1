"""A page's data in other forms than HTML: JSON for scripts, CSV for spreadsheets. A page that has a form of its own
(a feed, an annotation) names it beside these.

answers      what a form answers with, and the responses made of it
spreadsheet  rows as CSV
feed         quotations as an Atom feed
authors      a byline as a list of works cited has it
citations    a quotation as a citation: plain, MLA, Chicago, BibTeX, RIS
annotation   where a quotation's words stand in their article, for other programs
"""

from quotes.web.formats.answers import Answer, json_answer
from quotes.web.formats.spreadsheet import as_csv

__all__ = ["Answer", "as_csv", "json_answer"]
