"""Of each version of an utterance, and of each article that carries another's text, which it was likely taken from."""

from __future__ import annotations

from dataclasses import replace

import pytest
from test_linking_reprints import OTHER_STORY, REPORT

from quotes.comparing.language.tokens import normals
from quotes.linking import link
from quotes.linking.reprints.copies import Copies
from quotes.linking.utterances.cases import ELSEWHERE, Case, Cases, Member, doubts
from quotes.linking.utterances.lineage import Lineages
from quotes.records import Span
from quotes.trees import Branch, flattened, trees
from quotes.versions import IN_PUBLIC, Descent, Reprint, StoredArticle, Version

DAM = "The northern dam will be rebuilt from scratch and taller than before, whatever it costs the province"
CHANGED = DAM.replace("from scratch", "from bombed ruins")


def said(
    key: str,
    text: str,
    outlet: str | None = None,
    on: str | None = None,
    *credits: str,
    at: str = "",
    occasion: str | None = None,
) -> Version:
    article = at or f"article of {key}"
    spans = (Span(0, len(text)),)
    published = on and f"2031-03-{on}"
    return Version(key, article, "direct", text, spans, "okafor", outlet, published, credits=credits, occasion=occasion)


def lineage(*versions: Version, articles: tuple[StoredArticle, ...] = ()) -> dict[str, Descent]:
    (utterance,) = link(versions, articles).utterances
    return {descent.key: descent for descent in utterance.lineage}


def test_one_alone_has_no_lineage():
    assert lineage(said("a", DAM)) == {}


def test_the_later_is_taken_from_the_earlier():
    assert list(lineage(said("a", DAM, "Post", "05"), said("b", DAM, "Wire", "04")).values()) == [
        Descent("b", None, "the earliest print here", order="first"),
        Descent("a", "b", "the same words"),
    ]


@pytest.mark.parametrize(
    ("last", "parent", "evidence"),
    [
        pytest.param(said("c", CHANGED, "Gull", "06"), "b", "the same words", id="the same change"),
        pytest.param(said("c", DAM, "Gull", "06"), "a", "the same words", id="without the change"),
        pytest.param(
            said("c", CHANGED[:70], "Gull", "06"),
            "b",
            "both have “from bombed ruins and”, which the earliest print lacks",
            id="a change that both have, cut",
        ),
        pytest.param(
            said("c", CHANGED, "Gull", "06", "Post"),
            "a",
            "credits Post; 85% of the words are the same, in the same order",
            id="a credit goes before likeness",
        ),
    ],
)
def test_the_parent_and_what_speaks_for_it(last, parent, evidence):
    found = lineage(said("a", DAM, "Post", "04"), said("b", CHANGED, "Wire", "05"), last)
    assert found["c"].parent == parent
    assert found["c"].evidence == evidence
    assert found["c"].ties == ()


def test_a_credit_for_something_else_in_the_article_speaks_for_an_outlet():
    aside = Version(
        "d", "one", "direct", "We were lucky", (Span(0, 13),), None, "Gull", "2031-03-06", credits=("Wire",)
    )
    versions = [said("a", DAM, "Post", "04"), said("b", DAM, "Wire", "05"), said("c", DAM, "Gull", "06", at="one")]
    (descent,) = (
        descent
        for utterance in link([*versions, aside], []).utterances
        for descent in utterance.lineage
        if descent.key == "c"
    )
    assert (descent.parent, descent.evidence) == ("b", "its article credits Wire; the same words")


def test_equals_are_named_as_ties():
    found = lineage(
        *(said(key, DAM, key.upper(), on) for key, on in [("a", "04"), ("b", "05"), ("c", "06"), ("d", "07")])
    )
    assert found["c"] == Descent("c", "a", "the same words; 1 other is as likely", ("b",), is_guess=True)
    assert found["d"] == Descent("d", "a", "the same words; 2 others are as likely", ("b", "c"), is_guess=True)


WARD = "We will not close the maternity unit this year"
PLEDGE = f"{WARD}. It is completely safe, and the 48 midwives who work there have my full confidence"
ALTERED = PLEDGE.replace("completely safe", "safe").replace("48", "84")
AGAIN = (
    "We shall not close the maternity unit this year or next. It is safe, and our midwives have my complete confidence"
)


def test_who_printed_it_first_has_it_from_nobody_later():
    found = lineage(said("a", PLEDGE, "Wire", "02"), said("b", ALTERED, "Post", "03"), said("c", AGAIN, "Wire", "09"))
    assert found["c"] == Descent("c", "a", "its own earlier print")


def test_its_own_earlier_print_goes_before_the_same_words_elsewhere():
    found = lineage(said("a", DAM, "Wire", "02"), said("b", DAM, "Post", "03"), said("c", DAM, "Post", "04"))
    assert found["c"] == Descent("c", "b", "its own earlier print; the same words")


def test_a_credit_goes_before_its_own_earlier_print():
    found = lineage(said("a", DAM, "Wire", "02"), said("b", DAM, "Post", "03"), said("c", DAM, "Wire", "09", "Post"))
    assert found["c"] == Descent("c", "b", "credits Post; the same words")


@pytest.mark.parametrize(
    ("cut", "parent", "evidence", "ties"),
    [
        pytest.param(
            said("d", PLEDGE.removeprefix(f"{WARD}. "), "Gull", "05"),
            "a",
            "all its words are there, in the same order; 1 other is as likely",
            ("c",),
            id="never from one that has them altered",
        ),
        pytest.param(
            said("d", WARD, "Gull", "05"),
            "a",
            "all its words are there, in the same order; 2 others are as likely",
            ("b", "c"),
            id="of several from the earliest",
        ),
        pytest.param(
            said("d", WARD, "Gull", "05", "Post"),
            "b",
            "credits Post; all its words are there, in the same order",
            (),
            id="of several from the one credited",
        ),
    ],
)
def test_words_that_stand_whole_in_an_earlier_print(cut, parent, evidence, ties):
    found = lineage(
        said("a", PLEDGE, "Wire", "02"), said("b", ALTERED, "Post", "03"), said("c", PLEDGE, "Mail", "04"), cut
    )
    assert found["d"] == Descent("d", parent, evidence, ties, is_guess=bool(ties))


def test_a_part_of_the_words_alone_speaks_little():
    found = lineage(said("a", ALTERED, "Wire", "02"), said("b", AGAIN, "Post", "03"))
    assert found["b"].evidence == "50% of the words are the same, in the same order; nothing else speaks for it"
    assert found["b"].is_guess


@pytest.mark.parametrize(
    ("printer", "told", "expected"),
    [
        ("Gull", "Gull", "the same words; by its own account its outlet was told so itself"),
        ("Post", "Post", "its own earlier print; the same words"),
        ("Gull", "Post", "credits Post; the same words"),
    ],
    ids=["told itself", "its own print", "told the other"],
)
def test_who_was_told_so_itself_need_not_have_it_from_another(printer, told, expected):
    found = lineage(said("a", DAM, "Post", "04"), said("b", DAM, printer, "05", told))
    assert (found["b"].evidence, found["b"].is_guess) == (expected, "own account" in expected)


def member(key, text):
    return Member(key, key, key.title(), None, words=normals(text), text=text)


@pytest.mark.parametrize(
    ("later", "shown", "is_guess"),
    [
        pytest.param("He has a Border Wall, he says", "Border Wall", True, id="two words"),
        pytest.param("He wants a “border wall” by the river", "border wall by the river", False, id="nearly all"),
        pytest.param("The St. Olaf's border wall by night", "St Olaf's border wall by", False, id="four words"),
    ],
)
def test_two_words_that_the_earliest_print_lacks_are_little(later, shown, is_guess):
    first, second = member("wire", "He wants a fence"), member("post", "He wants a St. Olaf's border wall by the river")
    third = member("gull", later)
    cases = Cases([first, second, third], Copies(()))
    case = cases.case(third, second)
    assert list(cases.reasons(third, second, case)) == [f"both have “{shown}”, which the earliest print lacks"]
    assert bool(list(doubts(third, second, case))) == is_guess


PUBLIC = "the same words; it was said in public, where both may have heard it"


@pytest.mark.parametrize(
    ("occasion", "credits", "evidence"),
    [
        ("council meeting", (), PUBLIC),
        ("Parliament", (), PUBLIC),
        ("press conference", (), PUBLIC),
        ("interview", (), "the same words"),
        (None, (), "the same words"),
        ("council meeting", ("Wire",), "credits Wire; the same words"),
    ],
)
def test_what_is_said_in_public_may_be_heard_by_both(occasion, credits, evidence):
    found = lineage(said("a", DAM, "Wire", "02"), said("b", DAM, "Post", "03", *credits, occasion=occasion))
    assert found["b"] == Descent("b", "a", evidence, is_guess=evidence == PUBLIC)


def test_an_article_that_is_as_likely_is_named_once():
    twice = [said(key, DAM, "Mail", "03", at="one") for key in "bc"]
    found = lineage(said("a", DAM, "Wire", "02"), *twice, said("d", DAM, "Post", "04"))
    assert found["d"] == Descent("d", "a", "the same words; 1 other is as likely", ("b",), is_guess=True)


def test_a_rewrite_is_of_the_article_that_has_more_of_its_sentences():
    span = [(Span(place, place + 9), Span(place, place + 9)) for place in range(0, 60, 10)]
    reprints = [
        Reprint("new", original, "rewrite", 0.02, "", tuple(span[:number]))
        for original, number in [("less", 4), ("more", 6)]
    ]
    articles = [
        StoredArticle(key, "", outlet, f"2031-03-{on}")
        for key, outlet, on in [("less", "Radio Nine", "02"), ("more", "Wire", "03"), ("new", "Post", "04")]
    ]
    (group,) = Lineages({}, reprints).of_articles(articles)
    assert group.lineage[-1] == Descent("new", "more", "its article carries the other's text (rewrite)")


@pytest.mark.parametrize(
    ("rewritten", "credited", "in_public", "why"),
    [
        pytest.param(4, False, True, [IN_PUBLIC], id="two that heard one briefing"),
        pytest.param(4, True, True, [], id="a credit"),
        pytest.param(4, False, False, [], id="not in public"),
        pytest.param(0, False, True, [], id="its very text"),
    ],
)
def test_who_retells_what_was_said_in_public_may_have_heard_it(rewritten, credited, in_public, why):
    one, other = (Member(key, key, key, None, words=("we", "sail"), in_public=in_public) for key in "ab")
    case = Case(
        ELSEWHERE, credited, whole=False, aside=False, containment=0.1, rewritten=rewritten, changes=0, own=False,
        likeness=0.3,
    )  # fmt: skip
    assert [*doubts(one, other, case)] == why


def test_where_no_date_tells_a_credit_tells_which_came_first():
    found = lineage(said("a", DAM, "Post", None, "Wire"), said("b", DAM, "Wire"))
    assert found["b"].parent is None
    assert found["a"] == Descent(
        "a", "b", "credits Wire; the same words; which came first is not known", order="unknown", is_guess=True
    )


def test_where_nothing_tells_it_is_said():
    found = lineage(said("a", DAM), said("b", DAM))
    assert found["a"] == Descent("a", None, "taken for the earliest print here, not dated", order="none earlier")
    assert found["b"] == Descent(
        "b", "a", "the same words; which came first is not known", order="unknown", is_guess=True
    )


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param(said("a", DAM, "Post", "04"), said("b", DAM, "Wire", "05"), "the earliest print here", id="known"),
        pytest.param(
            said("a", DAM, "Post", "04"),
            said("b", DAM, "Wire", "04"),
            "no print here is known to come before it",
            id="of one day",
        ),
        pytest.param(
            said("a", DAM, "Post", "04", "Radio Nine"),
            said("b", DAM, "Wire", "04", "Radio Nine"),
            "no print here is known to come before it; has it from Radio Nine",
            id="with a credit",
        ),
    ],
)
def test_none_is_called_the_earliest_where_nobody_knows(first, second, expected):
    (root,) = (descent for descent in lineage(first, second).values() if descent.parent is None)
    assert root.evidence == expected


def test_a_source_that_is_not_here_is_named():
    found = lineage(said("a", DAM, "Post", "04", "Radio Nine"), said("b", DAM, "Wire", "05"))
    assert found["a"].evidence == "the earliest print here; has it from Radio Nine"


def test_a_later_print_is_never_a_parent_even_if_credited():
    found = lineage(said("a", DAM, "Post", "04", "Wire"), said("b", DAM, "Wire", "05"))
    assert (found["a"].parent, found["b"].parent) == (None, "a")


def test_mutual_credits_make_no_circle():
    found = lineage(said("a", DAM, "Post", None, "Wire"), said("b", DAM, "Wire", None, "Post"), said("c", DAM, "Gull"))
    assert [len(list(flattened(trees({key: found[key].parent for key in found}))))] == [3]


def test_a_reprint_takes_its_quotations_with_it():
    words = "We touched it and nobody said a word"
    start = REPORT.index(words)
    articles = tuple(
        StoredArticle(key, f"{title}\n{REPORT}", outlet, f"2031-03-{on}")
        for key, title, outlet, on in [("one", "Bell found", "Post", "04"), ("two", "A bell", "Wire", "06")]
    )
    other = Version("b", "three", "direct", words, (Span(0, 36),), "halvorsen", "Gull", "2031-03-05")
    span = (Span(start + 11, start + 47),)
    versions = [
        Version("a", "one", "direct", words, span, "halvorsen", "Post", "2031-03-04"),
        other,
        Version("c", "two", "direct", words, (Span(start + 7, start + 43),), "halvorsen", "Wire", "2031-03-06"),
    ]
    found = lineage(*versions, articles=articles)
    assert found["c"] == Descent("c", "a", "its article carries the other's text (verbatim); the same words")


def test_articles_that_carry_one_text_have_a_lineage():
    lines = REPORT.splitlines(keepends=True)
    longer = "".join(
        [*lines, "A chapel bell of Tarrant rang sixty-three times on the evening of the find, the sexton said.\n"]
    )
    articles = [
        StoredArticle("first", REPORT, "Post", "2031-03-04"),
        StoredArticle("second", longer, "Wire", "2031-03-05"),
        StoredArticle("third", "".join(longer.splitlines(keepends=True)[3:]), "Gull", "2031-03-06"),
        StoredArticle("other", "The football club of Tarrant has lost its third match in a row.", "Gull", "2031-03-06"),
    ]
    (group,) = link([], articles).groups
    assert {descent.key: descent.parent for descent in group.lineage} == {
        "first": None,
        "second": "first",
        "third": "second",
    }


@pytest.mark.parametrize("outlet", ["Wire", "Post"], ids=["another outlet's", "its own"])
def test_an_article_that_has_nothing_of_those_before_it_is_taken_from_none(outlet):
    articles = [
        StoredArticle("a", REPORT, "Wire", "2031-03-04"),
        StoredArticle("b", OTHER_STORY, outlet, "2031-03-05"),
        StoredArticle("both", f"{REPORT}\n{OTHER_STORY}", "Gull", "2031-03-06"),
    ]
    (group,) = link([], articles).groups
    found = {descent.key: descent for descent in group.lineage}
    assert found["b"] == Descent("b", None, "the earliest print here with its text", order="first")
    assert found["both"].parent in ("a", "b")


def test_prints_of_no_known_outlet_are_weighed_like_others():
    others = [said(f"{number:03}", DAM, None, f"{number % 28 + 1:02}") for number in range(200)]
    found = lineage(*others)
    assert max(len(descent.ties) for descent in found.values()) <= 60


def test_a_statement_that_hundreds_print_takes_no_long_time():
    copies = [said(f"{number:04}", DAM, f"Outlet {number % 90}", f"{number % 28 + 1:02}") for number in range(1500)]
    found = lineage(*copies)
    assert sum(descent.parent is None for descent in found.values()) == 1
    assert max(len(descent.ties) for descent in found.values()) <= 60


def test_a_tree_is_drawn_from_parents():
    grown = trees({"a": None, "b": "a", "c": "a", "d": "b", "e": "not here"})
    assert grown == (Branch("a", (Branch("b", (Branch("d"),)), Branch("c"))), Branch("e"))
    assert list(flattened(grown)) == [(0, "a"), (1, "b"), (2, "d"), (1, "c"), (0, "e")]


@pytest.mark.parametrize("on", ["2031-03-04", None], ids=["of one day", "not dated"])
def test_who_credits_an_agency_for_the_whole_article_has_it_from_there(on):
    articles = (
        StoredArticle("bell", f"{REPORT} (Wire)", "Bell", on, credit="Wire"),
        StoredArticle("wire", REPORT, "Wire", "2031-03-04"),
    )
    found = link([], articles)
    (reprint,) = found.reprints
    assert (reprint.article, reprint.original) == ("bell", "wire")
    assert {one.key: one.parent for one in found.groups[0].lineage} == {"wire": None, "bell": "wire"}


def test_the_earliest_is_known_by_the_time_and_not_by_the_date_where_it_was_printed():
    late = replace(said("new york", DAM, "Post"), published="2031-03-02T23:30:00-05:00")
    early = replace(said("london", DAM, "Wire"), published="2031-03-03T01:00:00+00:00")
    (utterance,) = link([late, early], ()).utterances
    assert [variant.quote for variant in utterance.variants] == ["london", "new york"]
    assert {one.key: one.parent for one in utterance.lineage} == {"london": None, "new york": "london"}


def test_a_text_copied_thousands_of_times_in_a_row_is_drawn():
    chain = {str(number): str(number - 1) if number else None for number in range(5000)}
    assert sum(1 for _ in flattened(trees(chain))) == 5000
