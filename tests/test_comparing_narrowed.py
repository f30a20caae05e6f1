"""A word that narrows what is denied or counted is missed, or was put in."""

import pytest

from quotes.comparing import flags

DISTORTED = [
    ("There was no significant difference in pass rates.", "There was no difference in pass rates.", "significant", ""),
    ("The crack poses no immediate danger.", "The crack poses no danger.", "immediate", ""),
    ("The spill did not do any lasting damage to the marsh.", "the spill did no damage to the marsh", "lasting", ""),
    ("No serious injuries were reported at the fair.", "no injuries had been reported at the fair", "serious", ""),
    ("We have no direct evidence of fraud.", "We have no evidence of fraud.", "direct", ""),
    ("The lab found no harmful traces of lead in the milk.", "the lab found no lead in the milk", "harmful", ""),
    ("He never deliberately misled the board.", "he never misled the board", "deliberately", ""),
    ("The risk fell by a fifth.", "The relative risk fell by a fifth.", "", "relative"),
    ("The drug cut the relative risk of gout by 40%.", "The drug cut the risk of gout by 40%.", "relative", ""),
    ("The mill made a net profit of £5m.", "The mill made a profit of £5m.", "net", ""),
    ("There were 900 excess deaths in May.", "There were 900 deaths in May.", "excess", ""),
    ("The median wage is 31,000.", "The wage is 31,000.", "median", ""),
    ("There is no threat to bathers.", "There is no immediate threat to bathers.", "", "immediate"),
    ("Mould grew in some rooms, not in all of them.", "Mould grew in rooms.", "some", ""),
    ("The roof is partly rotten.", "The roof is wholly rotten.", "partly", "wholly"),
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
    ("The lab found no harmful traces of lead.", "no traces of lead that would be harmful were found"),
    ("He never deliberately misled the board.", "he had never misled the board, not deliberately"),
    ("The mill made a net profit of £5m.", "the mill's profit was £5m net"),
    ("The average wait is nine hours.", "people waited nine hours on average"),
    ("It is a relative calm in the port.", "it was a calm in the port"),
    ("We never saw the final bill.", "they had never seen the bill"),
    ("They do not accept the official report.", "they did not accept the report"),
    ("It was a serious fire, not a drill.", "it was a fire, not a drill"),
    ("He was not there. The serious injuries were few.", "he was not there. The injuries were few."),
]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[f"{one} / {two}" for one, two in FAITHFUL])
def test_what_is_denied_as_it_was_is_quiet(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()


def test_what_is_told_as_the_opposite_is_not_told_as_left_out_and_put_in_as_well():
    assert [flag.name for flag in flags("The roof is partly rotten.", "The roof is wholly rotten.")] == ["scope"]
