"""A clause that takes back what stands before it is flagged where it is cut off; other clauses may go."""

from __future__ import annotations

import pytest

from quotes.comparing import flags
from quotes.versions import Flag

DISTORTED = [
    (
        "direct",
        "mixed",
        "It was a good choice but to many it was a disaster.",
        "it was “a good choice”",
        "ellipsis",
        "but to many it was a …",
        "",
    ),
    (
        "direct",
        "direct",
        "The vaccine is safe, they claim, but it is not.",
        "The vaccine is safe.",
        "ellipsis",
        "they claim",
        "",
    ),
    (
        "direct",
        "direct",
        "He said the war was over, and that is false.",
        "The war was over.",
        "ellipsis",
        "and that is false",
        "",
    ),
    (
        "direct",
        "direct",
        "You can trust them, I used to think.",
        "You can trust them.",
        "ellipsis",
        "I used to think",
        "",
    ),
    (
        "direct",
        "direct",
        "The vaccine is safe, they claim, but it is not.",
        "The vaccine is safe …",
        "ellipsis",
        "they claim",
        "",
    ),
    (
        "direct",
        "indirect",
        "The vaccine is safe, they claim, but it is not.",
        "the vaccine was safe",
        "scope",
        "but it is not",
        "",
    ),
    (
        "direct",
        "direct",
        "The bridge will hold, the ministry says, which is nonsense.",
        "The bridge will hold.",
        "ellipsis",
        "which is nonsense",
        "",
    ),
    ("direct", "direct", "We stole the money. That is a lie.", "We stole the money.", "ellipsis", "That is a lie", ""),
    (
        "direct",
        "indirect",
        "The tax was to end in May, but it wasn't.",
        "the tax was to end in May",
        "scope",
        "but it wasn't",
        "",
    ),
    (
        "direct",
        "direct",
        "They pay their workers well, or so he claims.",
        "They pay their workers well.",
        "ellipsis",
        "or so he claims",
        "",
    ),
    (
        "direct",
        "direct",
        "It's a fair price, some say, and that is not true. We will wait.",
        "It's a fair price. … We will wait.",
        "ellipsis",
        "and that is not true",
        "",
    ),
    (
        "direct",
        "direct",
        "Our water comes from the lake, I was told.",
        "Our water comes from the lake.",
        "ellipsis",
        "I was told",
        "",
    ),
    (
        "direct",
        "indirect",
        "The minister said the board had considered, but rejected, an offer from Dubai.",
        "the board had considered an offer from Dubai",
        "scope",
        "but rejected",
        "",
    ),
    (
        "direct",
        "indirect",
        "She saw but did not take the money on the table.",
        "she saw the money on the table",
        "scope",
        "but did not take",
        "",
    ),
    (
        "direct",
        "indirect",
        "The court heard and dismissed an appeal by the union.",
        "the court heard an appeal by the union",
        "scope",
        "and dismissed",
        "",
    ),
    (
        "direct",
        "indirect",
        "They planned, then cancelled, the new line to Oslo.",
        "they planned the new line to Oslo",
        "scope",
        "then cancelled",
        "",
    ),
    (
        "direct",
        "direct",
        "The village asked for but never got a doctor.",
        "The village asked for a doctor.",
        "scope",
        "but never got",
        "",
    ),
]


@pytest.mark.parametrize(
    ("reference_kind", "version_kind", "reference", "version", "name", "in_reference", "in_version"),
    DISTORTED,
    ids=[f"{row[2]} / {row[3]}"[:100] for row in DISTORTED],
)
def test_what_was_taken_back_is_not_said(
    reference_kind, version_kind, reference, version, name, in_reference, in_version
):
    found = flags(reference, version, reference_kind, version_kind)
    assert (name, in_reference, in_version) in [(flag.name, flag.reference, flag.version) for flag in found]


FAITHFUL = [
    ("direct", "direct", "I would love to come, but I can't.", "I would love to come."),
    ("direct", "direct", "We will never give up. Not now, not ever.", "We will never give up."),
    ("direct", "direct", "It's a disgrace, isn't it?", "It's a disgrace."),
    ("direct", "direct", "We will pay, and that is right.", "We will pay."),
    ("direct", "direct", "They knew it, and that was wrong.", "They knew that it was wrong."),
    ("direct", "direct", "He is an honest man. He is not his father.", "He is an honest man."),
    ("direct", "indirect", "The dam is safe, according to the ministry.", "the dam was safe"),
    ("direct", "direct", "The plan is sound, and it is not a lie.", "The plan is sound."),
    (
        "direct",
        "indirect",
        "The vaccine is safe, they claim, but it is not.",
        "the vaccine was not safe, contrary to claims",
    ),
    ("direct", "direct", "They lied to us. They did not tell the truth.", "They lied to us."),
    ("direct", "direct", "It was cold, and they had no coal.", "It was cold."),
    ("direct", "direct", "The mine must close. It can't go on.", "The mine must close."),
    ("direct", "direct", "We asked for help, but they didn't answer.", "We asked for help."),
    ("direct", "direct", "It makes money. It's the No. 1 channel.", "It makes money."),
    ("direct", "direct", "They mocked the nurses. That is wrong.", "They mocked the nurses."),
    ("direct", "direct", "If he thinks we will sell, he's wrong.", "If he thinks we will sell,"),
    ("direct", "direct", "When I saw the bill, I thought it was a joke.", "When I saw the bill,"),
    ("direct", "direct", "Now, is the town perfect? It isn't.", "Now, is the town perfect?"),
    (
        "direct",
        "indirect",
        "The court heard and allowed an appeal by the union.",
        "the court heard an appeal by the union",
    ),
    ("direct", "indirect", "They washed and dried the plates.", "they washed the plates"),
    ("direct", "indirect", "She sold the house but never the boat.", "she sold the house"),
    ("direct", "indirect", "The firm announced and then launched the phone.", "the firm announced the phone"),
    ("direct", "mixed", "We had no option but to close the ward.", "they had “no option”"),
    ("direct", "mixed", "There is no choice for us but to close.", "there was “no choice for us”"),
]


@pytest.mark.parametrize(
    ("reference_kind", "version_kind", "reference", "version"),
    FAITHFUL,
    ids=[f"{row[2]} / {row[3]}"[:100] for row in FAITHFUL],
)
def test_a_clause_that_takes_nothing_back_may_go(reference_kind, version_kind, reference, version):
    assert flags(reference, version, reference_kind, version_kind) == ()


@pytest.mark.parametrize(
    ("reference", "version", "found"),
    [
        ("Rosa has served us well, but audiences have not come back and the board felt a fresh start could not wait.",
         "Rosa has served us well ... the board felt a fresh start could wait.",
         [("negation", "not", ""), ("ellipsis", "but audiences have not come back …", "…")]),
        ("We looked at the pumps, which had never been serviced, and we do not think the flood was an accident.",
         "We looked at the pumps … we think the flood was an accident.",
         [("negation", "not", ""), ("ellipsis", "which had never been serviced and", "…")]),
        ("The lifts are good, though the stairs have no lights and the doors stick, and I would not send my crew up.",
         "The lifts are good … I would send my crew up.",
         [("negation", "not", ""), ("ellipsis", "though the stairs have no lights …", "…")]),
        ("The council met tenants twice about the heating and the mould in the flats and it did not promise a date.",
         "The council met tenants twice about ... promise a date.",
         [("ellipsis", "and it did not", "…")]),
    ],
    ids=lambda value: value[:60] if isinstance(value, str) else None,
)  # fmt: skip
def test_a_denial_that_is_lost_beside_an_ellipsis_or_at_its_end_is_named(reference, version, found):
    assert [(flag.name, flag.reference, flag.version) for flag in flags(reference, version)] == found


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("Rosa has served us well, but audiences have not come back, and the board felt a new start was needed.",
         "Rosa has served us well ... and the board felt a new start was needed."),
        ("I saw the pumps. They had never been serviced. I think the flood was an accident.",
         "I saw the pumps. … I think the flood was an accident."),
        ("The farmers, who have not had a penny, will not forgive the dairy.",
         "The farmers ... will not forgive the dairy."),
        ("The lifts are good, the stairs have no lights, and I would not send my crew up.",
         "The lifts are good ... and I wouldn’t send my crew up."),
        ("I have not read the report, and I will not read it, but I trust the author.",
         "I have not read the report … but I trust the author."),
        ("We tried the pumps, which did not work, and then we ran.", "We tried the pumps ... and then we ran."),
        ("The town, despite years of talks, will not sell the mill", "The town ... refuses to sell the mill"),
    ],
    ids=lambda value: value[:60],
)  # fmt: skip
def test_a_whole_clause_with_a_denial_of_its_own_may_go(reference, version):
    assert flags(reference, version) == ()


def test_a_denial_that_an_ellipsis_takes_in_and_another_word_says_is_the_ellipsis_alone():
    found = flags("We have never, in all these years, sold a seat for more.", "We have … sold no seat for more.")
    assert [flag.name for flag in found] == ["ellipsis"]


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("the mayor had “no appetite” for a new stadium", "as to a stadium, the mayor had “no appetite” for one"),
        ("she had “every reason” for a review of the ban", "a review was due; she had “every reason” for it"),
        ("There was “no room” for a second lane", "A second lane was out, for there was “no room” for one, he said"),
        ("we see “no need” for a curfew", "there will be no curfew: they see “no need” for such a step"),
        ("there is “a strong case” for a bypass", "the bypass? There is “a strong case” for it"),
        ("There was “little support” for a merger", "he found “little support” for that"),
    ],
    ids=lambda value: value[:60],
)  # fmt: skip
def test_a_pronoun_for_what_stands_behind_the_quoted_words_leaves_nothing_out(reference, version):
    assert flags(reference, version, "mixed", "mixed") == ()


@pytest.mark.parametrize(
    ("reference", "version", "left_out"),
    [
        ("It is a “fine car” for a learner.", "He called it a “fine car”.", "for a learner"),
        ("It is a “fine car” for a learner.", "It is a “fine car” for one family.", "for a learner"),
        ("It was “good news” for someone without children", "It was “good news” on Tuesday",
         "for someone without children"),
        ("he had “no objection” for a limited time", "he had “no objection” to it", "for a limited time"),
    ],
    ids=lambda value: value[:60],
)  # fmt: skip
def test_what_limits_the_quoted_words_and_no_pronoun_stands_for_is_left_out(reference, version, left_out):
    assert Flag("ellipsis", left_out, "") in flags(reference, version, "mixed", "mixed")
