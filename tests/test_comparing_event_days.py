"""The day by which an event is called is another day only where both sides tell of that event."""

from __future__ import annotations

import pytest

from quotes.comparing import flags


@pytest.mark.parametrize(
    ("reference", "version", "expected"),
    [
        ("We trained on Monday and felt fresh", "Saturday's 3-2 defeat hurt but we felt fresh", []),
        ("It opens on Sunday's anniversary", "It opens on Tuesday", [("name", "Sunday's", "Tuesday")]),
        ("We lost Saturday's match", "We lost Sunday's game", [("name", "Saturday's", "Sunday's")]),
        ("Saturday's defeat hurt", "Monday's defeat hurt", [("name", "Saturday's", "Monday's")]),
        ("The defeat on Saturday hurt", "Monday's defeat hurt", [("name", "Saturday", "Monday's")]),
        ("We will appeal on Monday", "We will appeal on Tuesday", [("name", "Monday", "Tuesday")]),
    ],
    ids=["another event", "the day of the deed as well", "the same event in another word", "the same event",
         "the same event, its day behind it", "a deed"],
)  # fmt: skip
def test_days_of_events(reference, version, expected):
    assert [(flag.name, flag.reference, flag.version) for flag in flags(reference, version)] == expected
