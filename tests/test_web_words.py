"""Plain words for short names, dates, confidences and flags, and for how two wordings differ."""

from typing import Literal, get_args

import pytest

from quotes.datafiles import table
from quotes.explaining.differences import marked, relation_in_words, shares_little
from quotes.explaining.labels import (
    certainty,
    counted,
    day,
    edits_in_words,
    flag_in_words,
    flag_mark,
    flag_sentence,
    from_to,
    is_web_address,
    is_without_zone,
    label,
    manner,
    meaning,
    plain_day,
    times,
    told_once,
)
from quotes.records import CueClass, Kind, SpeakerKind
from quotes.store.articles.edits import Fate
from quotes.versions import FlagName, Relation, ReprintRelation


@pytest.mark.parametrize(
    ("family", "names"),
    [
        ("relations", Relation),
        ("flags", FlagName),
        ("kinds", Kind),
        ("printed", Kind),
        ("cue_classes", CueClass),
        ("reprints", Literal[ReprintRelation, "shared source"]),  # what a page calls two copies of a third
        ("speaker_kinds", SpeakerKind),
    ],
)
def test_every_name_that_records_know_has_words(family, names):
    assert set(table("quotes.explaining", "words")[family]) == set(get_args(names))
    assert all(label(family, name) for name in get_args(names))


def test_every_relation_has_a_sentence():
    assert all(meaning("relations", name).endswith(".") for name in get_args(Relation))


def test_every_fate_has_a_sentence():
    assert all(meaning("fates", name).endswith(".") for name in (*get_args(Fate), "added"))


def test_every_class_has_a_sentence_and_a_manner():
    assert all(meaning("cue_classes", name).endswith(".") for name in get_args(CueClass))
    assert manner("direct", "speech") == "direct speech"
    assert manner("indirect", "stance") == "intention, in the outlet's own words"


def test_a_name_that_nobody_knows_is_shown_as_it_is():
    assert label("relations", "turned around") == "turned around"


@pytest.mark.parametrize(
    ("published", "words"),
    [
        ("2025", "2025"),
        ("2025-06", "June 2025"),
        ("2025-06-08", "8 June 2025"),
        ("2025-06-08T10:30:00+02:00", "8 June 2025, 10:30 UTC+2"),
        ("2025-06-08T10:30:05.5Z", "8 June 2025, 10:30 UTC"),
        ("2025-06-08 10:30:00-0330", "8 June 2025, 10:30 UTC−3:30"),
        ("2025-06-08T10:30", "8 June 2025, 10:30"),
        ("2025-13-08", "2025-13-08"),
        ("last Tuesday", "last Tuesday"),
        (None, "date unknown"),
    ],
)
def test_dates_are_as_exact_as_they_are_known(published, words):
    assert plain_day(published) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2025-06-08", "2025-07-03", "8 June 2025 to 3 July 2025"),
        ("2025-06-08", "2025-06-08", "8 June 2025"),
        ("2025-06-08", "2025-06-08T10:30:00Z", "8 June 2025"),
        ("2025-06-08T10:30:00Z", "2025-06-08T14:00:00Z", "8 June 2025, 10:30 to 14:00 UTC"),
        ("2025-06-08T10:30:00Z", "2025-06-08T14:00:00+02:00", "8 June 2025, 10:30 UTC to 8 June 2025, 14:00 UTC+2"),
        ("2025-06-08T10:30:00Z", None, "8 June 2025, 10:30 UTC"),
        ("2025-06", "2025-06", "June 2025"),
        ("last Tuesday", "2025", "last Tuesday to 2025"),
        (None, None, "date unknown"),
    ],
)
def test_from_when_to_when_says_one_day_once(first, last, words):
    assert from_to(first, last).striptags() == words


def test_a_date_is_readable_for_machines():
    assert day("2025-06-08") == '<time datetime="2025-06-08">8 June 2025</time>'
    assert day('"><b>') == '<time datetime="&#34;&gt;&lt;b&gt;">&#34;&gt;&lt;b&gt;</time>'


@pytest.mark.parametrize(
    ("confidence", "words"),
    [
        (1.0, "as good as certain"),
        (0.8, "very likely"),
        (0.65, "likely"),
        (0.5, "uncertain"),
        (0.0, "hardly more than a guess"),
        (None, "not known"),
    ],
)
def test_confidence_in_words(confidence, words):
    assert certainty(confidence) == words


@pytest.mark.parametrize(
    ("reference", "version", "sentence"),
    [
        ("not", "", "May say the opposite: <q>not</q> left out"),
        ("", "not", "May say the opposite: <q>not</q> put in"),
        ("can", "<b>", "May say the opposite: <q>can</q> became <q>&lt;b&gt;</q>"),
        ("", "", "May say the opposite"),
    ],
)
def test_flags_name_the_words_that_raised_them(reference, version, sentence):
    assert flag_sentence({"name": "negation", "reference": reference, "version": version}) == sentence


def test_words_put_down_to_another_name_both():
    flag = {"name": "speaker", "reference": "Ana Brandt", "version": "Tomas <Rell>"}
    assert flag_sentence(flag) == "Attributed to Tomas &lt;Rell&gt; instead of Ana Brandt"


@pytest.mark.parametrize("words", ["only <some>", "only some"])
def test_a_terminal_gets_the_sentence_without_tags(words):
    sentence = flag_in_words({"name": "scope", "reference": words, "version": ""})
    assert sentence == f"Another limit or condition: “{words}” left out"
    assert type(sentence) is str  # what is put into markup is escaped


@pytest.mark.parametrize(
    ("reference", "version", "words"),
    [
        ("we will surely win the vote", "win the vote", "trimmed at the head"),
        ("we will surely win the vote", "we will surely win", "trimmed at the end"),
        ("we will surely win the vote", "surely win", "trimmed at both ends"),
        ("we will surely win the vote", "we will win the vote", "words left out in the middle"),
        ("we will surely win the vote", "but they will surely win", "trimmed at both ends"),
        ("tomorrow we will surely win the vote", "we will win the vote", "trimmed in several places"),
    ],
)
def test_a_trim_is_shown_with_its_place(reference, version, words):
    assert relation_in_words("trimmed", reference, version) == words


def test_other_relations_are_named_by_their_label():
    assert (
        relation_in_words("reworded", "It rained. We won.", "We won. It rained.") == "the same words in another order"
    )
    assert relation_in_words("reworded", "It rained. We won.", "It poured. We won.") == "reworded"
    assert relation_in_words("made indirect", "I go", "he goes") == "turned from direct into indirect speech"


def test_what_a_flag_names_in_part_is_no_hidden_cut():
    cut = "while the council pays for the crew and the old lamps on the quay are lit by hand every single night of"
    reference = f"We will keep the ferry {cut} the year, so help us all who sail"
    raised = [{"name": "scope", "reference": "while the council pays for the …", "version": ""}]
    assert "words left out" not in marked(reference, "We will keep the ferry", raised)
    assert "words left out" in marked(reference, "We will keep the ferry")


def test_white_space_is_not_underlined_with_a_change():
    assert marked("five ships sank", "six ships sank") == (
        '<span class="diff-changed"><del class="diff-removed"><span class="visually-hidden">removed: </span>five</del> '
        '<ins class="diff-added"><span class="visually-hidden">added: </span>six</ins></span> ships sank'
    )


def test_little_in_common_is_noticed():
    assert shares_little("the harbour will reopen on Monday", "ships may enter again next week")
    assert not shares_little("the harbour will reopen on Monday", "the harbour will reopen soon")


@pytest.mark.parametrize(
    ("url", "is_one"),
    [
        ("https://example.org/a", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("JAVASCRIPT:alert(1)", False),
        ("data:text/html,x", False),
        (" https://example.org", False),
        ("//example.org", False),
        ("https:", False),
        ("", False),
        (None, False),
    ],
)
def test_what_is_a_web_address(url, is_one):
    assert is_web_address(url) is is_one


@pytest.mark.parametrize(
    ("number", "words"), [(0, "no outlets"), (None, "no outlets"), (1, "1 outlet"), (1204, "1,204 outlets")]
)
def test_counts_with_their_noun(number, words):
    assert counted(number, "outlet") == words


@pytest.mark.parametrize(
    ("name", "reference", "version", "words"),
    [
        ("intensifier", "completely", "", "<q>completely</q> left out"),
        ("hedge", "", "allegedly", "<q>allegedly</q> put in"),
        ("number", "12", "20", "<q>12</q> became <q>20</q>"),
        ("negation", "not " * 20, "", "may say the opposite"),
        ("scope", "<all>", "", "<q>&lt;all&gt;</q> left out"),
        ("speaker", "Ana Brandt", "<b>", "attributed to &lt;b&gt; instead of Ana Brandt"),
        ("speaker", "", "", "attributed to someone else"),
    ],
)  # fmt: skip
def test_a_flag_beside_a_print_says_it_in_a_few_words(name, reference, version, words):
    assert flag_mark({"name": name, "reference": reference, "version": version}) == words


@pytest.mark.parametrize(
    ("name", "reference", "version", "words"),
    [
        ("number", "12", "20", "<q>12</q> or <q>20</q>"),
        ("negation", "not", "", "with or without <q>not</q>"),
        ("hedge", "", "nearly", "with or without <q>nearly</q>"),
        ("speaker", "Ana Brandt", "Tomas Rell", "attributed to Ana Brandt or Tomas Rell"),
        ("scope", "until " * 20, "", "another limit or condition"),
    ],
    ids=["one or the other", "left out", "put in", "speaker", "too long"],
)  # fmt: skip
def test_of_two_prints_neither_is_the_rule(name, reference, version, words):
    assert flag_mark({"name": name, "reference": reference, "version": version}, of_two=True) == words


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({"kept": 4, "edited": 2, "dropped": 1, "added": 1}, "2 quotations edited, 1 taken out, 1 added"),
        ({"edited": 1}, "1 quotation edited"),
        ({"added": 1_200}, "1,200 quotations added"),
        ({"kept": 3}, "no quotations edited"),
    ],
    ids=["all", "edited", "added", "kept"],
)
def test_what_a_changed_article_did_is_counted_in_words(counts, words):
    assert edits_in_words(counts) == words


@pytest.mark.parametrize(
    ("published", "is_without"),
    [
        pytest.param("2025-06-08T10:30", True, id="a time without a zone"),
        pytest.param("2025-06-08T10:30Z", False, id="a time of UTC"),
        pytest.param("2025-06-08T10:30+02:00", False, id="a time with a zone"),
        pytest.param("2025-06-08", False, id="a day"),
        pytest.param(None, False, id="no date"),
    ],
)
def test_of_a_time_it_is_known_whether_it_has_a_zone(published, is_without):
    assert is_without_zone(published) == is_without


def test_once_and_twice_have_words_of_their_own():
    assert [times(number) for number in (1, 2, 3, 1204)] == ["once", "twice", "3 times", "1,204 times"]


def test_words_that_two_flags_have_are_told_once():
    number = {"name": "number", "reference": "Some", "version": "All"}
    limit, hedge = number | {"name": "scope", "reference": "some", "version": "all"}, {"name": "hedge"}
    assert told_once([number, limit, hedge, hedge]) == [number, hedge, hedge]
