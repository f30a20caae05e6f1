"""A clause of time that limits what is expected, allowed or forbidden is missed where it was cut off."""

from __future__ import annotations

import pytest

from quotes.comparing import flags


@pytest.mark.parametrize(
    ("reference", "version", "lost"),
    [
        ("I would not cross before the ice is thick.", "I would not cross.", "before the ice is thick"),
        ("They will draw water before the well runs dry.", "They will draw water.", "before the well runs dry"),
        ("We can stay while the weather holds.", "We can stay.", "while the weather holds"),
        ("We'll pay once the court has ruled.", "We'll pay.", "once the court has ruled"),
        ("I'd sing as long as anyone listens.", "I'd sing.", "as long as anyone listens"),
        ("You must not dig unless the mains are off.", "You must not dig.", "unless the mains are off"),
        (
            "We will not sell the mill while she lives. It is ours.",
            "We will not sell the mill. It is ours.",
            "while she lives",
        ),
        (
            "We will run no boats until the ice has gone. If it snows, we wait. Nobody pays.",
            "We will run no boats. Nobody pays.",
            "until the ice has gone",
        ),
    ],
)
def test_a_limit_that_was_cut_off_is_missed(reference, version, lost):
    assert [("scope", lost, "")] == [(flag.name, flag.reference, flag.version) for flag in flags(reference, version)]


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("She waved before she left the quay.", "She waved."),
        ("He mended nets while he waited for the tide.", "He mended nets."),
        ("You should eat before noon.", "You should eat."),
        ("It could not be seen, while the others could be heard.", "It could not be seen."),
        ("We will pay after the court has ruled.", "We will pay when the court has ruled."),
        ("We will pay once the court has ruled.", "Once the court has ruled, we will pay."),
    ],
)
def test_a_clause_that_limits_nothing_is_not_missed(reference, version):
    assert flags(reference, version) == ()
