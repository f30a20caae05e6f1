"""A draft's figure beside the print that tells of that figure, not beside one with more of its other words."""

import pytest
from newsroom import article, write_story
from papers import person

from quotes.checking import Drafted, check
from quotes.records import Analysis, Quote, Span
from quotes.store import open_database

DRAYTON = person("Thomas Drayton", "Mayor")
PIPES = "the city would replace all 1,200 lead pipes by the end of next year"
COST = "It will cost us 18 million dollars, and I will not raise the water rates to pay for it"


def paper(name, *statements):
    """An article in which Drayton says each of these."""
    text = "\n".join(f"Thomas Drayton said: {words}." for words in statements)
    quotes = [Quote("indirect", (Span(text.index(w), text.index(w) + len(w)),), speaker=DRAYTON) for w in statements]
    return Analysis(article(name.lower(), name, "2025-05-04", f"News in the {name}", text), tuple(quotes))


@pytest.fixture
def nearest(tmp_path):
    def found(draft, *papers):
        write_story(tmp_path / "pipes.db", papers, [])
        with open_database(tmp_path / "pipes.db", read_only=True) as db:
            drafted = Drafted("indirect", (Span(0, len(draft)),), draft, (), "Thomas Drayton")
            (one,) = check(db.conn, [drafted])
        return one.verdict, one.print and one.print.text, [(flag.reference, flag.version) for flag in one.flags]

    return found


def test_a_sum_is_laid_beside_a_sum_of_the_same_article(nearest):
    draft = "the pipes would cost the city 80 million dollars"
    assert nearest(draft, paper("Courier", PIPES, COST)) == ("changed", COST, [("18", "80")])


def test_a_number_of_things_is_laid_beside_a_number_of_these(nearest):
    draft = "the city would replace all 2,100 lead pipes by the end of next year"
    assert nearest(draft, paper("Courier", PIPES, COST)) == ("changed", PIPES, [("1,200", "2,100")])


def test_the_sum_of_another_article_is_of_another_thing(nearest):
    draft = "the pipes would cost the city 80 million dollars"
    verdict, found, _ = nearest(draft, paper("Courier", PIPES), paper("Wire", COST))
    assert (verdict, found) == ("changed", PIPES)


def test_a_sum_of_something_else_is_no_sum_of_this(nearest):
    draft = "the pipes would cost the city 80 million dollars"
    verdict, found, _ = nearest(draft, paper("Courier", PIPES, "the harbour earned 18 million dollars in fees"))
    assert (verdict, found) == ("changed", PIPES)


def test_what_tells_no_figure_is_laid_beside_what_has_its_words(nearest):
    draft = "the city would replace the lead pipes by the end of this year"
    _, found, _ = nearest(draft, paper("Courier", PIPES, COST))
    assert found == PIPES


MISPRINT = "officials had hidden the leak in the main for eighteen weeks"


HIDDEN = "They hid that leak for eight weeks. I want to see every letter that was sent"


@pytest.mark.parametrize(
    ("papers", "expected"),
    [(["Courier"], "misprint"), (["Courier", "Post"], "like it")],
    ids=["one paper against another", "two papers against one"],
)
def test_what_has_the_very_figure_goes_before_a_nearer_print_with_another(nearest, papers, expected):
    draft = "officials had hidden the leak in the pipes for eight weeks"
    verdict, found, _ = nearest(draft, *(paper(name, HIDDEN) for name in papers), paper("Wire", MISPRINT))
    assert (verdict, found) == (expected, HIDDEN)


@pytest.mark.parametrize(
    "said",
    ["The school was shut for eight weeks. I want to see every letter that was sent", "They hid that leak for weeks"],
    ids=["of another thing", "no figure"],
)
def test_a_figure_that_is_not_on_record_is_changed(nearest, said):
    draft = "officials had hidden the leak in the pipes for eight weeks"
    verdict, found, flags = nearest(draft, paper("Courier", said), paper("Wire", MISPRINT))
    assert (verdict, found, flags) == ("changed", MISPRINT, [("eighteen", "eight")])
