"""What speaks against words that are on record: the very words as somebody else's, and the opposite elsewhere."""

import pytest
from commands import quotes
from newsroom import post, shown, write_story
from papers import findings, person, print_of

from quotes.checking import Drafted, check
from quotes.records import Span
from quotes.store import open_database

WORDS = "People in the north of the city have waited for this line for nineteen years"
MOSS, MARSH = person("Ida Moss"), person("Ida Marsh")
BOYD = person("Alasdair Boyd")


def indirect(words, speaker):
    return Drafted("indirect", (Span(0, len(words)),), words, (), speaker, "said")


@pytest.mark.parametrize(
    ("moss", "draft", "verdict", "others"),
    [
        pytest.param(4, "Ida Marsh", "misprint", 4, id="one outlet against four"),
        pytest.param(1, "Ida Marsh", "word for word", 1, id="one against one"),
        pytest.param(4, "Ida Moss", "word for word", 1, id="as the four have it"),
    ],
)
def test_the_very_words_of_somebody_else_are_shown_though_nothing_links_them(tmp_path, moss, draft, verdict, others):
    outlets = ("Post", "Wire", "Echo", "Star")[:moss]
    papers = [
        *(print_of(outlet, WORDS, MOSS, "Ida Moss") for outlet in outlets),
        print_of("Courier", WORDS, MARSH, "Ida Marsh"),
    ]
    (found,) = findings(tmp_path, papers, f"“{WORDS},” said {draft}.")
    assert (found.verdict, found.doubts.elsewhere.prints, len(found.doubts.exact)) == (verdict, others, others)


def test_the_very_words_of_somebody_else_are_shown_beside_a_changed_print(tmp_path):
    from quotes.web.serving import build

    papers = [
        print_of("Courier", "They knew in April. They sat on it", person("Luis Ortega"), "Luis Ortega"),
        print_of("Ledger", "They knew in August. They sat on it", person("Robert Haines"), "Robert Haines"),
    ]
    write_story(tmp_path / "papers.db", papers, [])
    draft = "“They knew in April. They sat on it,” said Robert Haines."
    checked = quotes("check", tmp_path / "papers.db", "-", "--marks-only", stdin=draft)
    lines = checked.stdout.splitlines()
    assert (checked.exit_code, lines[0]) == (1, "Line 1 · Robert Haines · on record, but changed")
    assert "  These very words are on record as Luis Ortega's" in lines
    assert any(line.startswith("  Luis Ortega · Courier") for line in lines)
    page = shown(post(build(tmp_path / "papers.db"), "/-/check", {"text": draft}))
    assert "These very words are on record as Luis Ortega's." in page


@pytest.mark.parametrize(
    ("day", "verdict", "opposite"),
    [
        pytest.param("2025-03-05", "misprint", ["Reuters"], id="of the next day"),
        pytest.param("2025-06-05", "word for word", [], id="of another season"),
    ],
)
def test_the_opposite_elsewhere_is_shown_though_nothing_links_it(tmp_path, day, verdict, opposite):
    papers = [
        print_of("Bugle", "the Crown would appeal", BOYD, "Alasdair Boyd", kind="indirect"),
        print_of("Reuters", "the Crown would not appeal", BOYD, "Alasdair Boyd", kind="indirect", day=day),
    ]
    write_story(tmp_path / "papers.db", papers, [])
    with open_database(tmp_path / "papers.db", read_only=True) as db:
        (found,) = check(db.conn, [indirect("the Crown would appeal", "Alasdair Boyd")])
    assert (found.verdict, [one.outlet for one in found.doubts.disagreement.opposite]) == (verdict, opposite)


@pytest.mark.parametrize(
    ("false", "right", "draft", "how"),
    [
        pytest.param(
            "We can promise that the ferry is safe",
            "We cannot promise that the ferry is safe. What we have is one good inspection",
            "“We … promise that the ferry is safe,” said Alasdair Boyd.",
            "opposite",
            id="behind an ellipsis",
        ),
        pytest.param(
            "We can promise that the ferry is safe",
            "We cannot promise that the ferry is safe. What we have is one good inspection",
            "“We can promise that the ferry is safe,” said Alasdair Boyd.",
            "opposite",
            id="in full",
        ),
        pytest.param(
            "The ferry carried 21 lorries on its last crossing",
            "The ferry carried 12 lorries on its last crossing. We counted them",
            "“The ferry carried 21 lorries on its last crossing,” said Alasdair Boyd.",
            "renumbered",
            id="another number",
        ),
    ],
)
def test_what_stands_otherwise_in_other_prints_is_no_record(tmp_path, false, right, draft, how):
    papers = [
        print_of("Bugle", false, BOYD, "Alasdair Boyd"),
        print_of("Reuters", right, BOYD, "Alasdair Boyd"),
        print_of("Herald", right, BOYD, "Alasdair Boyd"),
    ]
    (found,) = findings(tmp_path, papers, draft)
    assert (found.verdict, found.print.outlet) == ("misprint", "Bugle")
    assert [one.outlet for one in getattr(found.doubts.disagreement, how)] == ["Reuters", "Herald"]


@pytest.mark.parametrize("draft", ["We can promise", "We … promise"], ids=["in full", "behind an ellipsis"])
def test_a_print_of_the_same_utterance_that_lost_a_not_is_no_record(tmp_path, draft):
    right = "We cannot promise that the ferry is safe. What we have is one good inspection"
    papers = [print_of(outlet, right, BOYD, "Alasdair Boyd") for outlet in ("Reuters", "Herald")]
    papers.append(print_of("Bugle", "We can promise that the ferry is safe", BOYD, "Alasdair Boyd", day="2025-03-05"))
    (found,) = findings(tmp_path, papers, f"“{draft} that the ferry is safe,” said Alasdair Boyd.", [("We can",)])
    assert (found.verdict, found.print.outlet) == ("misprint", "Bugle")
    assert {flag.name for flag in found.doubts.misprint} == {"negation"}
    assert [one.outlet for one in found.doubts.disagreement.opposite] == ["Reuters", "Herald"]


def test_another_number_elsewhere_is_shown(tmp_path):
    from quotes.web.serving import build

    words = "The ferry carried 21 lorries on its last crossing"
    papers = [
        print_of("Bugle", words, BOYD, "Alasdair Boyd"),
        print_of("Reuters", words.replace("21", "12"), BOYD, "Alasdair Boyd"),
    ]
    write_story(tmp_path / "papers.db", papers, [])
    draft = f"“{words},” said Alasdair Boyd."
    lines = quotes("check", tmp_path / "papers.db", "-", "--marks-only", stdin=draft).stdout.splitlines()
    at = lines.index("  Others print another number:")
    assert lines[at + 1] == "    “The ferry carried 12 lorries on its last crossing”"
    page = shown(post(build(tmp_path / "papers.db"), "/-/check", {"text": draft}))
    assert "Others print another number:" in page


def test_the_opposite_in_the_same_article_is_none(tmp_path):
    first = print_of("Bugle", "the Crown would appeal", BOYD, "Alasdair Boyd", kind="indirect")
    papers = [first, print_of("Reuters", "the Crown would pay", BOYD, "Alasdair Boyd", kind="indirect")]
    write_story(tmp_path / "papers.db", papers, [])
    with open_database(tmp_path / "papers.db", read_only=True) as db:
        (found,) = check(db.conn, [indirect("the Crown would appeal", "Alasdair Boyd")])
    assert (found.verdict, found.doubts.disagreement.opposite) == ("word for word", ())


@pytest.mark.parametrize(
    ("false", "right", "draft"),
    [
        pytest.param(
            "she is against every closure",
            "she was not against every closure, but this one had been drawn up in one night",
            "she was against every closure",
            id="a tense beside the denial",
        ),
        pytest.param(
            "the young driver had been fined and was still on duty",
            "the young driver who was stopped on Friday had been fined without a hearing and was no longer on duty",
            "the young driver had been fined and was still on duty",
            id="a cut before it",
        ),
    ],
)
def test_a_claim_that_another_print_denies_is_no_record(tmp_path, false, right, draft):
    papers = [
        print_of("Post", right, MOSS, "Ida Moss", kind="indirect"),
        print_of("Coast", false, MOSS, "Ida Moss", kind="indirect", day="2025-03-06"),
    ]
    write_story(tmp_path / "papers.db", papers, [])
    with open_database(tmp_path / "papers.db", read_only=True) as db:
        (found,) = check(db.conn, [indirect(draft, "Ida Moss")])
    assert (found.verdict, found.print.outlet) == ("misprint", "Coast")


def test_a_claim_that_rests_on_a_misprint_is_one(tmp_path):
    right = "The new tram line will cost 430 million euros and it is not for sale"
    papers = [print_of(outlet, right, MOSS, "Ida Moss") for outlet in ("Post", "Wire", "Echo")]
    papers.append(print_of("Coast", right.replace("not ", ""), MOSS, "Ida Moss"))
    write_story(tmp_path / "papers.db", papers, [("The new tram",)])
    with open_database(tmp_path / "papers.db", read_only=True) as db:
        (found,) = check(db.conn, [indirect("the new tram line is for sale", "Ida Moss")])
    assert (found.verdict, found.print.outlet) == ("misprint", "Coast")


def test_what_others_have_is_shown_where_a_print_departs(tmp_path):
    right = "I will not run a ferry that is unsafe. We are tired"
    papers = [print_of(outlet, right, MOSS, "Ida Moss") for outlet in ("Post", "Wire", "Echo")]
    papers.append(print_of("Coast", right.replace("not ", ""), MOSS, "Ida Moss"))
    write_story(tmp_path / "papers.db", papers, [("I will",)])
    draft = "“I will run a ferry that is unsafe,” said Ida Moss."
    lines = quotes("check", tmp_path / "papers.db", "-", "--marks-only", stdin=draft).stdout.splitlines()
    at = lines.index("  Others have:")
    assert lines[at + 1] == "    I will not run a ferry that is unsafe."
    assert "Coast" in lines[at - 1]  # whose words they are not stands above: below it would read as theirs


def test_the_same_claim_of_somebody_else_clears_nobody(tmp_path):
    from quotes.cli.asking.checking import UNKNOWN, _status

    papers = [print_of("Post", "The bridge is not safe for lorries of twelve tonnes", MOSS, "Ida Moss")]
    write_story(tmp_path / "papers.db", papers, [])
    with open_database(tmp_path / "papers.db", read_only=True) as db:
        found = list(check(db.conn, [indirect("lorries of twelve tonnes were not safe on the bridge", "Bo Mork")]))
    assert (found[0].verdict, found[0].is_claim_of_another, _status(found)) == ("like it", True, UNKNOWN)


def test_a_name_that_is_spelt_otherwise_is_called_that(tmp_path):
    words = "The ferry carried 21 lorries on its last crossing"
    write_story(tmp_path / "papers.db", [print_of("Post", words, person("Ida Vashchenko"), "Ida Vashchenko")], [])
    draft = f"“{words},” said Ida Vaschchenco."
    lines = quotes("check", tmp_path / "papers.db", "-", "--marks-only", stdin=draft).stdout.splitlines()
    assert lines[0] == "Line 1 · Ida Vaschchenco · on record, but changed"
    assert "  The name is spelt otherwise: in print it is Ida Vashchenko" in lines
