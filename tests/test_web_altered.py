"""Which altered utterances the start page shows first: changes that nobody doubts, before flags that may be wrong; of
those the gravest, and different kinds."""

from dataclasses import asdict

import pytest
from newsroom import BRANDT, RELL, _said, article, data, write_story

from quotes.comparing import flags
from quotes.records import Analysis, Speaker
from quotes.web.sections.altered import is_borne_out
from quotes.web.serving import build

WARD = "We will not close the ward this year. It is completely safe, and the 48 nurses on it have my confidence."
SHUT = "We lost eleven nurses, and nobody picked up the phone until the doors were nearly shut"

FAMILIES = [("We will not", "the ward is"), ("We lost",)]


@pytest.mark.parametrize(
    ("reference", "version", "is_plain"),
    [
        (WARD, WARD.replace("48", "84"), True),
        (WARD, WARD.replace("completely ", ""), True),
        (WARD, "the ward is “safe”", False),
        (SHUT, SHUT.replace("nearly ", ""), True),
        (SHUT, "eleven nurses had gone, and no one in charge answered a call until the doors were shut", False),
        ("the plan is a completely unprecedented step", "an “unprecedented step”", True),
        ("If it does not come, I cannot promise anything.", "If it does come, I can promise anything.", True),
        ("the harbour will not reopen", "Ships may enter", False),
        ("she was “not remotely embarrassed”", "she was “remotely embarrassed”", True),
    ],
    ids=["another number", "a word dropped", "scare quotes", "a hedge dropped", "told anew", "dropped before the marks",
         "turned round", "nothing in common", "a not dropped"],
)  # fmt: skip
def test_a_flag_is_borne_out_where_the_sentence_stands_otherwise(reference, version, is_plain):
    raised = [asdict(flag) for flag in flags(reference, version)]
    assert is_borne_out(reference, version, raised) == is_plain


def test_a_flag_in_words_that_the_stretch_does_not_touch_is_not_borne_out():
    whole = (
        "I asked the regulator. We will keep the ward open this year, and the next, if God and the 48 nurses help us."
    )
    cut = "We will keep the ward open this year, and I have asked those in charge to look at every single one."
    assert not is_borne_out(whole, cut, [{"name": "number", "reference": "48", "version": "every"}])


def test_another_speaker_needs_no_other_words():
    flag = {"name": "speaker", "reference": "Ana Brandt", "version": "Tomas Rell"}
    assert is_borne_out(SHUT, SHUT, [flag])


def printed(outlet, day, words, kind="direct", speaker=BRANDT, marks="“{}”", name=None):
    report = article(
        name or outlet.casefold(),
        outlet,
        f"2025-03-{day:02}",
        outlet,
        f"{marks.format(words)}, {speaker.name or speaker.role} said.",
    )
    return Analysis(report, (_said(report, words, "said", speaker.name or speaker.role, speaker, kind),))


def reported(outlet, day, words, kind="indirect", name=None):
    return printed(outlet, day, words, kind, marks="{}", name=name)


@pytest.fixture
def site(tmp_path):
    def built(*prints, families=FAMILIES):
        write_story(tmp_path / "ward.db", prints, families)
        return build(tmp_path / "ward.db")

    return built


def examples(site):
    return [utterance["example"]["outlet"] for utterance in data(site, "/.json")["altered"]]


def test_the_example_is_a_changed_direct_quotation_rather_than_scare_quotes(site):
    prints = (
        printed("Post", 2, WARD),
        reported("Lantern", 3, "the ward is “safe”", "mixed"),
        printed("Crier", 3, WARD.replace("completely ", "")),
        reported("Echo", 4, "the ward is one of 84"),
    )
    assert examples(site(*prints)) == ["Crier"]


def test_the_same_words_put_down_to_another_are_an_example_before_another_degree(site):
    prints = (
        printed("Post", 2, WARD),
        printed("Crier", 3, WARD.replace("completely ", "")),
        printed("Lantern", 3, WARD, speaker=RELL),
    )
    assert examples(site(*prints)) == ["Lantern"]


def test_words_that_nobody_is_named_for_are_no_example_if_there_is_one_of_the_same_speaker(site):
    nobody = Speaker(None, "anonymous", "described", 1.0, "a nurse")
    prints = (
        printed("Post", 2, WARD),
        printed("Lantern", 3, WARD.replace("48", "84"), speaker=nobody),
        printed("Crier", 3, WARD.replace("completely ", "")),
    )
    assert examples(site(*prints)) == ["Crier"]


def test_words_that_only_the_speaker_of_is_another_are_altered(site):
    assert examples(site(printed("Post", 2, WARD), printed("Lantern", 3, WARD, speaker=RELL))) == ["Lantern"]


def test_the_gravest_are_shown_first_and_one_of_each_kind_is_chosen_before_a_second(site):
    boats, ferries = "We will not sell the boats on the lake this year", "The ferries will not go to Linden in winter"
    trains, ships = "There are 12 trains that run to the coast at night", "A ship has perhaps gone down off the cape"
    prints = (
        printed("Post", 2, boats), printed("A", 3, boats.replace("not ", "")),
        printed("Wire", 2, ferries), printed("B", 3, ferries.replace("not ", "")),
        printed("Echo", 2, trains), printed("C", 3, trains.replace("12", "21")),
        printed("Star", 2, ships), printed("D", 3, ships.replace("perhaps ", "")),
    )  # fmt: skip
    families = [("We will",), ("The ferries",), ("There are",), ("A ship",)]
    assert examples(site(*prints, families=families)) == ["A", "B", "C"]


def test_a_sure_example_comes_before_an_utterance_that_is_altered_more(site):
    prints = (
        printed("Post", 2, WARD),
        reported("Lantern", 3, "the ward is “safe”", "mixed"),
        reported("Echo", 4, "the ward is “safe” this year", "mixed"),
        printed("Wire", 4, SHUT, speaker=RELL),
        printed("Crier", 5, SHUT.replace("nearly ", ""), speaker=RELL),
    )
    assert examples(site(*prints))[0] == "Crier"


def test_indirect_speech_without_a_flag_comes_before_a_flag_that_is_not_borne_out(site):
    prints = (
        printed("Post", 2, WARD),
        reported("Lantern", 3, "the ward is “safe”", "mixed"),
        reported("Echo", 4, "the ward is to stay as it is and no nurse will be sent away"),
    )
    assert examples(site(*prints)) == ["Echo"]


def test_an_outlet_shows_flags_that_the_words_bear_out_before_later_ones(site):
    prints = (
        printed("Post", 2, WARD),
        printed("Lantern", 3, WARD.replace("48", "84")),
        reported("Lantern", 5, "the ward is “safe”", "mixed", name="later"),
    )
    shown = data(site(*prints), "/-/outlet/lantern.json")["altered"]
    assert [version["kind"] for version in shown] == ["direct", "mixed"]
