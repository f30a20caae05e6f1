"""The difference of two wordings: nothing printed is lost, and it reads as a person would mark it."""

from __future__ import annotations

import time
from itertools import product
from string import ascii_lowercase

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quotes.comparing import collate, diff, flags, relation
from quotes.records import KINDS

WORDS = [
    "the",
    "The",
    "a",
    "of",
    "not",
    "will",
    "would",
    "we",
    "they",
    "“we",
    "minister",
    "Minister",
    "drones,",
    "drones",
    "“drones”",
    "drone",
]
MARKED = ["12", "twelve", "talks", "talks…", "–", "(by)", "colour", "color"]
SENTENCE = st.lists(st.sampled_from([*WORDS, *MARKED]), max_size=25).map(" ".join)
TEXTS = SENTENCE | st.text(max_size=40)
KIND = st.sampled_from(KINDS)


def pieces(reference: str, version: str, *kinds: str) -> list[tuple[str, str, str]]:
    return [(piece.op, piece.reference, piece.version) for piece in diff(reference, version, *kinds)]


@settings(max_examples=400, deadline=None)
@given(TEXTS, TEXTS, KIND, KIND)
def test_each_side_joins_to_its_text(reference, version, reference_kind, version_kind):
    difference = diff(reference, version, reference_kind, version_kind)
    assert "".join(piece.reference for piece in difference) == reference
    assert "".join(piece.version for piece in difference) == version


@settings(max_examples=200, deadline=None)
@given(TEXTS, TEXTS, KIND, KIND)
def test_the_kind_of_a_piece_fits_its_sides(reference, version, reference_kind, version_kind):
    one_sided = {"added": {(False, True)}, "removed": {(True, False)}, "moved": {(False, True), (True, False)}}
    for piece in diff(reference, version, reference_kind, version_kind):
        assert (bool(piece.reference), bool(piece.version)) in one_sided.get(piece.op, {(True, True)})


MIRRORED = {"added": "removed", "removed": "added"}


@settings(max_examples=400, deadline=None)
@given(TEXTS, TEXTS, KIND, KIND)
def test_the_other_way_round_it_is_the_mirror_image(reference, version, reference_kind, version_kind):
    back = pieces(version, reference, version_kind, reference_kind)
    mirrored = [(MIRRORED.get(op, op), there, here) for op, here, there in back]
    assert sorted(pieces(reference, version, reference_kind, version_kind)) == sorted(mirrored)


@given(TEXTS)
@example("the clerk, the clerk the")  # its end stands at its beginning, too, and the two overlap
def test_a_text_beside_itself_is_equal(text):
    assert {piece.op for piece in diff(text, text)} <= {"equal"}


STYLES = str.maketrans({"“": "‘", "”": "’", "…": "…"})


@given(SENTENCE)
def test_the_style_of_quotation_marks_is_no_change(text):
    assert {piece.op for piece in diff(text, text.translate(STYLES))} <= {"equal"}


@pytest.mark.parametrize(
    ("reference", "version", "expected"),
    [
        pytest.param(
            "I will not be there",
            "I will be there",
            [("equal", "I will ", "I will "), ("removed", "not ", ""), ("equal", "be there", "be there")],
            id="a cut of one word",
        ),
        pytest.param(
            "Peace, at last",
            "peace at last",
            [("marks", "Peace, ", "peace "), ("equal", "at last", "at last")],
            id="case and comma",
        ),
        pytest.param(
            "drawn up by the Ministry of Finance in secret",
            "drawn up for the board of directors in secret",
            [
                ("equal", "drawn up ", "drawn up "),
                ("changed", "by the Ministry of Finance ", "for the board of directors "),
                ("equal", "in secret", "in secret"),
            ],
            id="no soup: small words between two rewordings belong to them",
        ),
        pytest.param(
            "It rained all week, and the river rose",
            "the river rose",
            [("removed", "It rained all week, and ", ""), ("equal", "the river rose", "the river rose")],
            id="a cut at the head",
        ),
        pytest.param(
            "We discussed it",
            "Discussions about it",
            [("changed", "We discussed ", "Discussions about "), ("equal", "it", "it")],
            id="forms of one word face each other",
        ),
        pytest.param(
            "the defence programme",
            "the defense program",
            [("equal", "the ", "the "), ("marks", "defence programme", "defense program")],
            id="spelling is no rewording",
        ),
        pytest.param(
            "We don't lend cars",
            "We do not lend cars",
            [
                ("equal", "We ", "We "),
                ("marks", "don't ", "do not "),
                ("equal", "lend cars", "lend cars"),
            ],
            id="a contraction is no rewording",
        ),
        pytest.param(
            "They lost two hundred jobs and $5m",
            "They lost 200 jobs and 5 million dollars",
            [
                ("equal", "They lost ", "They lost "),
                ("marks", "two hundred ", "200 "),
                ("equal", "jobs and ", "jobs and "),
                ("marks", "$5m", "5 million dollars"),
            ],
            id="a number is one however it is written",
        ),
        pytest.param(
            "Tomorrow we march to the gates",
            "We march to the gates tomorrow",
            [
                ("moved", "Tomorrow ", ""),
                ("marks", "we ", "We "),
                ("equal", "march to the gates", "march to the gates "),
                ("moved", "", "tomorrow"),
            ],
            id="a word that moved is neither removed nor added",
        ),
        pytest.param(
            "In the old harbour of Bergen nobody drinks, the mayor of the town complained to us",
            "The mayor of the town complained to us that nobody drinks in the old harbour of Bergen",
            [
                ("moved", "In the old harbour of Bergen ", ""),
                ("removed", "nobody drinks, ", ""),
                ("marks", "the ", "The "),
                ("equal", "mayor of the town complained to us", "mayor of the town complained to us "),
                ("added", "", "that nobody drinks "),
                ("moved", "", "in the old harbour of Bergen"),
            ],
            id="blocks that moved",
        ),
        pytest.param(
            "We will mend the roof, and we will paint it",
            "We will paint it",
            [
                ("removed", "We will mend the roof, and ", ""),
                ("marks", "we ", "We "),
                ("equal", "will paint it", "will paint it"),
            ],
            id="what was cut is a clause",
        ),
        pytest.param(
            "the raid on the arms depot last night failed",
            "the attack on a weapons depot in the night failed",
            [
                ("equal", "the ", "the "),
                ("changed", "raid on the arms ", "attack on a weapons "),
                ("equal", "depot ", "depot "),
                ("changed", "last ", "in the "),
                ("equal", "night failed", "night failed"),
            ],
            id="synonyms face each other",
        ),
        pytest.param(
            "The board warned that the reef could vanish unless it rained",
            "The reef would vanish unless it rained, the board warned",
            [
                ("moved", "The board warned ", ""),
                ("removed", "that ", ""),
                ("marks", "the ", "The "),
                ("equal", "reef ", "reef "),
                ("changed", "could ", "would "),
                ("equal", "vanish unless it ", "vanish unless it "),
                ("marks", "rained", "rained, "),
                ("moved", "", "the board warned"),
            ],
            id="who said it is no anchor where it stands at the other end",
        ),
        pytest.param(
            "A man of 27 years old won",
            "A 27-year-old won",
            [
                ("equal", "A ", "A "),
                ("removed", "man of ", ""),
                ("marks", "27 years ", "27-year-"),
                ("equal", "old won", "old won"),
            ],
            id="a unit behind its number is one in one and in several",
        ),
        pytest.param("", "a b", [("added", "", "a b")], id="from nothing"),
        pytest.param("a b", "", [("removed", "a b", "")], id="to nothing"),
        pytest.param("", "", [], id="nothing"),
    ],
)
def test_it_reads_as_a_person_would_mark_it(reference, version, expected):
    assert pieces(reference, version) == expected


WILL, WOULD = "We will reopen the mill", "they would reopen the mill"


@pytest.mark.parametrize(
    ("reference", "version", "kinds", "expected"),
    [
        pytest.param(WILL, WOULD, ("direct", "indirect"), ("shifted", "We will ", "they would "), id="told"),
        pytest.param(WOULD, WILL, ("indirect", "direct"), ("shifted", "they would ", "We will "), id="the reverse"),
        pytest.param(WILL, WOULD, ("direct", "direct"), ("changed", "We will ", "they would "), id="both direct"),
        pytest.param(
            WILL,
            "they would “reopen the mill”",
            ("direct", "mixed"),
            ("shifted", "We will ", "they would "),
            id="outside",
        ),
        pytest.param(
            WILL, "“they would reopen” it", ("direct", "mixed"), ("changed", "We will ", "“they would "), id="in marks"
        ),
        pytest.param(
            "We lost the mill",
            "that they had lost the mill",
            ("direct", "indirect"),
            ("shifted", "We ", "that they had "),
            id="that and had",
        ),
        pytest.param(
            "We will reopen the mill",
            "they could reopen the mill",
            ("direct", "indirect"),
            ("shifted", "We ", "they "),
            id="and more than that",
        ),
    ],
)
def test_tense_and_person_shift_where_speech_is_reported(reference, version, kinds, expected):
    assert pieces(reference, version, *kinds)[0] == expected


def test_what_shifts_at_the_ends_of_a_change_is_no_part_of_it():
    assert pieces("I built it myself. I know wood", "he built it himself and knew wood", "direct", "indirect") == [
        ("shifted", "I ", "he "),
        ("equal", "built it ", "built it "),
        ("shifted", "myself. ", "himself "),
        ("changed", "I ", "and "),
        ("shifted", "know ", "knew "),
        ("equal", "wood", "wood"),
    ]


def test_of_a_sentence_left_out_nothing_shifts():
    told = pieces("We cannot pay what we lack. I started here", "he had begun here", "direct", "indirect")
    assert told[0] == ("changed", "We cannot pay what we lack. I started ", "he had begun ")


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        pytest.param(
            " ".join(f"w{i % 700}" for i in range(5000)), " ".join(f"w{i % 900}" for i in range(5000)), id="mixed"
        ),
        pytest.param("the " * 5000, "the " * 4999 + "a", id="one small word"),
        pytest.param("again " * 5000, "again " * 4000, id="one word"),
        pytest.param(" ".join(f"{i * i % 9}" for i in range(5000)), "4 7 " * 2500, id="figures"),
        pytest.param(
            " ".join(f"w{i}" for i in range(5000)), " ".join(f"w{5000 - i}" for i in range(5000)), id="reversed"
        ),
        pytest.param(
            " ".join(f"w{i}" for i in range(5000)), " ".join(f"w{(i + 2500) % 5000}" for i in range(5000)), id="rotated"
        ),
    ],
)
def test_long_texts_take_no_long_time(reference, version):
    start = time.process_time()
    diff(reference, version)
    flags(reference, version)
    relation(reference, version)
    collate(reference, [version])
    assert time.process_time() - start < 20  # about a second on an idle machine


PLACES = ["".join(letters) for letters in product(ascii_lowercase, ascii_lowercase, "xz")][:1250]
"""As many words as stand in the 5,000 characters that the page and the SQL functions take."""


@pytest.mark.parametrize(
    "version",
    [
        pytest.param([*PLACES[625:], *PLACES[:625]], id="rotated"),
        pytest.param([*PLACES[900:], *PLACES[600:900], *PLACES[300:600], *PLACES[:300]], id="in four parts"),
        pytest.param([place for pair in zip(PLACES[1::2], PLACES[::2], strict=True) for place in pair], id="in pairs"),
        pytest.param(PLACES[::-1], id="reversed"),
    ],
)
def test_as_many_characters_as_the_page_takes_are_compared_within_a_second(version):
    """Of words that stand once each, two halves exchanged cost 33 seconds when every pair of them was looked at."""
    reference, version = " ".join(PLACES), " ".join(version)
    start = time.process_time()
    flags(reference, version)
    relation(reference, version)
    diff(reference, version)
    assert time.process_time() - start < 1  # about a quarter of that
