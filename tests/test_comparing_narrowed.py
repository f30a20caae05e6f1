"""A word that narrows what is denied is missed, or was put in."""

import pytest

from quotes.comparing import flags

DISTORTED = [
    ("There was no significant difference in pass rates.", "There was no difference in pass rates.", "significant", ""),
    ("The crack poses no immediate danger.", "The crack poses no danger.", "immediate", ""),
    ("The spill did not do any lasting damage to the marsh.", "the spill did no damage to the marsh", "lasting", ""),
    ("No serious injuries were reported at the fair.", "no injuries had been reported at the fair", "serious", ""),
    ("We have no direct evidence of fraud.", "We have no evidence of fraud.", "direct", ""),
    ("There is no threat to bathers.", "There is no immediate threat to bathers.", "", "immediate"),
]


@pytest.mark.parametrize(
    ("reference", "version", "lost", "new"), DISTORTED, ids=[f"{one} / {two}" for one, two, *_ in DISTORTED]
)
def test_what_narrows_a_denial_is_missed(reference, version, lost, new):
    found = flags(reference, version)
    assert ("scope", lost, new) in [(flag.name, flag.reference, flag.version) for flag in found]


FAITHFUL = [
    ("There was no significant difference in pass rates.", "pass rates did not differ significantly"),
    ("There was no significant difference in pass rates.", "there was no marked difference in pass rates"),
    ("There was no significant difference in pass rates.", "no significant difference in pass rates was seen"),
    ("We never saw the final bill.", "they had never seen the bill"),
    ("They do not accept the official report.", "they did not accept the report"),
    ("It was a serious fire, not a drill.", "it was a fire, not a drill"),
    ("He was not there. The serious injuries were few.", "he was not there. The injuries were few."),
]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[f"{one} / {two}" for one, two in FAITHFUL])
def test_what_is_denied_as_it_was_is_quiet(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()
