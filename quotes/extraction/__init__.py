"""An article's text becomes its quotations: a spaCy component that anyone's pipeline can take.

marks      quoted regions, paired on the raw characters
flow       paragraphs, and the text as the parser should read it
rules      quotations from the parse, by rules
topics     key terms

>>> nlp = spacy.load("en_core_web_sm")
>>> nlp.add_pipe("quotes")
>>> nlp('"It rains," she said.')._.quotes
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from quotes.extraction.flow import analysis_text, paragraphs, readable
from quotes.extraction.marks import Region, kind_of, regions
from quotes.extraction.rules.extractor import extract_quotes

__all__ = ["QuotesComponent", "Region", "analysis_text", "kind_of", "make_quotes", "paragraphs", "readable", "regions"]

if not Doc.has_extension("quotes"):
    Doc.set_extension("quotes", default=None)
    Doc.set_extension("quoted_regions", default=None)


class QuotesComponent:
    """Sets `doc._.quotes`: the quotations of the doc, a tuple of `quotes.records.Quote` with offsets into its text.

    `doc._.quoted_regions` may hold the regions of the text as stored, where the doc's is an analysis text. Quotations
    that the doc has already (given with the article) are left as they are.
    """

    def __call__(self, doc: Doc) -> Doc:
        """The doc with its quotations."""
        if doc._.quotes is None:
            if doc._.quoted_regions is None:
                doc._.quoted_regions = regions(doc.text)
            doc._.quotes = extract_quotes(doc, doc._.quoted_regions)
        return doc


@Language.factory("quotes", assigns=["doc._.quotes"], requires=["token.dep", "token.tag", "token.lemma"])
def make_quotes(nlp: Language, name: str) -> QuotesComponent:
    """The component, for `nlp.add_pipe("quotes")`."""
    return QuotesComponent()
