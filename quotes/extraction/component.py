"""The spaCy component `quotes`: sets `doc._.quotes`, by the trained model or by rules."""

from __future__ import annotations

from pathlib import Path

from spacy.language import Language
from spacy.pipeline import Pipe
from spacy.tokens import Doc

import quotes.extraction.packing  # noqa: F401  # tells spaCy how quotations are stored with their docs
from quotes.errors import ModelError
from quotes.extraction.model.network import SHIPPED, Network, load_network
from quotes.extraction.rules.extractor import extract_quotes
from quotes.extraction.trained import trained_quotes
from quotes.records import Quote
from quotes.regions import regions

TRAINED = "trained"
RULES = "rules"

if not Doc.has_extension("quotes"):
    Doc.set_extension("quotes", default=None)
if not Doc.has_extension("quoted_regions"):
    Doc.set_extension("quoted_regions", default=None)


class QuotesComponent(Pipe):
    """Sets `doc._.quotes`: the quotations of the doc, a tuple of `quotes.records.Quote` with offsets into its text.

    The trained model reads characters alone and may stand anywhere in a pipeline; the rules (`network` None) need a
    tagger, a parser and a lemmatizer before them. `doc._.quoted_regions` may hold the regions of the text as stored,
    where the doc's is an analysis text. Quotations that the doc has already (given with the article) are left alone.
    `pipe` is spaCy's, with its error handler; the windows of one doc are read in batches, those of several never.
    """

    def __init__(self, network: Network | None, name: str = "quotes") -> None:
        self.network = network
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        """The doc with its quotations."""
        if doc._.quotes is None:
            if doc._.quoted_regions is None:
                doc._.quoted_regions = regions(doc.text)
            doc._.quotes = self._found(doc)
            doc._.quoted_regions = None  # has served; a doc that holds it could not be stored
        return doc

    def _found(self, doc: Doc) -> tuple[Quote, ...]:
        if self.network is None:
            return extract_quotes(doc, doc._.quoted_regions)
        return trained_quotes(self.network, doc.text, doc._.quoted_regions)


@Language.factory("quotes", assigns=["doc._.quotes"], default_config={"model": TRAINED})
def make_quotes(nlp: Language, name: str, model: str) -> QuotesComponent:
    """The component, for `nlp.add_pipe("quotes")`.

    `model` is "trained" (the one that came with the install), "rules", or a folder that `quotes train` made. Raises
    ModelError where there is no such model, or a file of it is missing or damaged.
    """
    return QuotesComponent(network_named(model), name)


def network_named(model: str) -> Network | None:
    """The network that a name or folder stands for; None for the rules."""
    if model == RULES:
        return None
    if model == TRAINED:
        return load_network(SHIPPED)
    if not Path(model).is_dir():
        raise ModelError(
            f"There is no model {model!r}: name {TRAINED!r}, {RULES!r}, or a folder that `quotes train` made."
        )
    return load_network(Path(model))
