"""A version that has little in common with the reference is looked at beside an earlier one that tells the same."""

from __future__ import annotations

import pytest

from quotes.linking import link
from quotes.records import Kind, Span
from quotes.versions import Version

REFERENCE = "Every day of this quarrel costs the harbour"
BOTH = f"the council would not step in but that “{REFERENCE.lower()}”"


def printed(key: str, text: str, kind: Kind, day: int) -> Version:
    content = (Span(0, len(text)),)
    return Version(key, f"article {key}", kind, text, content, "olga-tarn", published=f"2031-03-0{day}")


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("the council would step in", [("negation", "not", "")]),
        ("the council would not step in", []),
        ("the council might not step in", [("modal", "would not", "might")]),
    ],
    ids=["the opposite", "the same", "less sure"],
)
def test_another_part_is_held_beside_the_print_that_has_it(last, expected):
    prints = [printed("a", REFERENCE, "direct", 3), printed("b", BOTH, "mixed", 4), printed("c", last, "indirect", 5)]
    (found,) = link(prints, []).utterances
    (of_last,) = [one for one in found.variants if one.quote == "c"]
    assert of_last.relation == "another part"
    assert [(flag.name, flag.reference, flag.version) for flag in of_last.flags] == expected


def test_what_an_earlier_print_denies_is_not_put_in_there_by_a_later_one():
    prints = [
        printed("a", REFERENCE, "direct", 3),
        printed("b", BOTH, "mixed", 4),
        printed("c", "the council would step in", "indirect", 5),
    ]
    (found,) = link(prints, []).utterances
    flagged = {one.quote: [flag.name for flag in one.flags] for one in found.variants if one.flags}
    assert flagged == {"c": ["negation"]}
