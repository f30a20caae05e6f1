"""What the network should answer, word for word, for a made-up article."""

import pytest
from toy import tokenizer

from quotes.extraction.model.encoding import Encoded, encode
from quotes.extraction.model.tags import TAGS
from quotes.records import Article, Quote, Span
from quotes.training.examples import Example, Link, examples

TOKENIZER = tokenizer()


def where(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def article(text: str, *attributions: tuple[str, str, str]) -> Article:
    """The text with attributions of content, cue and source, each in its own words; pieces are parted by " | "."""

    def spans(words: str) -> tuple[Span, ...]:
        return tuple(where(text, piece) for piece in words.split(" | ") if piece)

    given = tuple(Quote("indirect", *map(spans, attribution)) for attribution in attributions)
    return Article("made-up", text, given=given)


def labelled(made: Article, limit: int = 200) -> tuple[Encoded, list[Example]]:
    encoded = encode(TOKENIZER, made.text)
    return encoded, list(examples(made, encoded, limit))


def tags(made: Article) -> list[tuple[str, str]]:
    """Each word with its tag, those outside left out."""
    encoded, (example,) = labelled(made)
    words = [made.text[slice(*encoded.word_span(at, at))] for at in range(len(encoded.first))]
    return [(word, TAGS[tag]) for word, tag in zip(words, example.tags, strict=True) if tag]


def test_labels_word_for_word():
    made = article("“It rains a lot,” Ann Lee said on Monday.", ("It rains a lot", "said", "Ann Lee"))
    assert tags(made) == [
        ("It", "B-content"),
        ("rains", "I-content"),
        ("a", "I-content"),
        ("lot", "I-content"),
        ("Ann", "B-source"),
        ("Lee", "I-source"),
        ("said", "B-cue"),
    ]


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        pytest.param(
            article("“It rains,” she said.", ("“It rains,”", "said", "")),
            [("It", "B-content"), ("rains", "I-content"), ("said", "B-cue")],
            id="punctuation at the edges is left out",
        ),
        pytest.param(
            article("She said: $5, it is.", ("$5", ":", "")),
            [(":", "B-cue"), ("$", "B-content"), ("5", "I-content")],
            id="a colon alone and a currency stay",
        ),
        pytest.param(
            article("“It rains.” “It pours.”", ("It rains. | It pours.", "", "")),
            [("It", "B-content"), *((word, "I-content") for word in ("rains", ".", "”", "“", "It", "pours"))],
            id="pieces with nothing but punctuation between are one",
        ),
        pytest.param(
            article("“It rains,” she said, “and pours.”", ("It rains | and pours", "said", "she")),
            [
                *(("It", "B-content"), ("rains", "I-content"), ("she", "B-source"), ("said", "B-cue")),
                *(("and", "B-content"), ("pours", "I-content")),
            ],
            id="pieces with words between stay apart",
        ),
        pytest.param(
            article("She said she knew it.", ("she knew it", "said she", "She said")),
            [
                *(("She", "B-source"), ("said", "B-cue")),
                *(("she", "B-content"), ("knew", "I-content"), ("it", "I-content")),
            ],
            id="content wins over cue and cue over source",
        ),
        pytest.param(
            article("She said rainfall.", ("infall", "ai", "")),
            [("said", "B-cue"), ("rainfall", "B-content")],
            id="a word that is touched belongs",
        ),
        pytest.param(article("It rains."), [], id="no attributions"),
    ],
)
def test_edges(made: Article, expected: list[tuple[str, str]]):
    assert tags(made) == expected


def test_links():
    made = article(
        "“It rains,” Ann said. Bo told me it is “safe”.",
        ("It rains", "said", "Ann"),
        ("it is “safe”", "told", "Bo"),
    )
    # “ It rains , ” Ann said . Bo told me it is “ safe ” .
    _, (example,) = labelled(made)
    assert example.cues == (Link((1, 3), (6, 7)), Link((11, 15), (9, 10)))
    assert example.sources == (Link((6, 7), (5, 6)), Link((9, 10), (8, 9)))
    assert example.speakers == (Link((1, 3), (5, 6)), Link((11, 15), (8, 9)))
    assert example.named == ((5, 6), (8, 9))
    (cues, said), (sources, named), (speakers, asked) = example.relations()
    assert (cues, sources, speakers) == (example.cues, example.sources, example.speakers)
    assert (said, named, asked) == (((6, 7), (9, 10)), example.named, example.named)


def test_a_content_without_cue_is_linked_to_none():
    _, (example,) = labelled(article("“It rains.”", ("It rains", "", "")))
    assert (example.cues, example.speakers, example.sources) == ((Link((1, 3), None),), (Link((1, 3), None),), ())


def test_a_window_s_end_cuts_spans_and_links():
    made = article(
        "It rains and it pours and it is safe, she said.", ("It rains and it pours and it is safe", "said", "she")
    )
    encoded, cut = labelled(made, limit=12)
    assert len(cut) > 1
    assert sum(len(example.tags) for example in cut) == len(encoded.first)
    first, last = cut[0], cut[-1]
    assert [TAGS[tag] for tag in first.tags[:2]] == ["B-content", "I-content"]
    assert first.cues[0].to is None
    assert last.sources[0].to is not None
    assert all(0 <= start < end <= len(e.tags) for e in cut for link in e.cues for start, end in [link.span])
