"""Two articles that have a wording each stand against one another: neither is called the rule, and who printed first
only where that is known."""

import pytest
from commands import quotes
from newsroom import key, page, write_story
from test_checking_misprints import RIGHT, WRONG, printed

from quotes.store import open_database
from quotes.versions import standing
from quotes.web.serving import build

FERRY = f"text = '{RIGHT}'"
LOST = f"text = '{WRONG}'"


def two_prints(path, order):
    """Two prints, and what is known of which came first."""
    write_story(path, [printed("Post", RIGHT), printed("Lantern", WRONG)], [("I will",)])
    with open_database(path) as db:
        db.execute("update variants set parent_order = ? where relation <> 'reference'", [order])


@pytest.fixture(scope="module")
def earlier(tmp_path_factory):
    path = tmp_path_factory.mktemp("earlier") / "ferry.db"
    two_prints(path, "later")
    return build(path)


@pytest.fixture(scope="module")
def either(tmp_path_factory):
    path = tmp_path_factory.mktemp("either") / "ferry.db"
    two_prints(path, "unknown")
    return build(path)


def address(site, kind, where):
    table = {"utterance": "utterances", "quotation": "quotes", "article": "articles"}[kind]
    return f"/-/{kind}/{key(site, table, where)}"


def test_the_earlier_is_named_where_it_is_known(earlier):
    shown = page(earlier, address(earlier, "utterance", FERRY))
    assert "Two prints with a wording each. The earlier is by Post." in shown
    assert "the earlier of two prints" in shown
    assert "reference wording" not in shown


def test_where_it_is_not_known_neither_is_the_rule(either):
    shown = page(either, address(either, "utterance", FERRY))
    assert "Two prints with a wording each. Which came first is not known: either may be the original." in shown
    assert "one of two prints" in shown
    assert "earlier" not in shown
    assert "reference" not in shown


@pytest.mark.parametrize("where", [FERRY, LOST], ids=["the one", "the other"])
@pytest.mark.parametrize("kind", ["utterance", "quotation", "article", "search", "speaker"])
def test_two_are_no_others(either, kind, where):
    addresses = {
        "utterance": f"{address(either, 'utterance', FERRY)}?base={key(either, 'quotes', where)}",
        "quotation": address(either, "quotation", where),
        "article": address(either, "article", f"id = (select article_id from quotes where {where})"),
        "search": "/-/search?q=ferry",
        "speaker": "/-/speaker/ana-brandt",
    }
    shown = page(either, addresses[kind])
    assert "others" not in shown
    assert "the other versions" not in shown.lower()
    assert kind == "search" or "reference wording" not in shown  # which search can be narrowed down by


@pytest.mark.parametrize(
    ("kind", "known", "expected"),
    [
        ("article", "earlier", "Beside the earlier print: May say the opposite: not left out"),
        ("article", "either", "Beside the other print: two prints differ: with or without not"),
        ("speaker", "earlier", "Beside the earlier print: not left out"),
        ("speaker", "either", "Beside the other print: two prints differ: with or without not"),
    ],
)
def test_a_print_in_a_list_tells_what_it_stands_beside(request, kind, known, expected):
    site = request.getfixturevalue(known)
    printed_by = address(site, "article", f"id = (select article_id from quotes where {LOST})")
    assert expected in page(site, printed_by if kind == "article" else "/-/speaker/ana-brandt")


@pytest.mark.parametrize(
    ("order", "words", "expected"),
    [
        ("later", WRONG, "  Printed so, but the earlier print, by Post, has it otherwise:"),
        (
            "unknown",
            WRONG,
            "  Printed so, but the other print, by Post, has it otherwise; which came first is not known:",
        ),
        (
            "unknown",
            RIGHT,
            "  Printed so, but the other print, by Lantern, has it otherwise; which came first is not known:",
        ),
    ],
    ids=["the later", "one of two", "the other of two"],
)
def test_a_draft_shows_the_other_print(tmp_path, order, words, expected):
    two_prints(tmp_path / "ferry.db", order)
    draft = f"“{words},” said Ana Brandt."
    shown = quotes("check", tmp_path / "ferry.db", "-", "--marks-only", stdin=draft).stdout.splitlines()
    assert shown[0] == "Line 1 · Ana Brandt · on record, but disputed"
    assert expected in shown


@pytest.mark.parametrize(
    ("order", "stands"),
    [
        ("later", "earlier"),
        ("unknown", "either"),
        ("first", "either"),
        ("none earlier", "either"),
        ("", "either"),
        (None, "either"),
    ],
)
def test_the_reference_is_the_earlier_only_where_the_other_was_taken_from_it(order, stands):
    assert standing(2, 2, 2, order) == stands
    assert standing(3, 2, 3, order) == "several"
