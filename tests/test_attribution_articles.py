"""Whole articles, as a reader would say who speaks: each speaker in them is named, in the form that is printed fullest.

An article in `data/speakers` ends with a line "===" and a line for each quotation: words of it, "=>", and its speaker
("-" where nobody is named; "|" between names that are equally right). "?" before a line is a known fault.
"""

from pathlib import Path

import pytest

from quotes.pipeline import make_doc
from quotes.records import Article

ARTICLES = sorted((Path(__file__).parent / "data" / "speakers").glob("*.txt"))


@pytest.fixture(scope="module")
def read(trained_nlp):
    """A function that gives an article's text with its quotations, and reads each article once."""
    known = {}

    def quotations(path):
        if path not in known:
            text = path.read_text(encoding="utf-8").partition("\n===\n")[0]
            doc = trained_nlp(make_doc(trained_nlp, Article(path.stem, text)))
            known[path] = (text, doc._.quotes)
        return known[path]

    return quotations


def _expected():
    """A case for each line below an article, known faults marked."""
    for path in ARTICLES:
        for line in path.read_text(encoding="utf-8").partition("\n===\n")[2].strip().splitlines():
            words, _, speakers = line.removeprefix("? ").partition(" => ")
            fault = [pytest.mark.xfail(reason="a known fault", strict=True)] if line.startswith("? ") else []
            yield pytest.param(path, words, speakers.split("|"), id=f"{path.stem}: {words}", marks=fault)


@pytest.mark.parametrize(("path", "words", "speakers"), list(_expected()))
def test_a_reader_would_name_the_same_speaker(read, path, words, speakers):
    text, quotes = read(path)
    place = text.index(words) + len(words) // 2
    around = [q for q in quotes if any(piece.start <= place < piece.end for piece in q.content)]
    nearest = min(around, key=lambda q: sum(piece.end - piece.start for piece in q.content))
    assert (nearest.speaker.name or "-") in speakers
