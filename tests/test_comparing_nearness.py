"""The week that is counted from the day of speaking is another when it is named as another."""

from __future__ import annotations

import pytest

from quotes.comparing import flags


@pytest.mark.parametrize(
    ("reference", "version", "said", "of_other"),
    [
        ("The ferry returns next month.", "The ferry returns this month.", "next month", "this month"),
        ("We lost money this season.", "We lost money last season.", "this season", "last season"),
    ],
)
def test_another_span_of_time_is_flagged(reference, version, said, of_other):
    assert [(flag.name, flag.reference, flag.version) for flag in flags(reference, version)] == [
        ("name", said, of_other)
    ]


@pytest.mark.parametrize(
    ("reference", "version", "version_kind"),
    [
        ("The ferry returns next month.", "The ferry returns in the coming month.", "direct"),
        ("They meet this year and next year.", "They meet next year and this year.", "direct"),
        ("The next bridge is closed.", "This bridge is closed.", "direct"),
        ("The ferry returns next month.", "the ferry would return this month", "indirect"),
    ],
)
def test_the_same_span_of_time_is_quiet(reference, version, version_kind):
    assert flags(reference, version, "direct", version_kind) == ()
