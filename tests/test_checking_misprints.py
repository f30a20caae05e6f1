"""What a draft took from a print that departs from what others have, and what articles did to their words later."""

import pytest
from changed import write_changed
from newsroom import BRANDT, article, write_newsroom, write_story

from quotes.checking import Drafted, check, marked
from quotes.records import Analysis, Quote, Span
from quotes.store import open_database

RIGHT = "I will not run a ferry that is unsafe, and we will spend 12 million on it"
WRONG = "I will run a ferry that is unsafe, and we will spend 12 million on it"


def printed(outlet, words, kind="direct"):
    opening, closing = ("“", ",”") if kind == "direct" else ("", ",")
    text = f"{opening}{words}{closing} said Ana Brandt."
    paper = article(outlet.lower(), outlet, "2025-03-04", f"The ferry in the {outlet}", text)
    start, end = len(opening), len(opening + words)
    cue_at = end + len(f"{closing} ")
    source = Span(cue_at + len("said "), len(text) - 1)
    cue = Span(cue_at, cue_at + len("said"))
    return Analysis(paper, (Quote(kind, (Span(start, end),), (cue,), (source,), "marks", 0.97, BRANDT),))


def findings(path, draft):
    with open_database(path, read_only=True) as db:
        return list(check(db.conn, marked(draft)))


@pytest.mark.parametrize(
    ("outlets", "draft", "verdict", "misprint"),
    [
        pytest.param(
            "one", "I will run a ferry that is unsafe", "misprint", {"negation"}, id="one outlet lost the not"
        ),
        pytest.param("two", "I will run a ferry that is unsafe", "word for word", {"negation"}, id="two outlets"),
        pytest.param("one", "We will spend 12 million on it", "word for word", set(), id="a piece that all have"),
        pytest.param("one", "I will not run a ferry that is unsafe", "word for word", set(), id="what the others have"),
    ],
)
def test_words_that_one_outlet_alone_has_are_no_record(tmp_path, outlets, draft, verdict, misprint):
    wrong = ("Lantern",) if outlets == "one" else ("Lantern", "Chronicle")
    stories = [printed("Post", RIGHT), printed("Wire", RIGHT), *(printed(outlet, WRONG) for outlet in wrong)]
    write_story(tmp_path / "ferry.db", stories, [("I will",)])
    (found,) = findings(tmp_path / "ferry.db", f"“{draft},” said Ana Brandt.")
    assert (found.verdict, {flag.name for flag in found.doubts.misprint}) == (verdict, misprint)


@pytest.mark.parametrize(
    ("wrong", "draft", "misprint"),
    [
        pytest.param(
            "I will … run a ferry that is unsafe, and we will spend 12 million on it",
            "“I will run a ferry that is unsafe,” said Ana Brandt.",
            {"ellipsis"},
            id="a not behind the dots",
        ),
        pytest.param(
            "No ferry of mine sails if it is unsafe, and we will spend 21 million on it",
            "“We will spend 21 million on it,” said Ana Brandt.",
            {"number"},
            id="a figure, the rest in other words",
        ),
    ],
)
def test_what_a_draft_took_from_an_altered_print_is_shown(tmp_path, wrong, draft, misprint):
    stories = [printed("Post", RIGHT), printed("Wire", RIGHT), printed("Lantern", wrong)]
    write_story(tmp_path / "ferry.db", stories, [("I will", "No ferry")])
    (found,) = findings(tmp_path / "ferry.db", draft)
    assert (found.verdict, {flag.name for flag in found.doubts.misprint}) == ("misprint", misprint)


@pytest.mark.parametrize(
    ("told", "misprint"),
    [
        pytest.param("She would sell a ferry that is unsafe, and would not wait for it", set(), id="a tense shifted"),
        pytest.param("She could sell a ferry that is unsafe, and would not wait for it", {"modal"}, id="less certain"),
    ],
)
def test_what_reporting_shifts_is_no_departure_of_the_print(tmp_path, told, misprint):
    direct = "I will sell a ferry that is unsafe, and I will not wait for it"
    stories = [printed("Post", direct), printed("Wire", direct), printed("Lantern", told, "indirect")]
    write_story(tmp_path / "ferry.db", stories, [("I will", "She")])
    with open_database(tmp_path / "ferry.db", read_only=True) as db:
        (found,) = check(db.conn, [Drafted("indirect", (Span(0, len(told)),), told, (), "Ana Brandt")])
    assert {flag.name for flag in found.doubts.misprint} == misprint


@pytest.mark.parametrize(
    ("order", "draft", "verdict", "expected"),
    [
        pytest.param("later", "I will not run a ferry that is unsafe", "word for word", None, id="the earlier"),
        pytest.param(
            "later",
            "I will run a ferry that is unsafe",
            "misprint",
            ("earlier", "Post", "not", ""),
            id="the later one",
        ),
        pytest.param(
            "unknown",
            "I will not run a ferry that is unsafe",
            "misprint",
            ("either", "Lantern", "", "not"),
            id="one of two",
        ),
        pytest.param(
            "unknown",
            "I will run a ferry that is unsafe",
            "misprint",
            ("either", "Post", "not", ""),
            id="the other of two",
        ),
    ],
)
def test_of_two_prints_that_differ_neither_is_the_rule(tmp_path, order, draft, verdict, expected):
    write_story(tmp_path / "ferry.db", [printed("Post", RIGHT), printed("Lantern", WRONG)], [("I will",)])
    with open_database(tmp_path / "ferry.db") as db:
        db.execute("update variants set parent_order = ? where relation <> 'reference'", [order])
    (found,) = findings(tmp_path / "ferry.db", f"“{draft},” said Ana Brandt.")
    assert found.verdict == verdict
    assert [
        (found.print.standing, found.print.against, flag.reference, flag.version) for flag in found.doubts.misprint
    ] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("draft", "verdict", "flag"),
    [
        pytest.param("Rest comes first, and our nurses were right", "misprint", ("wrong", "right"), id="a sentence"),
        pytest.param("Our nurses were right", "misprint", ("wrong", "right"), id="a piece of it"),
        pytest.param("Rest comes first", "word for word", None, id="a piece that all have"),
    ],
)
def test_what_the_next_sentence_changes_hides_nothing(tmp_path, draft, verdict, flag):
    right = "Rest comes first, and our nurses were wrong. No patient should leave the ward before the test is done"
    wrong = "Rest comes first, and our nurses were right. Each patient should leave the ward before the test is done"
    stories = [printed("Post", right), printed("Wire", right), printed("Lantern", wrong)]
    write_story(tmp_path / "ward.db", stories, [("Rest comes",)])
    (found,) = findings(tmp_path / "ward.db", f"“{draft},” said Ana Brandt.")
    assert found.verdict == verdict
    found_flags = [(one.reference, one.version) for one in found.doubts.misprint if one.name == "negation"]
    assert found_flags == ([flag] if flag else [])


def test_what_departs_is_shown_as_the_print_has_it(tmp_path):
    write_newsroom(tmp_path / "spring.db")
    (found,) = findings(tmp_path / "spring.db", "“We will spend 20 million on it this year,” said Ana Brandt.")
    assert found.verdict == "misprint"
    assert ("number", "12", "20") in [(flag.name, flag.reference, flag.version) for flag in found.doubts.misprint]


@pytest.mark.parametrize(
    ("draft", "verdict", "fates"),
    [
        pytest.param(
            "“We will not wait until a lorry is in the river,” said Ada Rell.",
            "word for word",
            {("Harbour Post", "edited later"), ("Town Crier", None)},
            id="edited by one of two",
        ),
        pytest.param(
            "“We will not wait until a bus is in the river, and we will spend 20 million on it,” said Ada Rell.",
            "word for word",
            {("Harbour Post", "edited")},
            id="what it was edited to is no misprint",
        ),
        pytest.param("“Nobody asked us,” said Bo Roe.", "word for word", {("Harbour Post", "dropped")}, id="taken out"),
        pytest.param(
            "“Our trucks will take the long way,” Dee Orr said.", "word for word", {("Harbour Post", None)}, id="kept"
        ),
    ],
)
def test_a_print_tells_what_its_article_did_to_it(tmp_path, draft, verdict, fates):
    write_changed(tmp_path / "spring.db")
    (found,) = findings(tmp_path / "spring.db", draft)
    assert (found.verdict, {(one.outlet, one.fate) for one in (found.print, *found.others)}) == (verdict, fates)


@pytest.mark.parametrize(
    ("right", "wrong", "draft", "flag"),
    [
        pytest.param(
            "This mould may harm the lungs of small children in damp flats",
            "This mould will harm the lungs of small children",
            "This mould harms the lungs of small children",
            ("modal", "may", ""),
            id="a may that became a will",
        ),
        pytest.param(
            "Up to 300 of our cottages could be without power until Friday night",
            "300 of our cottages could be without power until Friday night",
            "300 of our cottages could be without light until Friday night",
            ("hedge", "up to", ""),
            id="an up to that went",
        ),
    ],
)
def test_a_draft_is_beside_what_was_said_though_nearer_to_what_one_paper_made_of_it(
    tmp_path, right, wrong, draft, flag
):
    stories = [printed("Post", right), printed("Wire", right), printed("Lantern", wrong)]
    write_story(tmp_path / "story.db", stories, [(right, wrong)])
    (found,) = findings(tmp_path / "story.db", f"“{draft},” said Ana Brandt.")
    assert (found.verdict, found.print.text) == ("changed", right)
    assert flag in [(one.name, one.reference, one.version) for one in found.flags]
