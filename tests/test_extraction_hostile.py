"""Whatever the text, extraction ends soon, and every span slices to words.

As a script: `python tests/test_extraction_hostile.py 20000` tries so many strings, `--large` an article of 5 MB
(`--large 1000000` one of 1 MB).
"""

from __future__ import annotations

import os
import random
import resource
import sys
import time
from itertools import pairwise

import pytest
import spacy
from toy import network

from quotes.extraction import QuotesComponent
from quotes.extraction.model.network import SHIPPED, SUMS, Network, load_network
from quotes.extraction.trained import trained_quotes
from quotes.marks import WORD
from quotes.records import Quote
from quotes.regions import regions

SHIPPED_HERE = pytest.mark.skipif(not (SHIPPED / SUMS).exists(), reason=f"the model's files are not in {SHIPPED.name}/")
STRINGS = int(os.environ.get("QUOTES_HOSTILE_STRINGS", "1500"))
"""How many the suite tries: the network takes some milliseconds for each."""

_PIECES = (
    *("“", "”", '"', "‘", "’", "'", "«", "»", "„", "''", "``", "`", "‹", "›", "‚", "6'3\"", "(", ")", "[", "]"),
    *(" ", "  ", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u2028", "\x85", "\x00", "\x1f", "\ufffd", "\ufeff", "\ufffe"),
    *("\u200b", "\u200d", "\u2060", "\u202e", "\u061c", "\u0301", "\u0301\u0327\u0489", "\ufe0f", "\u00ad"),
    *("😀", "👩\u200d🚒", "🇩🇪", "𝕳", "שלום", "مرحبا", "雨が", "Ä", "ß", "ﬁ", "İ", "²", "½", "e\u0301"),
    *("—", "--", "-", ":", ",", ".", "…", "?", "!", ";", "&amp;", "<b>", "%s", "\\n", "…”", ",”", ".’"),
    *(
        "it rains",
        "It pours",
        "she said",
        "said Maria Lindt",
        "that",
        "according to",
        "Bo Lee told",
        "ANN LEE: ",
        "BO: ",
    ),
    *("x" * 40, "aaaa’s", "don’t", "the workers’ pay", "1,000", "Dr.", "U.S."),
)
_SURROGATES = ("\ud800", "\udfff", "\ud83d")
_SENTENCES = (
    "“The old bridge will be shut until May,” said Maria Lindt, who runs the harbour office.",
    "The repairs would cost more than the town has, Bo Lee told reporters on Monday.",
    "According to the council, nobody was hurt when the ferry ran aground.",
    "It rained for most of the week, and the market was moved into the hall.",
    "“We saw it coming,” she said. “Nobody wanted to hear ‘no’ from us.”",
)


def hostile(seed: int, *, surrogates: bool = False) -> str:
    """A string that no newspaper prints, the same for a seed: pieces of about sixty characters in all."""
    chance = random.Random(seed)
    pieces = _PIECES + _SURROGATES if surrogates else _PIECES
    return "".join(chance.choices(pieces, k=chance.randint(1, 22)))[:90]


def prose(length: int) -> str:
    """Made-up paragraphs of so many characters."""
    chance = random.Random(length)
    paragraphs = []
    while length > 0:
        paragraphs.append(" ".join(chance.choices(_SENTENCES, k=3)))
        length -= len(paragraphs[-1]) + 2
    return "\n\n".join(paragraphs)


def check(text: str, quotes: tuple[Quote, ...]) -> None:
    """Spans lie in the text and hold something, contents words; their pieces are in order and apart."""
    for quote in quotes:
        assert quote.content
        assert 0 <= quote.confidence <= 1
        for start, end in (*quote.content, *quote.cue, *quote.source):
            assert 0 <= start < end <= len(text)
            assert text[start:end].strip()
        assert all(WORD.search(text, *piece) for piece in quote.content)
        assert all(one.end <= other.start for one, other in pairwise(quote.content))


def attempt(model: Network, count: int) -> int:
    """Runs so many strings through the component; how many quotations were found."""
    component, nlp, found = QuotesComponent(model), spacy.blank("en"), 0
    texts = [hostile(seed) for seed in range(count)]
    for text, doc in zip(texts, component.pipe(map(nlp, texts)), strict=True):
        assert doc.text == text
        check(text, doc._.quotes)
        found += len(doc._.quotes)
    return found


@pytest.fixture(scope="module")
def shipped() -> Network:
    return load_network()


@SHIPPED_HERE
def test_strings_through_the_trained_model(shipped: Network):
    assert attempt(shipped, STRINGS) > STRINGS // 100


def test_strings_through_a_model_that_finds_something_everywhere():
    assert attempt(network(), 800) > 200


def test_surrogates():
    """spaCy takes none, so that they come to extraction only as part of a text that it is handed itself."""
    model = network()
    for seed in range(500):
        text = hostile(seed, surrogates=True)
        check(text, trained_quotes(model, text, regions(text)))


LARGE = [
    pytest.param("“‘" * 300 + "it rains" + "’”" * 300, id="marks nested hundreds deep"),
    pytest.param("“ " * 20_000, id="thousands of opening marks"),
    pytest.param("” " * 20_000, id="thousands of closing marks"),
    pytest.param("'" * 15_000, id="apostrophes in a row"),
    pytest.param("“it” " * 10_000, id="thousands of regions"),
    pytest.param("“" + "it rains ‘she said’ that " * 4_000 + "”", id="thousands of marks in a region"),
    pytest.param("“" + "it rains she said that " * 4_000, id="a region left open"),
    pytest.param("it rains" + " " * 1_000_000 + "she said", id="a million spaces"),
    pytest.param("\n" * 200_000, id="only line breaks"),
    pytest.param("“It rains,” she said.\r\n" * 2_000, id="line ends of Windows"),
    pytest.param("x" * 200_000, id="a word without end"),
    pytest.param("x’" * 5_000, id="a word of apostrophes"),
    pytest.param("e" + "\u0301" * 100_000, id="accents in a row"),
    pytest.param("\u200b\n" * 20_000 + "it rains", id="paragraphs of nothing"),
    pytest.param("it\x00" * 20_000, id="nulls"),
    pytest.param("\u202eשלום “אמר” " * 3_000, id="right to left"),
    pytest.param("👩\u200d🚒" * 20_000, id="emoji"),
    pytest.param("ANN: x\nBO: y\n" * 5_000, id="turns"),
    pytest.param("“It rains.” — Ann Lee\n\n" * 3_000, id="signatures"),
    pytest.param("“It rains.” — A" + " ." * 100_000 + "!", id="a signature without end"),
    pytest.param("that " * 20_000, id="that"),
    pytest.param("The " + "A" * 60 + "\n\nIt rains.\n\n", id="an office that is one long word"),
    pytest.param("Statement by Ann" + " of of of Lee" * 60 + ".\n\nIt rains.\n\n", id="a heading full of small words"),
]


@pytest.mark.parametrize("text", LARGE)
def test_large_texts(text: str):
    began = time.process_time()
    check(text, trained_quotes(network(), text, regions(text)))
    assert time.process_time() - began < 30


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("“It rains a lot here,” she said. The bridge is shut, a man told me.\n\n", id="paragraphs"),
        pytest.param("“It rains a lot here,” she said. ", id="one line"),
        pytest.param("it rains she said that ", id="no stops"),
        pytest.param("She said:\n\nWe shut the bridge today.\n\n", id="blocks"),
        pytest.param("“It rains.” “It pours,” Lee said. They fear what Lee calls the “wet tax”. ", id="rows"),
    ],
)
def test_time_grows_with_the_length(words: str):
    model = network()

    def seconds(length: int) -> float:
        text = "“" + words * (length // len(words))
        began = time.process_time()
        trained_quotes(model, text, regions(text))
        return time.process_time() - began

    short = max(min(seconds(20_000) for _ in range(2)), 0.1)
    assert any(seconds(80_000) < 8 * short for _ in range(3))  # again only where a neighbour was in the way


def main(arguments: list[str]) -> None:
    """The same with more strings, or an article of 5 MB."""
    model, began = load_network(), time.monotonic()
    numbers = [int(argument) for argument in arguments if argument.isdigit()]
    if "--large" in arguments:
        text = prose(numbers[0] if numbers else 5_000_000)
        quotes = trained_quotes(model, text, regions(text))
        check(text, quotes)
        print(f"{len(text):,} characters, {len(quotes):,} quotations", end=": ")
    else:
        count = numbers[0] if numbers else STRINGS
        print(f"{count:,} strings, {attempt(model, count):,} quotations", end=": ")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{time.monotonic() - began:.0f} seconds, at most {peak:.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
