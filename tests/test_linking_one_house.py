"""A body and who speaks for it are no two speakers: a ministry's words are no other's than its minister's."""

from dataclasses import replace

import pytest

from quotes.linking import link
from quotes.linking.statements.statements import prepare
from quotes.linking.statements.voices import is_of_one_body, is_of_two_bodies, may_be_one_voice
from quotes.records import Span
from quotes.versions import Version

WORDS = "The northern dam will be rebuilt from scratch and taller than before, whatever it costs the province"


def said(key, by, kind="person", role=None):
    return Version(
        key,
        f"article of {key}",
        "direct",
        WORDS,
        (Span(0, 9),),
        by,
        published="2031-03-04",
        speaker_kind=kind,
        role=role,
        source=by.title(),
    )


@pytest.mark.parametrize(
    ("body", "person", "role", "is_of_another"),
    [
        ("defense-ministry", "ada-okafor", "Defense Minister", False),
        ("department-of-transport", "ada-okafor", "the transport secretary", False),
        ("northern-dams", "ada-okafor", "a spokeswoman for Northern Dams", False),
        ("northern-dams", "ada-okafor", "chief executive of Northern Dams", False),
        ("ada-okafors-office", "ada-okafor", "Gov.", False),
        ("northern-dams-authority", "ada-okafor", "NDA director", False),
        ("northern-dams-authority", "ada-okafor", "former NDA director", True),
        ("northern-dams", "ada-okafor", "a customer of Northern Dams", True),
        ("northern-dams", "ada-okafor", "former head of Northern Dams", True),
        ("defense-ministry", "ada-okafor", "Finance Minister", True),
        ("defense-ministry", "ada-okafor", None, True),
        ("ministry", "ada-okafor", "Finance Minister", True),
    ],
    ids=["minister", "secretary", "spokeswoman", "head", "a person's office", "by initials", "former one by initials",
         "customer", "former head", "of another", "nothing told", "any ministry"],
)  # fmt: skip
def test_the_flag_tells_of_another_speaker_where_neither_speaks_for_the_other(body, person, role, is_of_another):
    versions = (said("a", body, "organisation"), said("b", person, role=role))
    (utterance,) = link(versions, []).utterances
    raised = [flag.name for variant in utterance.variants for flag in variant.flags]
    assert raised == (["speaker"] if is_of_another else [])


def test_two_people_of_one_name_are_two():
    versions = (said("a", "ada-okafor"), said("b", "ada-okafor-reyes"))
    (utterance,) = link(versions, []).utterances
    assert [flag.name for variant in utterance.variants for flag in variant.flags] == ["speaker"]


def unnamed(described):
    return Version("b", "b", "direct", WORDS, (Span(0, 9),), None, published="2031-03-04", described=described)


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        (unnamed("a Ministry of Dams spokeswoman"), unnamed("the Ministry of Dams"), True),
        (unnamed("a Torvik nurse"), unnamed("a Torvik shopkeeper"), False),
        (unnamed("Lund's lawyer"), unnamed("a friend of Lund"), False),
        (unnamed("the coroner"), said("a", "ada-okafor", role="senior coroner for Dunmore"), True),
        (unnamed("the coroner"), said("a", "ada-okafor", role="deputy coroner"), False),
        (unnamed("the prime minister"), said("a", "ada-okafor", role="the former prime minister"), False),
        (unnamed("the deputy coroner"), said("a", "ada-okafor", role="deputy coroner"), True),
    ],
    ids=["one ministry", "one town", "one man", "coroner", "his deputy", "once", "the deputy herself"],
)
def test_who_may_speak_with_one_voice(one, other, is_one):
    assert may_be_one_voice(*prepare([one, other])) is is_one


@pytest.mark.parametrize(
    ("one", "other", "are_two"),
    [
        ("a spokesman for Lufthansa", "a spokesman for Lufthansa, the airline", False),
        ("a spokesman for Torvik", "one of Torvik’s spokesmen", False),
        ("an official of NORDAC", "a Nordac official", False),
        ("a spokeswoman for Kelm-Arden", "a spokeswoman for Kelm Arden", False),
        ("a Kelm Arden spokeswoman", "Kelm Bank officials", False),
        ("a spokesman for Kelm Airlines", "a spokeswoman for Arden Bank", True),
        ("a Torvik nurse", "a Harrow shopkeeper", True),
        ("Officials in Torvik", "Officials in Harrow", True),
        ("Kelm Airlines spokesman Lund", "a spokesman for Kelm", False),
        ("Officials in the north", "Sources close to the mayor", False),
    ],
)
def test_who_speaks_for_two_bodies(one, other, are_two):
    statements = prepare([replace(unnamed(one), key="a"), unnamed(other)])
    assert is_of_two_bodies(*statements) is is_of_two_bodies(*reversed(statements)) is are_two
    assert not (are_two and is_of_one_body(*statements))
