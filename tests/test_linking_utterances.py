"""Quotations come together where words, speaker and time agree, and stay apart where they do not."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from quotes.linking import link
from quotes.linking.judging.decision import judge
from quotes.linking.judging.learned import Learned, Trees
from quotes.linking.statements.statements import prepare
from quotes.linking.statements.weights import StatementWeights, count_stems
from quotes.linking.utterances.opposed import opposed
from quotes.records import Kind, Span, SpeakerKind
from quotes.versions import Flag, Utterance, Version

EARLIEST_DAY = (
    "a print of the earliest day: "
    "what others agree on, direct before indirect, an original before what copies or credits it, then the longest"
)
DATES_DO_NOT_TELL = "the dates do not tell which print is the earliest: the likeliest is taken"
DAM = "The northern dam will be rebuilt from scratch and taller than before, whatever it costs the province"


def said(
    key: str,
    text: str,
    *,
    by: str | None = "okafor",
    kind: Kind = "direct",
    on: str | None = "2031-03-04",
    article: str | None = None,
    revision: int = 1,
) -> Version:
    content = (Span(0, len(text)),)
    where = article or f"article of {key}"
    source = by.replace("-", " ").title() if by else None
    return Version(key, where, kind, text, content, by, published=on, revision=revision, source=source)


def groups(*versions: Version) -> list[set[str]]:
    """The keys of the quotations of each utterance that has more than one."""
    found = [{variant.quote for variant in utterance.variants} for utterance in link(versions, []).utterances]
    return sorted((group for group in found if len(group) > 1), key=sorted)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(said("b", DAM), id="the same words"),
        pytest.param(said("b", f"‘{DAM},’"), id="other marks"),
        pytest.param(said("b", "taller than before, whatever it costs the province"), id="trimmed"),
        pytest.param(said("b", "The northern dam will be rebuilt… whatever it costs"), id="spliced"),
        pytest.param(
            said("b", "the province would rebuild the northern dam, taller, at any cost", kind="indirect"),
            id="indirect",
        ),
        pytest.param(said("b", DAM, by=None), id="a long one whose speaker is not named"),
        pytest.param(said("b", DAM, by="provincial-government"), id="a long one under another name"),
        pytest.param(said("b", DAM, on=None), id="not dated"),
        pytest.param(said("b", DAM, on="2031-03"), id="dated to the month"),
    ],
)
def test_versions_come_together(other):
    assert groups(said("a", DAM), other) == [{"a", "b"}]


@pytest.mark.parametrize("by", ["okafor", None, "provincial-government"])
def test_a_denial_is_no_version_of_the_assertion(by):
    denial = replace(said("b", DAM, by=by), polarity="denied")
    assert groups(said("a", DAM), denial) == []
    assert groups(denial, replace(said("c", DAM, by=by), polarity="denied"), said("a", DAM)) == [{"b", "c"}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "We cannot say that the new pump saves water. What we measured was one wet summer in one small valley",
            "We can say that the new pump saves water.",
            id="of what can be said",
        ),
        pytest.param(
            "We can't promise the pump to every farm. What we measured was one wet summer in one small valley",
            "We can promise the pump to every farm",
            id="contracted",
        ),
        pytest.param(
            "We won't sell the pump abroad. What we measured was one wet summer in one small valley",
            "We will sell the pump abroad",
            id="of what will be",
        ),
        pytest.param(
            "I do not say that anybody meant to flood the valley. What we measured was one wet summer",
            "I do say that anybody meant to flood the valley",
            id="of what is being said",
        ),
    ],
)
def test_a_print_that_lost_a_not_is_a_version_misprinted(one, other):
    assert groups(said("a", one), said("b", one), said("c", other)) == [{"a", "b", "c"}]


TASK = "You have heard much about the ladder and the rope. It is not the task of this court to name a culprit."
LOST = TASK.replace("not ", "")


@pytest.mark.parametrize(
    ("one", "other", "are_one"),
    [
        pytest.param(
            replace(said("a", TASK, by="ines-talvik"), role="senior coroner", speaker_kind="person"),
            replace(said("b", LOST, by=None), described="the coroner"),
            True,
            id="the office of the one who is named",
        ),
        pytest.param(
            replace(said("a", TASK, by="ines-talvik"), role="senior coroner", speaker_kind="person"),
            replace(said("b", LOST, by=None), described="a coroner"),
            False,
            id="any coroner",
        ),
        pytest.param(
            replace(said("a", TASK, by="ines-talvik"), role="senior coroner", speaker_kind="person"),
            replace(said("b", LOST, by=None), described="the foreman"),
            False,
            id="another office",
        ),
        pytest.param(
            replace(said("a", TASK, by="ines-talvik"), role="justice minister", speaker_kind="person"),
            replace(said("b", LOST, by=None), described="the minister"),
            False,
            id="an office of many",
        ),
        pytest.param(
            replace(said("a", TASK, by="ines-talvik"), role="justice minister", speaker_kind="person"),
            replace(said("b", LOST, by=None), described="the justice minister"),
            True,
            id="which of them",
        ),
        pytest.param(
            replace(
                said("a", "Our guidance on lamps has not changed", by=None), described="A Ministry of Sea spokesman"
            ),
            replace(said("b", "our guidance on lamps has changed", by=None), described="the Ministry of Sea"),
            True,
            id="a ministry and its spokesman",
        ),
        pytest.param(
            replace(said("a", "Our guidance on lamps has not changed", by="voltara"), speaker_kind="organisation"),
            replace(said("b", "our guidance on lamps has changed", by=None), described="a Voltara spokeswoman"),
            True,
            id="a company and its spokeswoman",
        ),
        pytest.param(
            replace(
                said("a", "Our guidance on lamps has not changed", by=None), described="A Ministry of Sea spokesman"
            ),
            replace(said("b", "our guidance on lamps has changed", by=None), described="the Ministry of Health"),
            False,
            id="two ministries",
        ),
    ],
)
def test_a_lost_not_parts_no_office_from_who_holds_it(one, other, are_one):
    assert groups(one, other) == ([{"a", "b"}] if are_one else [])


def test_who_denies_having_said_something_did_not_say_it():
    saying = "I said that the pump is a toy for rich farmers"
    assert groups(said("a", saying), said("b", "I never said that the pump is a toy for rich farmers")) == []


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("I have nothing to say about the pump. Ask the farmers who dig the wells", id="nothing to say"),
        pytest.param(
            "I never said a word of the kind in any meeting. Ask the farmers who dig the wells", id="a sentence before"
        ),
        pytest.param("Ask the farmers who dig the wells. We do not say that the pump is a toy", id="a sentence behind"),
    ],
)
def test_a_sentence_beside_a_denial_of_saying_something_is_one_statement_cut(other):
    assert groups(said("a", "Ask the farmers who dig the wells"), said("b", other)) == [{"a", "b"}]


def said_on(key: str, weekday: str, on: str, text: str = DAM) -> Version:
    return replace(said(key, text, on=on), context=f"“{text},” Okafor told the council on {weekday}.", cue="told")


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(said_on("b", "Monday", "2031-03-12"), id="another Monday"),
        pytest.param(said_on("b", "Friday", "2031-03-08"), id="a day after the other's print"),
        pytest.param(said_on("b", "Monday", "2031-03-12", f"{DAM} and its people"), id="nearly the same words"),
    ],
)
def test_who_says_it_again_on_another_day_says_it_twice(other):
    first = said_on("a", "Monday", "2031-03-04")
    assert groups(first, other) == []
    earlier, later = sorted(link([first, other], []).utterances, key=lambda one: len(one.echoes))
    assert (earlier.echoes, [echo.other for echo in later.echoes]) == ((), [earlier.key])


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(said_on("b", "Monday", "2031-03-05"), id="the same day"),
        pytest.param(said_on("b", "Tuesday", "2031-03-05"), id="the day after, in another time zone"),
        pytest.param(said("b", DAM, on="2031-03-12"), id="no day named"),
        pytest.param(said("b", DAM, on="2031"), id="a print of which only the year is known"),
        pytest.param(said("b", DAM, on="2031-03"), id="or the month"),
    ],
)
def test_one_day_or_none_that_is_known_keeps_nothing_apart(other):
    assert groups(said_on("a", "Monday", "2031-03-04"), other) == [{"a", "b"}]


@pytest.mark.parametrize(
    "quoting",
    [
        pytest.param(said("b", f"They tell us ‘{DAM.lower()}’. I doubt every word.", by="lang"), id="dated"),
        pytest.param(said("b", f"They tell us “{DAM.lower()}”. I doubt it.", by="lang", on=None), id="not dated"),
        pytest.param(said("b", f"“They tell us ‘{DAM.lower()}’. I doubt it.”", by="lang"), id="with his own marks"),
        pytest.param(
            said("b", f"he doubted it: “They tell us ‘{DAM.lower()}’”", by="lang", kind="mixed"), id="partly in marks"
        ),
    ],
)
def test_who_quotes_another_within_his_own_words_prints_no_version_of_them(quoting):
    mine = said("a", DAM)
    result = link([mine, quoting], [])
    echoes = [echo.kind for utterance in result.utterances for echo in utterance.echoes]
    assert (groups(mine, quoting), echoes) == ([], ["mention"])


def test_what_is_told_is_no_version_of_what_tells_it():
    content = "the northern dam would be rebuilt from scratch, whatever it cost the province"
    outer = said("a", f"Okafor had said that {content}", kind="indirect", article="one")
    inner = said("b", content, kind="indirect", article="one")
    assert groups(outer, inner) == [{"a", "b"}]
    assert groups(outer, replace(inner, reported_by="a")) == []


SHORT = [
    ("That was never a goal", "direct", "That was never a goal and the whole harbour saw it", "direct"),
    ("within 10 days", "direct", "within 20 days", "direct"),
    ("three pilots will retire", "indirect", "four pilots will retire", "indirect"),
    ("We never lost hope", "direct", "Wanderers “never lost hope”", "mixed"),
    ("I have never owed the bank a penny", "direct", "he had never owed the bank a penny", "indirect"),
    ("I shut my eyes and jumped", "direct", "she shut her eyes and jumped", "indirect"),
]


@pytest.mark.parametrize("on", ["2031-03-05", None], ids=["dated", "not dated"])
@pytest.mark.parametrize(("one", "kind", "other", "other_kind"), SHORT, ids=[row[2] for row in SHORT])
def test_short_words_in_a_row_are_told_again(one, kind, other, other_kind, on):
    assert groups(said("a", one, kind=kind, on=on), said("b", other, kind=other_kind, on=on)) == [{"a", "b"}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(said("a", "odd, but not yet alarming"), said("b", "alarming"), id="one word of several"),
        pytest.param(said("a", "We will not sell it"), said("b", "We will sell it"), id="the denial is lost"),
        pytest.param(
            said("a", "has never owed the bank a penny", kind="indirect"),
            said("b", "has never owed the bank a penny", kind="indirect", by=None),
            id="many in a row, by somebody not named",
        ),
    ],
)
def test_what_is_printed_within_days_of_it_is_taken_from_it(one, other):
    assert groups(one, other) == [{"a", "b"}]
    assert groups(one, replace(other, published="2031-06-05")) == []


@pytest.mark.parametrize(
    "more",
    [
        "nobody who lives upriver “would sleep well” there",
        "the ferrymen “want it in writing”",
        "the bank still calls it “a brave plan”",
    ],
)
def test_words_that_stand_whole_in_a_version_with_a_few_in_marks_are_the_same_sentence(more):
    words = "the new lock would be open to barges before the first ice although"
    cut = said("b", words.removesuffix(" although"), kind="indirect")
    marked = said("a", f"{words} {more}", kind="mixed")
    plain = replace(marked, text=marked.text.replace("“", "").replace("”", ""), kind="indirect")
    scores = []
    for whole in (marked, plain):
        statements = prepare([whole, cut])
        scores.append(judge(*statements, StatementWeights(count_stems(statements), 2)).score)
    assert scores == [0.99, 0.99]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            said("a", DAM),
            said("b", "The northern dam was built by people who could not count"),
            id="same speaker and matter",
        ),
        pytest.param(
            said("a", "We are very sorry"), said("b", "We are very sorry", by="lindqvist"), id="short, two speakers"
        ),
        pytest.param(
            said("a", "that 41 % of voters back the northern dam", by="poll", kind="indirect"),
            said("b", "that 56 % of voters back the southern dam", by="poll", kind="indirect"),
            id="a poll with other numbers",
        ),
        pytest.param(
            said("a", "27 % of women would travel to another county to have a baby", by="meridian", kind="indirect"),
            said("b", "39 % of women would travel to another county to have a baby", by="fairholm", kind="indirect"),
            id="two polls of one pattern",
        ),
        pytest.param(
            said("a", "to comment on Friday", kind="indirect"),
            said("b", "to comment", kind="indirect"),
            id="no comment",
        ),
        pytest.param(
            said("a", "to requests for comment", kind="indirect"),
            said("b", "to requests for comment", kind="indirect"),
            id="no comment in the same words",
        ),
        pytest.param(
            said("a", "the former governor", kind="indirect"),
            said("b", "the former governor", kind="indirect"),
            id="hardly more than a name",
        ),
        pytest.param(said("a", "That is that", by=None), said("b", "That is that", by=None), id="small words only"),
        pytest.param(
            said("a", "We will finish the dam in spring", article="x"),
            said("b", "The dam needs two thousand workers", article="x"),
            id="two statements of one article",
        ),
    ],
)
def test_what_only_looks_alike_stays_apart(one, other):
    assert groups(one, other) == []


@pytest.mark.parametrize(("article", "is_one"), [("one", True), ("another", False)])
def test_one_word_that_tells_something_is_enough_right_before_what_it_tells(article, is_one):
    """Two articles may tell two occasions on which he called himself careless."""
    one = said("a", "he had been careless", kind="indirect", article="one")
    other = replace(said("b", "I was careless, and I own that", article=article), content=(Span(24, 54),))
    assert groups(one, other) == ([{"a", "b"}] if is_one else [])


@pytest.mark.parametrize(("word", "are_one"), [("hurt", True), ("fined", False)], ids=["another word", "another thing"])
def test_another_word_for_what_is_told_is_no_little_in_common(word, are_one):
    one = said("a", "No passengers were injured on the ferry")
    other = said("b", f"no passenger had been {word}", kind="indirect", on="2031-03-05")
    assert groups(one, other) == ([{"a", "b"}] if are_one else [])


def test_a_few_words_with_a_verb_are_a_statement():
    one = said("a", "the province would not appeal", kind="indirect", on="2031-03-04")
    other = said("b", "the province would appeal", kind="indirect", on="2031-03-05")
    assert groups(one, other) == [{"a", "b"}]


@pytest.mark.parametrize(("on", "is_one"), [("2031-03-06", True), ("2031-04-15", False)], ids=["soon", "weeks later"])
def test_another_figure_weeks_later_is_another_count(on, is_one):
    one = said("a", "We have had 23 reports of cracks in the northern dam and no reports of a leak")
    other = said("b", "We have had 61 reports of cracks in the northern dam and no reports of a leak", on=on)
    assert groups(one, other) == ([{"a", "b"}] if is_one else [])


def printed_by(outlet: str, version: Version) -> Version:
    return replace(version, outlet=outlet)


NINE = "There were nine hikers on the ridge when the snow gave way and we are looking for all of them"


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(
            printed_by("Alpine Press", said("b", NINE.replace("nine", "twelve"), on="2031-03-05")), id="own later print"
        ),
        pytest.param(
            printed_by("The Vale", said("b", NINE.replace("There were", "We now know of").replace("nine", "12"))),
            id="a count of now",
        ),
    ],
)
def test_a_count_that_is_brought_up_to_date_is_another_statement(other):
    assert groups(printed_by("Alpine Press", said("a", NINE)), other) == []


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(
            printed_by("The Vale", said("b", NINE.replace("nine", "twelve"), on="2031-03-05")), id="of another outlet"
        ),
        pytest.param(
            printed_by("Alpine Press", said("b", NINE.replace("nine", "twelve"), on="2031-03-05", revision=2)),
            id="what the article was changed into",
        ),
    ],
)
def test_another_count_in_the_same_words_is_shown_beside_the_first(other):
    assert groups(printed_by("Alpine Press", said("a", NINE)), other) == [{"a", "b"}]


@pytest.mark.parametrize(
    ("counted", "is_one"),
    [("60 trucks and 35 cranes", False), ("35 trucks and 30 cranes", True), ("20 trucks and 35 cranes", True)],
    ids=["both anew", "one wrong", "exchanged"],
)
def test_of_several_counts_one_is_got_wrong(counted, is_one):
    text = "We have sent {} up the valley to clear what the flood has left behind"
    versions = said("a", text.format("35 trucks and 20 cranes")), said("b", text.format(counted), on="2031-03-05")
    assert groups(*versions) == ([{"a", "b"}] if is_one else [])


def test_a_rounded_count_is_the_same():
    one = said("a", "We have lost 420 sheep and 110 goats to the flood in the two valleys since Monday")
    other = said(
        "b", "they had lost some 400 sheep and about 100 goats to the flood in the two valleys", kind="indirect"
    )
    assert groups(one, other) == [{"a", "b"}]


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        pytest.param(
            "Eight in every ten of our wells are dry, and the rest taste of salt",
            "eighty per cent of the wells were dry, with the rest tasting salty",
            id="a share in other figures",
        ),
        pytest.param(
            "Give me eighteen months and 2,000 masons and I will rebuild the sea wall",
            "could rebuild the sea wall with masons by the thousand in a year and a half",
            id="a span of time in another unit",
        ),
    ],
)
def test_one_amount_told_in_other_figures_is_no_other_count(printed, told):
    assert groups(said("a", printed), said("b", told, kind="indirect", on="2031-03-05")) == [{"a", "b"}]


def test_no_chain_from_one_statement_over_a_mixture_to_another():
    dam = [said(f"dam{i}", "The northern dam will be rebuilt taller than before", on="2031-03-04") for i in range(3)]
    bus = [said(f"bus{i}", "School buses shall run free of charge on Sundays", on="2031-03-05") for i in range(3)]
    both = said("both", "The northern dam will be rebuilt and school buses shall run free of charge", on="2031-03-06")
    for group in groups(*dam, *bus, both):
        assert not ({"dam0"} <= group and {"bus0"} <= group)


def test_every_quotation_is_in_exactly_one_utterance():
    versions = [said("a", DAM), said("b", DAM), said("c", "No"), said("d", "", by=None)]
    quotes = [variant.quote for utterance in link(versions, []).utterances for variant in utterance.variants]
    assert sorted(quotes) == ["a", "b", "c", "d"]


def utterance_of(quote: str, *versions: Version, known: dict[str, str] | None = None) -> Utterance:
    return next(
        utterance
        for utterance in link(versions, [], known or {}).utterances
        if quote in {variant.quote for variant in utterance.variants}
    )


@pytest.mark.parametrize(
    ("versions", "reference"),
    [
        pytest.param([said("a", DAM, on="2031-03-06"), said("b", DAM, on="2031-03-04")], "b", id="the earliest"),
        pytest.param([said("a", DAM, kind="indirect"), said("b", DAM), said("c", DAM, kind="mixed")], "b", id="direct"),
        pytest.param([said("a", DAM[:60]), said("b", DAM)], "b", id="the longest"),
        pytest.param(
            [replace(said("a", DAM), outlet="Gull", credits=("Wire",)), replace(said("b", DAM[:60]), outlet="Wire")],
            "b",
            id="not one that credits another print",
        ),
        pytest.param([said("a", f"[We say] {DAM}"), said("b", DAM)], "b", id="without brackets"),
        pytest.param([said("a", DAM, revision=2), said("b", DAM[:60])], "b", id="not what an article was changed to"),
        pytest.param([said("b", DAM), said("a", DAM)], "a", id="equal: by key"),
        pytest.param([said("a", DAM, on=None), said("b", DAM)], "b", id="dated before not dated"),
    ],
)
def test_the_reference_wording(versions, reference):
    assert utterance_of("a", *versions).variants[0].quote == reference


def test_one_wording_has_one_number():
    versions = [said("a", DAM), said("b", f"“{DAM.upper()}”", on="2031-03-05"), said("c", DAM[:60], on="2031-03-06")]
    assert {variant.quote: variant.wording for variant in utterance_of("a", *versions).variants} == {
        "a": 1,
        "b": 1,
        "c": 2,
    }


def test_the_evidence_is_in_words():
    versions = [said("a", DAM), said("b", DAM, on="2031-03-05"), said("c", DAM[:60], on="2031-03-06")]
    assert [variant.evidence for variant in utterance_of("a", *versions).variants] == [
        "the earliest print",
        "same words, same speaker",
        "same speaker, 5 of 6 key words the same",
    ]


def test_of_what_one_article_alone_has_no_print_is_said_to_be_the_earliest():
    told = said("b", f"that {DAM}", kind="indirect", article="one")
    reference, _ = utterance_of("a", said("a", DAM, article="one"), told).variants
    assert (reference.quote, reference.evidence.split(":")[0]) == ("a", "its article alone has it")


def test_another_speaker_is_flagged():
    found = utterance_of("a", said("a", DAM), said("b", DAM, by="lindqvist", on="2031-03-05"))
    assert [(flag.name, flag.reference, flag.version) for flag in found.variants[1].flags] == [
        ("speaker", "okafor", "lindqvist")
    ]


@pytest.mark.parametrize("alone", ["lindqvist", "ida", "senator-lindqvist"])
def test_a_part_of_the_same_name_is_no_other_speaker(alone):
    found = utterance_of("a", said("a", DAM, by="ida-lindqvist"), said("b", DAM, by=alone, on="2031-03-05"))
    assert found.variants[1].flags == ()


@pytest.mark.parametrize(
    ("source", "is_flagged"),
    [("Lindqvist", False), ("Mr Lindqvist", True), ("Olaf Lindqvist", True)],
)
def test_a_surname_alone_puts_nothing_down_to_another_who_has_it(source, is_flagged):
    printed = replace(said("b", DAM, by="olaf-lindqvist", on="2031-03-05"), source=source)
    found = utterance_of("a", said("a", DAM, by="ida-lindqvist"), printed)
    assert bool(found.variants[1].flags) == is_flagged


@pytest.mark.parametrize("one", ["Okafor", "the Defence Ministry’s Okafor", "OKAFOR’s", "Ókafor", "O.K.O.", "he", None])
@pytest.mark.parametrize("other", ["Ida Lindqvist", "he", "the Liberal leader", None])
def test_only_who_is_named_by_both_prints_is_another_speaker(one, other):
    versions = said("a", DAM, by="ola-kadim-okafor"), said("b", DAM, by="ida-lindqvist", on="2031-03-05")
    printed = [replace(each, source=source) for each, source in zip(versions, (one, other), strict=True)]
    _, found = utterance_of("a", *printed).variants
    assert bool(found.flags) == (one not in ("he", None) and other == "Ida Lindqvist")


@pytest.mark.parametrize(
    ("source", "context", "is_flagged"),
    [
        pytest.param("who", f"Ida Lindqvist, who said: “{DAM}.”", True, id="who, behind the name"),
        pytest.param("who", f"The minister, who said: “{DAM}.”", False, id="who, behind an office"),
        pytest.param("she", f"Ida Lindqvist laughed, and she said: “{DAM}.”", False, id="she"),
    ],
)
def test_whom_a_who_stands_behind_is_named(source, context, is_flagged):
    other = replace(said("b", DAM, by="ida-lindqvist", on="2031-03-05"), source=source, context=context)
    _, found = utterance_of("a", said("a", DAM), other).variants
    assert bool(found.flags) == is_flagged


@pytest.mark.parametrize(
    ("one", "other", "is_flagged"),
    [
        pytest.param("ida-lindqvist-and-okafor", "okafor", False, id="one of two"),
        pytest.param("eve-marsh-and-ida-lindqvist", "ida-lindqvist-and-okafor", False, id="one of either two"),
        pytest.param("eve-marsh-and-ida-lindqvist", "okafor", True, id="neither of two"),
    ],
)
def test_who_says_it_with_others_is_no_other_speaker(one, other, is_flagged):
    found = utterance_of("a", said("a", DAM, by=one), said("b", DAM, by=other, on="2031-03-05"))
    assert bool(found.variants[1].flags) == is_flagged


MANY = [
    said(f"{name}{i}", text, by=by, on=f"2031-03-{i + 4:02d}")
    for name, text, by in [
        ("dam", DAM, "okafor"),
        ("bus", "School buses shall run free of charge on Sundays and holidays", "okafor"),
        ("tax", "Nobody who earns less than a teacher will pay the new tax", "lindqvist"),
    ]
    for i in range(4)
]


@pytest.mark.parametrize(
    ("described", "is_flagged"),
    [
        ("some sources", True),
        ("unnamed sources familiar with the matter", True),
        ("media reports", True),
        ("a spokeswoman", False),
        ("the minister", False),
        (None, False),
    ],
)
def test_who_was_named_and_is_no_more_is_flagged(described, is_flagged):
    versions = said("a", DAM), replace(said("b", DAM, by=None, on="2031-03-05"), described=described)
    flags = [variant.flags for variant in utterance_of("b", *versions).variants if variant.quote == "b"]
    assert flags == [(Flag("speaker", "okafor", described),) if is_flagged else ()]


@pytest.mark.parametrize(
    ("below", "flags"),
    [
        pytest.param("A very costly dam is planned for the valley, I fear", [], id="printed below"),
        pytest.param("The valley will get a dam of its own, I fear", ["intensifier"], id="printed nowhere"),
    ],
)
def test_what_an_article_leaves_out_and_prints_below_is_no_change(below, flags):
    whole = "A very costly dam is planned for the valley, I fear"
    versions = (
        said("a", whole, on="2031-03-03"),
        said("b", "A costly dam is planned for the valley, I fear", article="lead"),
        said("c", below, article="lead"),
    )
    found = [variant.flags for variant in utterance_of("b", *versions).variants if variant.quote == "b"]
    assert [flag.name for flag in found[0]] == flags


def test_a_lead_that_turns_the_words_below_it_round_is_flagged_all_the_same():
    whole = "The costly dam will not be built in the valley"
    versions = (
        said("a", whole, on="2031-03-03"),
        said("b", whole.replace("not ", ""), article="lead"),
        said("c", whole, article="lead"),
    )
    found = [variant.flags for variant in utterance_of("b", *versions).variants if variant.quote == "b"]
    assert [flag.name for flag in found[0]] == ["negation"]


def test_the_order_of_the_quotations_changes_nothing():
    shuffled = random.Random(3).sample(MANY, len(MANY))
    assert link(shuffled, []) == link(MANY, [])


def test_a_key_stays_when_an_earlier_print_turns_up():
    before = {variant.quote: one.key for one in link(MANY, []).utterances for variant in one.variants}
    earlier = said("dam9", DAM, on="2031-03-01")
    found = utterance_of("dam9", *MANY, earlier, known=before)
    assert found.variants[0].quote == "dam9"
    assert found.key == before["dam0"]


def test_where_an_utterance_falls_apart_the_larger_part_keeps_the_key():
    known = {version.key: "old" for version in MANY if version.key.startswith(("dam", "bus"))}
    lone = said("bus7", "School buses shall run free of charge on Sundays and holidays")
    found = link([*MANY, lone], [], {**known, "bus7": "old"}).utterances
    keys = {variant.quote: one.key for one in found for variant in one.variants}
    assert keys["bus0"] == "old"
    assert keys["dam0"] != "old"


@pytest.mark.parametrize("other", ["b", "c"])
def test_of_two_halves_the_one_with_the_quotation_that_the_key_was_made_from_keeps_it(other):
    one, half = said("a", DAM), said(other, "Nobody asked us whether the southern dam shall be closed")
    (before,) = link([one], []).utterances
    found = link([one, half], [], known={"a": before.key, other: before.key}).utterances
    assert next(each.key for each in found if each.variants[0].quote == "a") == before.key


def test_where_two_utterances_become_one_it_keeps_the_key_that_most_had():
    known = {"dam0": "one", "dam1": "two", "dam2": "two"}
    assert utterance_of("dam0", *MANY, known=known).key == "two"


def test_keys_are_never_shared():
    alone = link(MANY, []).utterances
    key = next(one.key for one in alone if one.variants[0].quote == "dam0")
    # "dam0" would make the key that the buses hold from before.
    found = link(MANY, [], {f"bus{i}": key for i in range(4)}).utterances
    assert len({one.key for one in found}) == len(found) == len(alone)


def test_a_few_scattered_words_in_common_are_no_link_where_no_date_tells_more():
    one = "the arrival of a large player from the ferry trade could give both the harbour and the town a future"
    other = "the harbour would need both a large crane and a smaller tug"
    assert groups(said("a", one, kind="indirect", on=None), said("b", other, kind="indirect", on=None)) == []


def test_a_statement_that_hundreds_print_is_one_utterance_and_does_not_hold_up_the_rest():
    copies = [said(f"{number:04}", DAM, on=f"2031-03-{number % 28 + 1:02}") for number in range(1500)]
    assert groups(*copies, said("trimmed", "taller than before, whatever it costs the province")) == [
        {"trimmed", *(copy.key for copy in copies)}
    ]


@pytest.mark.parametrize("keys", ["abcd", "badc", "dcba", "cadb"])
def test_the_same_few_words_year_after_year_are_not_one_by_way_of_those_between(keys):
    years = ("2030-03-04", "2031-02-20", "2032-02-10", "2033-02-01")
    versions = [said(key, "We row one race at a time", on=on) for key, on in zip(keys, years, strict=True)]
    assert groups(*versions) == sorted([set(keys[:2]), set(keys[2:])], key=sorted)
    assert groups(*versions[:3]) == [set(keys[:2])]


def test_many_words_are_one_statement_year_after_year():
    assert groups(
        *(said(key, DAM, on=f"20{year}-03-04") for key, year in zip("abcd", (31, 33, 34, 36), strict=True))
    ) == [set("abcd")]


def test_two_prints_of_a_set_phrase_are_two():
    phrase = "declined to comment"
    assert groups(said("a", phrase, kind="indirect"), said("b", phrase, kind="indirect")) == []


@pytest.mark.parametrize(
    ("first", "second", "reference"),
    [
        pytest.param("2031-03-04T08:12:00Z", "2031-03-04T15:40:00Z", ("b", "the earliest print"), id="clocks"),
        pytest.param(
            "2031-03-04T09:00:00+02:00", "2031-03-04T08:00:00+00:00", ("b", "the earliest print"), id="two zones"
        ),
        pytest.param(
            "2031-03-04", "2031-03-04T15:40:00Z",
            ("a", EARLIEST_DAY),
            id="one clock alone tells nothing",
        ),
        pytest.param("2031-03-04", None, ("b", "the earliest print that is dated"), id="one not dated"),
        pytest.param("2031-03", "2031-03-20", ("b", DATES_DO_NOT_TELL), id="a day and its month"),
        pytest.param("2031", "2031-09-20", ("b", DATES_DO_NOT_TELL), id="a day and its year"),
        pytest.param("2031-03", "2031-04-02", ("b", "the earliest print"), id="a day after the month"),
    ],
)  # fmt: skip
def test_the_earliest_print_is_the_reference(first, second, reference):
    (found,) = link(
        [said("b", "taller than before, whatever it costs", on=first), said("a", DAM, on=second)], []
    ).utterances
    assert (found.variants[0].quote, found.variants[0].evidence) == reference


@pytest.mark.parametrize(
    ("alone", "on"),
    [
        pytest.param(said("a", f"{DAM}.", by="teague"), "2031-03-04", id="another speaker"),
        pytest.param(said("a", f"{DAM}.", by="teague", on=None), None, id="another speaker, nothing dated"),
        pytest.param(said("a", f"{DAM}, and in 6 years."), "2031-03-04", id="another figure"),
    ],
)
def test_of_one_day_what_most_print_is_the_reference(alone, on):
    others = [said(key, f"{DAM}, and in 16 years" if "6" in alone.text else DAM, on=on) for key in "bcd"]
    (found,) = link([alone, *others], []).utterances
    assert [variant.quote for variant in found.variants] == ["b", "c", "d", "a"]
    assert [bool(variant.flags) for variant in found.variants] == [False, False, False, True]


@pytest.mark.parametrize(
    ("agreed", "alone", "is_first"),
    [
        pytest.param("We will not raise the fares on the island ferries this autumn, as some have claimed",
                     "We will not raise the fares on the island ferries next autumn, as some people have claimed",
                     False, id="another time"),
        pytest.param("All of the ferries to the outer islands sail again on Monday",
                     "Some of the ferries to the outer islands will sail again on Monday", False, id="some for all"),
        pytest.param("The ferries to the outer islands will sail again on Monday",
                     "The ferries to the outer islands could perhaps sail again on Monday", True,
                     id="the more certain may be copies of one another"),
    ],
)  # fmt: skip
def test_of_one_day_the_reference_is_what_most_print_whatever_is_longest(agreed, alone, is_first):
    (found,) = link([said("a", alone), said("b", agreed), said("c", agreed, on="2031-03-05")], []).utterances
    assert (found.variants[0].quote == "a") is is_first


@pytest.mark.parametrize(
    ("sum_of_c", "flagged"),
    [
        pytest.param("about $2.1 million", [], id="a sum that another print tells beside it"),
        pytest.param("$21 million", ["number"], id="another sum"),
    ],
)
def test_a_sum_that_a_print_tells_in_two_currencies_is_no_other(sum_of_c, flagged):
    said_of = "The city has set aside {} to raise the dam above the old mill"
    later = {"b": "40 million pesos ($2.1 million)", "c": sum_of_c}
    prints = [said(key, said_of.format(one), on="2031-03-05") for key, one in later.items()]
    (found,) = link([said("a", said_of.format("40 million pesos")), *prints], []).utterances
    assert [flag.name for variant in found.variants for flag in variant.flags if variant.quote == "c"] == flagged


@pytest.mark.parametrize(
    ("words", "is_first"),
    [
        pytest.param(["shut the ferry line", "did not shut the ferry line", "had never shut the ferry line"], False,
                     id="a not lost"),
        pytest.param(["did not shut the ferry line", "shut the ferry line", "had shut the ferry line"], True,
                     id="those that lost it may be copies of one another"),
        pytest.param(["shut the ferry line", "had shut the ferry line", "did not shut the ferry line",
                      "had never shut the ferry line"], True, id="not alone"),
        pytest.param(["shut the ferry line", "did not shut the ferry line"], True, id="one against one"),
    ],
)  # fmt: skip
def test_the_first_by_minutes_is_not_the_reference_if_it_alone_lost_a_not(words, is_first):
    prints = (
        said(key, f"The harbour office {one} to the outer islands last winter", on=f"2031-03-04T1{hour}:00:00Z")
        for hour, (key, one) in enumerate(zip("abcd", words, strict=False))
    )
    (found,) = link(list(prints), []).utterances
    assert (found.variants[0].quote == "a") is is_first


def test_the_earliest_day_is_the_reference_whatever_most_print():
    (found,) = link([said("a", DAM, by="teague", on="2031-03-03"), *(said(key, DAM) for key in "bcd")], []).utterances
    assert found.variants[0].quote == "a"


LIKELY = Learned(Trees(0.5, ()), Trees(9.0, ()), Trees(9.0, ()))
"""Trees that hold everything likely for one utterance, so that the rules alone decide."""


@pytest.mark.parametrize(
    ("other", "is_one"),
    [
        pytest.param("I will stay until the last passenger has been paid", False, id="two words apart"),
        pytest.param("the company pays each injured passenger", True, id="more words apart"),
        pytest.param("she would pay compensation of up to a million to the crew", True, id="a run of words"),
    ],
)
def test_two_words_that_stand_apart_tell_of_one_claim_unless_it_is_sure(other, is_one):
    claim = "37 passengers were injured and the company could pay compensation of up to 4.5 million pounds"
    statements = prepare([said("a", claim, kind="indirect"), said("b", other)])
    judgement = judge(*statements, StatementWeights(count_stems(statements), 2), trees=LIKELY)
    assert (judgement.is_one, judgement.claim > 0.9) == (is_one, True)


WARD = "The hospital will not close the children's ward this winter"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            said("a", "the hospital would close the children's ward this winter", by=None, kind="indirect"),
            said("b", WARD, by="moss"),
            id="the opposite, of somebody who is not named",
        ),
        pytest.param(
            said("a", "the hospital would close the children's ward this winter", by="ode", kind="indirect"),
            said("b", WARD, by="moss"),
            id="the opposite, of another",
        ),
        pytest.param(
            said("a", "Will the hospital close the children's ward this winter?", by="moss"),
            said(
                "b",
                "the hospital would close the children's ward this winter",
                by="moss",
                kind="indirect",
                on="2031-03-07",
            ),
            id="a question and a statement days later",
        ),
        pytest.param(
            said("a", "Will the hospital close the children's ward this winter?", by="moss", article="one"),
            said(
                "b",
                "the hospital would close the children's ward this winter",
                by="moss",
                kind="indirect",
                article="one",
            ),
            id="a question and a statement in one article",
        ),
        pytest.param(
            said("a", "Will the hospital close the children's ward this winter?", by="moss"),
            said("b", "the hospital would close the children's ward this winter", by="ode", kind="indirect"),
            id="a question and another's statement",
        ),
        pytest.param(
            said("a", "My players are lazy and the public knows it", by="karr"),
            said("b", "I never said that my players are lazy", by="karr", on="2031-03-05"),
            id="that it was said",
        ),
        pytest.param(
            said("a", "Nobody in my party will vote for this miserable budget", by="dan-falk"),
            said("b", "Dan Falk told you that nobody in his party will vote for this miserable budget", by="eva-lund"),
            id="what another says that he said",
        ),
        pytest.param(
            said("a", "We take it one game at a time and see where we are in May"),
            said("b", "We take it one game at a time and see where we are in May", on="2035-11-20"),
            id="a few words again, years later",
        ),
    ],
)
def test_what_is_said_the_other_way_round_or_again_stays_apart(one, other):
    assert groups(one, other) == []


def told(key: str, name: str, text: str, kind: SpeakerKind, day: str = "04", role: str | None = None) -> Version:
    by = "-".join(name.lower().split())
    version = said(key, text, by=by, kind="indirect", on=f"2031-03-{day}")
    return replace(version, speaker_kind=kind, role=role, context=f"{name} said {text}.", cue="said")


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        pytest.param(
            ("River Trust", "the plant had leaked acid into the river Orne for most of the winter"),
            ("Kelm Chemicals", "no acid leaked into the river Orne from its plant"),
            "organisation",
            id="of two bodies, a no",
        ),
        pytest.param(
            ("Defence Ministry", "at least 60 shells had hit the grain terminal at Salva"),
            ("Army of Tarn", "its guns had never hit the grain terminal at Salva"),
            "organisation",
            id="of two bodies, a never",
        ),
        pytest.param(
            ("Ida Moss", "at least 12 prisoners were beaten in Varn jail last year"),
            ("Bo Mork", "no prisoner was ever beaten in Varn jail"),
            "person",
            id="of two people",
        ),
    ],
)
def test_who_denies_what_another_says_in_other_words_makes_a_statement_of_his_own(one, other, kind):
    assert groups(told("a", *one, kind), told("b", *other, kind, "05")) == []


@pytest.mark.parametrize(
    ("role", "are_one"),
    [
        pytest.param("defence minister", True, id="its officer"),
        pytest.param("mayor of Salva", False, id="another's"),
        pytest.param(None, True, id="perhaps its officer"),
    ],
)
def test_a_denial_of_a_body_is_one_with_what_its_officer_is_reported_to_say(role, are_one):
    denial = told("a", "Defence Ministry", "its guns had never hit the grain terminal at Salva", "organisation")
    words = "at least 60 shells had hit the grain terminal at Salva"
    officer = told("b", "Ida Moss", words, "person", "05", role=role)
    assert groups(denial, officer) == ([{"a", "b"}] if are_one else [])


def test_the_same_words_of_two_bodies_whose_speakers_are_not_named_stay_apart():
    safety = "We take the safety of our customers very seriously and we are looking into what happened"
    of_airline = replace(said("a", safety, by=None), described="A spokesman for Kelm Airlines")
    of_bank = replace(said("b", safety, by=None), described="A spokeswoman for Arden Bank")
    assert groups(of_airline, of_bank) == []
    assert groups(of_airline, replace(of_bank, described="a Kelm spokesman")) == [{"a", "b"}]


def test_a_lost_not_is_one_statement_misprinted():
    lost = said("a", "the hospital would close the children's ward this winter", by="moss", kind="indirect")
    assert groups(lost, said("b", WARD, by="moss", on="2031-03-05")) == [{"a", "b"}]


def test_two_wordings_that_say_the_opposite_are_flagged_where_the_reference_says_neither():
    versions = [
        said("a", "the harbour ferry would be kept from the sea before May", by="lindt", kind="indirect"),
        said("b", "The ferry is fit for the open sea, but we will not run it before May", by="lindt", on="2031-03-05"),
        said("c", "the harbour ferry was not fit for the open sea but would not run before May", by="lindt",
             kind="indirect", on="2031-03-06"),
    ]  # fmt: skip
    (found,) = link(versions, []).utterances
    raised = {variant.quote: [flag for flag in variant.flags if flag.name == "negation"] for variant in found.variants}
    assert raised == {"a": [], "b": [], "c": [Flag("negation", "", "not")]}


def test_a_denial_that_the_reference_has_is_new_in_no_wording():
    asserting = "that he will have to sink some two-by-two holes in March"
    denying = "one thing: You actually don’t sink a ferry by how many holes you sink"
    reference = "“You don’t sink a ferry by how many holes you sink,”"
    told = [said("b", denying, kind="indirect"), said("c", asserting, kind="indirect")]
    assert opposed(prepare([said("a", "Nobody asked him for the key,"), *told]), ()).keys() == {"b"}
    assert opposed(prepare([said("a", reference), *told]), ()) == {}


def test_wordings_that_the_reference_shows_to_be_opposite_are_not_noted_twice():
    versions = [
        said("a", WARD, by="moss"),
        said("b", "The hospital will close the children's ward this winter", by="moss", on="2031-03-05"),
        said("c", "The hospital will not close the children's ward", by="moss", on="2031-03-06"),
    ]
    (found,) = link(versions, []).utterances
    raised = {variant.quote: [flag.reference for flag in variant.flags] for variant in found.variants}
    assert raised == {"a": [], "b": ["not"], "c": []}


def test_a_sentence_that_lost_its_not_belongs_with_the_one_that_has_it():
    hull = "We have counted 14 rust holes in the hull, and we are sure that they can be mended for a song."
    versions = [
        said("a", f"The ferry is not fit for the open sea, but we will not run it before May. {hull}", by="lindt"),
        said("b", "The ferry is fit for the open sea, but we will not run it before May", by="lindt"),
        said("c", "the harbour ferry was not fit for the open sea but would not run before May", by="lindt",
             kind="indirect", on="2031-03-05"),
        said("d", "the harbour ferry would stay in port until the summer", by="lindt", kind="indirect"),
        said("e", "We have counted 14 rust holes … and we are sure that they can be mended", by="lindt",
             on="2031-03-05"),
        said("f", "engineers had counted 14 rust holes in the hull and that mending them would cost a fortune",
             by="lindt", kind="indirect", on="2031-03-05"),
        said("g", hull, by="harbour-post"),
    ]  # fmt: skip
    assert groups(*versions) == [{"a", "b", "c", "e", "f", "g"}]


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("The repairs have cost us £3.2 million so far", "The repairs have cost us £32 million so far", True),
        ("We owe the pension fund $450m, not a cent more", "We owe the pension fund $540m, not a cent more", True),
        ("The new stand will hold 12,000 fans", "The new stand will hold 21,000 fans", True),
        ("The mill lost €4m in the first quarter", "The mill lost €9m in the second quarter", False),
        ("We sold £30 million of bonds in March", "We sold £45 million of shares in March", False),
    ],
)
def test_where_only_a_figure_differs_it_is_one_statement_misprinted(one, other, is_one):
    assert groups(said("a", one), said("b", other)) == ([{"a", "b"}] if is_one else [])


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("the company had sacked 118 drivers since the strike", "Norvik had sacked 181 drivers since the strike", True),
        ("her office had returned 352 passports since May", "Torland had returned 325 passports since May", True),
        ("his clinic had treated 1,460 patients in June", "the hospital had treated 1,640 patients in June", True),
        ("one clerk said her office returned 352 passports", "one clerk said Torland returned 325 passports", True),
        ("a siren had rung for about 15 minutes before the flood", "the siren had been on for 30 minutes", True),
        ("some 15 percent of pupils had left in June", "about 30 percent of teachers had left in June", False),
        ("the company had sacked 118 drivers since the strike", "Norvik had sacked 240 drivers since May", False),
        ("41 percent of voters backed the north", "14 percent of voters backed the south", False),
        ("the vets had treated 36 horses since May", "the vets had treated 63 donkeys since June", False),
        ("the harbour club came in 31st of all", "the bridge club came in 13th of all", False),
    ],
    ids=lambda value: str(value)[:40],
)  # fmt: skip
def test_a_figure_whose_digits_changed_places_or_which_counts_the_same_is_a_misprint(one, other, is_one):
    assert groups(said("a", one, kind="indirect"), said("b", other, kind="indirect")) == (
        [{"a", "b"}] if is_one else []
    )


@pytest.mark.parametrize(
    ("question", "statement", "kind", "shown"),
    [
        ("Will the hospital close the ward this winter?", "the hospital would close the ward this winter", "indirect",
         "Will the hospital close the ward …"),
        ("Did the bishop know on the Friday, and if he did, why did he keep silent?",
         "The bishop did know on the Friday", "direct", "Did the bishop know on the …"),
        ("Has the bank sold our data, and who has it now?", "the bank had sold their data", "indirect",
         "Has the bank sold our data …"),
    ],
)  # fmt: skip
def test_a_question_printed_as_a_statement_is_a_version_misprinted(question, statement, kind, shown):
    (found,) = link([said("a", question), said("b", statement, kind=kind)], []).utterances
    assert [flag for variant in found.variants for flag in variant.flags] == [Flag("hedge", shown, "")]


@pytest.mark.parametrize("asked", "abc")
@pytest.mark.parametrize(("on", "are_one"), [("2031-03-04", True), ("2031-03-12", False)], ids=["soon", "days later"])
def test_a_question_days_after_the_same_words_is_no_copy_of_them(asked, on, are_one):
    stated = {key for key in "abc" if key != asked}
    prints = [said(key, DAM) for key in stated]
    assert groups(*prints, said(asked, f"{DAM}?", on=on)) == [stated | {asked} if are_one else stated]


ATTACKS_AND_ANSWERS = [
    (
        "They offered us a pay rise of 3% over two years and called it generous. It is a pay cut, and our members will "
        "strike.",
        "Our pay offer of 3% over two years is generous, and a strike by members of the union would hurt passengers.",
    ),
    (
        "The hospital left my mother on a trolley for 14 hours without water. No patient should be left on a trolley "
        "like that.",
        "No patient was left on a trolley for 14 hours without water, and staff checked on the patient every hour.",
    ),
    (
        "The council sold the park for £2 million behind our backs and the money has gone on consultants.",
        "The park was sold for £2 million after a public consultation and the money was spent on schools.",
    ),
]


@pytest.mark.parametrize(("attack", "answer"), ATTACKS_AND_ANSWERS, ids=["pay", "hospital", "park"])
@pytest.mark.parametrize(
    ("role", "described", "may_be_one"),
    [
        pytest.param("general secretary", "A spokeswoman for the port", False, id="a spokeswoman and a person"),
        pytest.param("general secretary", "A mother", True, id="a mother, who may be named further on"),
        pytest.param("a spokesman for the port", "A spokesman", True, id="two spokesmen"),
    ],
)
def test_a_spokesman_who_answers_somebody_in_one_article_is_another(attack, answer, role, described, may_be_one):
    named = replace(said("a", attack, by="okafor", article="x"), speaker_kind="person", role=role)
    statements = prepare([named, replace(said("b", answer, by=None, article="x"), described=described)])
    judgement = judge(*statements, StatementWeights(count_stems(statements), 2), "one text", trees=LIKELY)
    assert judgement.is_one is may_be_one
