"""What speaks for one utterance and what against it, in numbers."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from quotes.linking.judging.learned import Trees, learned
from quotes.linking.judging.shared_words import mark_signs
from quotes.linking.judging.signs import signs
from quotes.linking.statements.statements import is_template, prepare
from quotes.linking.statements.weights import StatementWeights, count_stems
from quotes.records import Kind, Span
from quotes.versions import Version


def said(
    text: str,
    context: str = "",
    *,
    by: str | None = "ada-okafor",
    kind: Kind = "direct",
    on: str = "2031-03-05",
    outlet: str | None = None,
):
    return Version(text + context, f"article of {text}{context}", kind, text, (Span(0, 1),), by, outlet, on, context)


def signs_of(one: Version, other: Version) -> dict[str, float]:
    statements = prepare([one, other])
    return signs(*statements, StatementWeights(count_stems(statements), 2), 0.5)


DAM = "The northern dam will be rebuilt"


@pytest.mark.parametrize(
    ("one", "other", "sign", "number"),
    [
        pytest.param(said(DAM), said(f"{DAM}!"), "the same words", 1.0, id="the same words"),
        pytest.param(said(DAM), said(DAM[:16]), "share of quoted words that differ on both sides", 0.0, id="cut"),
        pytest.param(
            said("The northern dam is old and leaks"),
            said("The northern dam is new and holds"),
            "quoted words that differ on both sides",
            0.3,
            id="said twice in other words",
        ),
        pytest.param(
            said(DAM, f"“{DAM},” Okafor said during the debate."),
            said(DAM, f"“{DAM},” she said at a rally."),
            "other occasions",
            1.0,
            id="a debate and a rally",
        ),
        pytest.param(
            said(DAM, f"“{DAM},” Okafor told the BBC.", outlet="Dam Herald"),
            said(DAM, f"“{DAM},” she told the BBC.", outlet="BBC News"),
            "occasions in common",
            0.5,
            id="told to one broadcaster",
        ),
        pytest.param(
            said(DAM, f"“{DAM},” Okafor told the BBC.", outlet="BBC News"),
            said(DAM, f"“{DAM},” she told the BBC.", outlet="BBC News"),
            "occasions in common",
            0.0,
            id="told to a broadcaster in two of its own reports",
        ),
        pytest.param(
            said(DAM, f"“{DAM},” Okafor said in the hall.", outlet="Town Hall News"),
            said(DAM, f"“{DAM},” she said in the hall.", outlet="Town Hall News"),
            "occasions in common",
            0.5,
            id="a hall that is in the outlet's name",
        ),
        pytest.param(
            said(DAM, f"“{DAM},” she said on Monday.", on="2031-03-04"),
            said(DAM, f"On Monday she said: “{DAM}.”", on="2031-03-06"),
            "on the same days by the words around",
            1.0,
            id="one Monday",
        ),
        pytest.param(
            said(DAM, f"“{DAM},” she said on Monday.", on="2031-03-04"),
            said(DAM, f"On Monday she said: “{DAM}.”", on="2031-03-13"),
            "on other days by the words around",
            1.0,
            id="two Mondays",
        ),
        pytest.param(
            said(DAM, f"“{DAM},” she said on Monday.", on="2031-03-06"),
            said(DAM, f"She said: “{DAM}.”", on="2031-03-02"),
            "named days after the other's print",
            1.0,
            id="said when the other was printed already",
        ),
        pytest.param(
            said(DAM, f"She said two months ago: “{DAM}.”"),
            said(DAM),
            "named days long before the print",
            1.0,
            id="said two months ago",
        ),
        pytest.param(
            said(DAM, f"“{DAM},” she has said repeatedly."),
            said(DAM),
            "said more than once by the words around",
            0.5,
            id="said repeatedly",
        ),
        pytest.param(
            said(DAM),
            said(f"{DAM}.", by="ada-okafor-campaign"),
            "other speaker of the same surname",
            1.0,
            id="a campaign and its candidate",
        ),
        pytest.param(
            said(DAM, "Grid head Okafor of the NPA said so."),
            said(f"{DAM}.", by="northern-power-authority"),
            "other speaker, named in the sentences around",
            1.0,
            id="a body by its initials",
        ),
        pytest.param(said(DAM), said(f"{DAM}.", on="2031"), "days between", 0.0, id="a day and its year"),
        pytest.param(
            said(DAM), said(f"{DAM}.", by="obi-okafor"), "other speaker of the same surname", 1.0, id="a namesake"
        ),
        pytest.param(
            said(DAM),
            said(f"{DAM}.", "Okafor’s ministry said it.", by="ministry"),
            "other speaker, named in the sentences around",
            1.0,
            id="a ministry and its head",
        ),
    ],
)
def test_a_sign_and_its_number(one, other, sign, number):
    assert signs_of(one, other)[sign] == pytest.approx(number)
    assert signs_of(other, one) == signs_of(one, other)


def at(start: int, text: str, kind: Kind = "direct") -> Version:
    return Version(f"{start}", "one article", kind, text, (Span(start, start + len(text)),), "ada-okafor")


@pytest.mark.parametrize(
    ("one", "other", "places"),
    [
        pytest.param(at(0, DAM, "indirect"), at(2000, DAM), (0.7585, 0.0, 1.0), id="the lead and what it tells of"),
        pytest.param(at(900, DAM), at(931, DAM, "indirect"), (0.0, 0.68, 0.0), id="right after the other"),
        pytest.param(said(DAM), said(f"{DAM}."), (0.0, 0.0, 0.0), id="two articles"),
    ],
)
def test_where_two_of_one_article_stand(one, other, places):
    found = signs_of(one, other)
    names = ("from the one to the other", "from its head to the first", "the first in no quotation marks")
    assert tuple(found[f"in one article, {name}"] for name in names) == pytest.approx(places, abs=0.001)
    assert signs_of(other, one) == found


def test_words_that_match_otherwise_when_turned_round_give_the_same_signs():
    one, other = prepare([said("The crews came first, we will"), said("We will pay the crews, we will")])
    assert mark_signs(one, other) == mark_signs(other, one)


def test_trees_add_up_what_they_answer():
    trees = Trees(-1.0, ([0, 0.5, -2.0, 2.0], [1, 0.5, 0.0, [0, 0.9, 1.0, -1.0]]))
    assert [round(trees.score(signs), 3) for signs in ([0.0, 0.0], [0.6, 1.0], [1.0, 1.0])] == [0.047, 0.881, 0.5]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Will it cost two million?", True),
        ("Will the lock cost 2.5 million?", True),
        ("Did Mrs. Lund know of it?", True),
        ("Will the U.S. send ships?", True),
        ("„Will it hold?“", True),
        ("Who paid? And why now?", True),
        ("Did nobody see it?!", True),
        ("It cost 2.5 million. Will it hold?", False),
        ("Nobody asked “Will it hold?” before the flood", False),
        ("It will hold", False),
    ],
)
def test_what_asks(text, asks):
    (statement,) = prepare([said(text)])
    assert statement.asks is asks


def test_who_answers_no_email_says_nothing():
    assert all(map(is_template, prepare([said("to e-mails"), said("to emails")])))


@pytest.mark.parametrize(
    "trees", [learned().same, learned().claim, learned().beside], ids=["one", "one claim", "beside"]
)
def test_the_learned_trees_ask_for_signs_that_there_are(trees):
    asked, waiting = set(), list(trees.trees)
    while waiting:
        tree = waiting.pop()
        if isinstance(tree, list):
            asked.add(tree[0])
            waiting += tree[2:]
    assert asked <= set(range(len(signs_of(said(DAM), said(DAM)))))


def test_the_learned_trees_know_the_signs_in_this_order():
    facts = json.loads(files("quotes.linking").joinpath("data", "decision.json").read_text(encoding="utf-8"))
    assert facts["signs"] == list(signs_of(said(DAM), said(DAM)))


@pytest.mark.parametrize(
    ("text", "denies"),
    [
        ("Nobody has been told", True),
        ("Nobody's been told", True),
        ("They weren't told", True),
        ("Everybody's been told", False),
    ],
)
def test_a_contracted_denial_denies(text, denies):
    (statement,) = prepare([said(text)])
    assert statement.denies is denies
