"""The scores of speakers: the right person or body, and under the full name, on each half of the labels."""

import pytest

from quotes.evaluation.speakers import QUESTIONS, Counts, counts, read_labels, table, tallies
from quotes.records import Analysis, Article, Quote, Span, Speaker

SOURCE = "[[0, 3]]"
MINISTER = '"Martha Olsen", "aliases": ["Martha J. Olsen", "Olsen"]'
PAIR = '"Martha Olsen and Paul Lee", "several": ["Martha Olsen", "Paul Lee"]'


def label(name, mention="name", half="seen", more=""):
    """A line of the file of labels."""
    return (
        f'{{"article": "a", "source": {SOURCE}, "name": {name}, "kind": "person", "mention": "{mention}", '
        f'"half": "{half}"{more}}}'
    )


def answered(name):
    speaker = Speaker(name, "person", "by a rule", 0.9)
    return Analysis(
        Article("a", "She said yes."), (Quote("indirect", (Span(9, 12),), source=(Span(0, 3),), speaker=speaker),)
    )


def scored(line, analysis):
    ((_, tally),) = tallies(read_labels([line]), [analysis]).items()
    return tally


NAMES = {
    "the full name": (MINISTER, "Martha Olsen", Counts(1, 1, 1)),
    "with a title": (MINISTER, "Minister Martha Olsen", Counts(1, 1, 1)),
    "a longer alias": (MINISTER, "Martha J. Olsen", Counts(1, 1, 1)),
    "a bare surname": (MINISTER, "Olsen", Counts(1, 1, 0)),
    "somebody else": (MINISTER, "Paul Lee", Counts(1, 0, 0)),
    "nobody for somebody": (MINISTER, None, Counts(1, 0, 0)),
    "both of two": (PAIR, "Martha Olsen and Paul Lee", Counts(1, 1, 1)),
    "one of two": (PAIR, "Paul Lee", Counts(1, 1, 1)),
    "the article before a body": ('"Harbour Post"', "The Harbour Post", Counts(1, 1, 1)),
}


@pytest.mark.parametrize(("name", "answer", "expected"), NAMES.values(), ids=NAMES.keys())
def test_a_name_is_right_as_a_person_and_in_full(name, answer, expected):
    tally = scored(label(name), answered(answer))
    assert (counts(tally, "name"), counts(tally, "all")) == (expected, expected)


@pytest.mark.parametrize(
    ("answer", "expected"), [(None, Counts(1, 1, 1)), ("Paul Lee", Counts(1, 0, 0))], ids=["nobody", "a name"]
)
def test_where_nobody_is_named_a_name_is_wrong(answer, expected):
    tally = scored(label("null", "pronoun"), answered(answer))
    assert (counts(tally, "nobody"), counts(tally, "pronoun")) == (expected, Counts(0, 0, 0))


def test_a_source_that_no_quotation_has_is_wrong():
    tally = scored(label("null"), Analysis(Article("a", "She said yes."), ()))
    assert counts(tally, "nobody") == Counts(1, 0, 0)


@pytest.mark.parametrize("more", [', "debatable": true', ', "flag": "nonspeaker"'], ids=["debatable", "no speaker"])
def test_what_readers_may_differ_about_is_left_out(more):
    assert tallies(read_labels([label(MINISTER, more=more)]), [answered("Paul Lee")]) == {}


def test_halves_are_counted_apart_and_missing_articles_left_out():
    lines = [label(MINISTER, half="kept"), label(MINISTER), label(MINISTER).replace('"a"', '"b"')]
    found = tallies(read_labels(lines), [answered("Martha Olsen")])
    assert {half: counts(tally, "all").labelled for half, tally in found.items()} == {"kept": 1, "seen": 1}


def test_the_table_shows_shares_and_counts():
    lines = list(table("seen", scored(label(MINISTER, "pronoun"), answered("Olsen"))))
    assert [line.split()[0] for line in lines[1:]] == list(QUESTIONS)
    assert lines[3].split() == ["pronoun", "1", "100.0%", "0.0%"]
    assert lines[4].split() == ["nominal", "0", "-", "-"]
