"""A title with its full stop is one word: "Det. Brice".

spaCy's English knows "Gov." and "Prof."; of others it makes a sentence that ends in "Det", and a body called Brice.
"""

from __future__ import annotations

from spacy.language import Language

from quotes.datafiles import listed


def keep_titles_whole(nlp: Language) -> Language:
    """The pipeline, whose tokenizer from now on parts no abbreviated title from its full stop.

    A tokenizer that is not spaCy's own stays as it is.
    """
    add = getattr(nlp.tokenizer, "add_special_case", None)
    for title in sorted(listed("quotes", "abbreviations", "titles")) if add else ():
        add(f"{title}.", [{"ORTH": f"{title}."}])  # type: ignore[misc]
    return nlp
