"""Pairs of articles as newsrooms make them, and what each pair is called."""

# ruff: noqa: E501  # a sentence a line, as articles have them

from __future__ import annotations

from dataclasses import replace

import pytest

from quotes.linking import link
from quotes.records import Span
from quotes.versions import StoredArticle, Version

WIRE = """OSTERBY (Agency) - The ferry company Nordline will stop sailing between Osterby and Tarrant in October, its chairman said on Tuesday.
Fuel has become too dear and passengers too few, Karin Aldous told reporters at the company's terminal.
“We carried 212 people last Sunday on a ship that was built for nine hundred,” Aldous said.
The line employs 84 sailors, who will be offered work on other ships of the company.
The mayor of Tarrant, Olof Brekke, called the decision a blow to the whole coast.
“Our children go to school on that ferry, and nobody asked us,” Brekke said in a statement.
The ferry first sailed in 1928 and was halted only once, during the winter of 1963, when the sound froze.
The transport ministry said it would look for another company to take over the route.
"""

HEADED = f"Last ferry to Tarrant\nBy our correspondent\n{WIRE}Read more: Winter timetable\n"

SHORTENED = "".join(WIRE.splitlines(keepends=True)[:4])

BRIEF = "".join(WIRE.splitlines(keepends=True)[:2])

MOVED = "".join(WIRE.splitlines(keepends=True)[i] for i in (4, 5, 0, 1, 2, 3, 7, 6))

HOUSE_STYLE = (
    WIRE.replace("OSTERBY (Agency) - ", "")
    .replace("“", "'")
    .replace("”", "'")
    .replace("company", "firm")
    .replace("84", "eighty-four")
)

LOCAL = """The night market of Osterby drew a record crowd on Monday evening despite the drizzle, the organisers say.
Sellers of smoked eel were sold out before nine o'clock, and the brass band played on until midnight.
The town wants to make the market a weekly event as soon as the square has been paved anew.
Its treasurer warned that new paving stones alone would take up a third of the budget for next year.
"""

REWRITTEN = """In October, the Nordline ferry company is going to end its service from Osterby to Tarrant, according to its chairman.
Karin Aldous told journalists at the terminal of the company that passengers were too few and fuel was too dear.
Only 212 people, she said, were on board last Sunday, though the ship had been built to carry nine hundred.
Work on the company's other ships is to be offered to the 84 sailors whom the line employs.
A blow to the entire coast is what Tarrant's mayor, Olof Brekke, called the decision.
In a statement, Brekke said that nobody had asked them, and that the ferry took their children to school.
Since its first voyage in 1928, the ferry was halted a single time, when the sound froze in the winter of 1963.
Another company will be looked for to take the route over, the ministry of transport said.
"""

BACK_TRANSLATED = """The shipping company Nordline stops the ferry connection between Osterby and Tarrant in October, explained its chairwoman on Tuesday.
The fuel is too expensive and the passengers are too few, said Karin Aldous to reporters in the terminal of the company.
“On last Sunday we transported 212 persons on a ship which was constructed for nine hundred,” said Aldous.
The connection employs 84 seamen, to whom a job on other ships of the company will be offered.
Tarrant's mayor Olof Brekke named the decision a hard blow for the whole coast.
“With this ferry our children travel to the school, and us nobody has asked,” explained Brekke in a statement.
The ferry drove for the first time in 1928 and stood still only in the winter 1963, when the sound was frozen.
"""

OWN = """Marta Lind has taken the ferry from Tarrant to Osterby every school day for eleven years.
In October she will have to find another way, for Nordline is to stop sailing between Osterby and Tarrant.
The chairman of Nordline, Karin Aldous, blames fuel and a lack of passengers on the Osterby ferry.
On the quay at Tarrant nobody believes it: the morning ferry is packed, pupils say.
A petition against the end of the ferry lay on the counter of every shop in Tarrant by Wednesday noon.
“They should come and count on a Monday,” said Lind, a teacher, on the deck of the ferry.
The parents' council wants to charter a fishing boat, should the ministry find no other company in time.
"""

QUOTING = f"""{LOCAL}The sea was on everybody's mind, too. “Our children go to school on that ferry, and nobody asked us,” the mayor of Tarrant had said.
"""

MATCHES = [
    f"""Rovers of {town} have beaten {other} {score} in front of {crowd} spectators on {day}.
{scorer} scored the deciding goal with a header in minute {minute}.
The trainer praised his team and spoke of a hard piece of work against a brave opponent.
On the table, {town} is now in place {place}. The next match is at home on Saturday.
"""
    for town, other, score, crowd, day, scorer, minute, place in [
        ("Tarrant", "Osterby", "2-1", "1,204", "Sunday", "Jan Moor", "88", "four"),
        ("Linden", "Harrow", "3-0", "960", "Friday", "Pelle Strand", "17", "nine"),
    ]
]

BLOG = f"{LOCAL}{OWN}{WIRE}{MATCHES[0]}"

NOTICE = """All rights reserved. This material may not be published, broadcast, rewritten or redistributed in whole or in part without the express written permission of the publisher.
"""

POLLS = [
    f"""If the council were elected on Sunday, the Centre would come to {a} per cent, a poll by Skala has found.
The Harbour List would get {b} per cent, the Greens {c}. Skala asked {n} people by telephone between {days} of the month.
The margin of error is given as {m} points either way.
{more}
"""
    for a, b, c, n, days, m, more in [
        (
            "31",
            "22",
            "17",
            "1,002",
            "the third and the fifth",
            "three",
            "The Centre's leader said the campaign had only begun and doors would be knocked at.",
        ),
        (
            "28",
            "27",
            "12",
            "1,540",
            "the tenth and the twelfth",
            "two",
            "For the Harbour List it is the best figure ever measured, and its office ran out of cake.",
        ),
    ]
]


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        pytest.param(WIRE, HEADED, "verbatim", id="a headline, a byline and a link around it"),
        pytest.param(WIRE, MOVED, "verbatim", id="paragraphs moved"),
        pytest.param(WIRE, WIRE.replace("\n", "\n\n"), "verbatim", id="other line breaks"),
        pytest.param(WIRE, SHORTENED, "verbatim", id="the first half alone"),
        pytest.param(WIRE, HOUSE_STYLE, "edited", id="another house's style"),
        pytest.param(WIRE, BRIEF, "edited", id="cut to a brief"),
        pytest.param(WIRE, BLOG, "edited", id="one entry of a long page"),
        pytest.param(WIRE, SHORTENED + LOCAL, "edited", id="half of it, and a report of one's own"),
        pytest.param(WIRE, REWRITTEN, "rewrite", id="sentence by sentence in other words"),
        pytest.param(WIRE, BACK_TRANSLATED, "rewrite", id="translated there and back"),
        pytest.param(WIRE, QUOTING, "shared quotations", id="a quotation alone"),
        pytest.param(WIRE, OWN, "independent", id="the same news reported on one's own"),
        pytest.param(WIRE, LOCAL, None, id="the same town, another story"),
        pytest.param(*MATCHES, None, id="two matches told after one pattern"),
        pytest.param(*POLLS, None, id="two polls told after one pattern"),
        pytest.param(OWN + NOTICE, LOCAL + NOTICE, None, id="one notice of rights below both"),
    ],
)
@pytest.mark.parametrize("dates", [("2031-03-04", "2031-03-05"), (None, None)], ids=["dated", "not dated"])
def test_what_a_pair_is(one, other, relation, dates):
    articles = [StoredArticle(key, text, None, on) for key, text, on in zip("ab", (one, other), dates, strict=True)]
    found = link(_quotations(articles), articles).reprints
    assert [reprint.relation for reprint in found] == ([relation] if relation else [])


@pytest.mark.parametrize(
    ("credits", "credit", "dates", "relation", "evidence"),
    [
        pytest.param(("Post",), None, (4, 5), "credited", "credits Post; 2 of 7 sentences", id="told the Post"),
        pytest.param((), "Post", (4, 5), "credited", "credits Post; ", id="a report of the Post's by its own account"),
        pytest.param(("Post",), None, (None, None), "credited", "credits Post; ", id="which came first is not known"),
        pytest.param(("Post",), None, (6, 5), "independent", "", id="before the Post printed its own"),
        pytest.param(("Other Post",), None, (4, 5), "independent", "", id="another outlet is credited"),
        pytest.param(("Lantern",), None, (4, 5), "independent", "", id="told the outlet itself"),
    ],
)
def test_who_credits_the_other_is_not_independent(credits, credit, dates, relation, evidence):
    on = [day and f"2031-03-0{day}" for day in dates]
    articles = [StoredArticle("a", WIRE, "Post", on[0]), StoredArticle("b", OWN, "Lantern", on[1], credit)]
    quotations = [replace(each, credits=credits if each.article == "b" else ()) for each in _quotations(articles)]
    (found,) = link(quotations, articles).reprints
    assert found.relation == relation
    assert found.evidence.startswith(evidence)
    assert relation == "independent" or (found.article, found.original) == ("b", "a")


def test_a_shared_quotation_with_a_credit_tells_both():
    credited = f"{OWN}“Our children go to school on that ferry, and nobody asked us,” Brekke told the Post.\n"
    articles = [StoredArticle("a", WIRE, "Post"), StoredArticle("b", credited, "Lantern")]
    quotations = [replace(each, credits=("Post",) if each.article == "b" else ()) for each in _quotations(articles)]
    (found,) = link(quotations, articles).reprints
    assert (found.article, found.relation) == ("b", "shared quotations")
    assert found.evidence == (
        "credits Post; 73% of what both have word for word stands in quotations; which came first is not known"
    )


def test_a_copy_of_years_ago_is_found():
    articles = [StoredArticle("old", WIRE, None, "2019-03-04"), StoredArticle("new", HEADED, None, "2031-03-04")]
    (found,) = link([], articles).reprints
    assert (found.article, found.original, found.relation) == ("new", "old", "verbatim")


@pytest.mark.parametrize("other", [REWRITTEN, BACK_TRANSLATED], ids=["rewritten", "translated back"])
def test_a_rewritten_sentence_faces_the_one_it_came_from(other):
    articles = [StoredArticle("a", WIRE, None, "2031-03-04"), StoredArticle("b", other, None, "2031-03-05")]
    (found,) = link([], articles).reprints
    faced = [(_number(other, one.start), _number(WIRE, original.start)) for one, original in found.passages]
    assert faced == [(number, number) for number in range(len(other.splitlines()))]


def _number(text: str, start: int) -> int:
    return text[:start].count("\n")


def _quotations(articles: list[StoredArticle]) -> list[Version]:
    """What stands in curly marks in each article."""
    found = []
    for article in articles:
        pieces = article.text.split("“")
        start = len(pieces[0]) + 1
        for piece in pieces[1:]:
            words = piece.split("”")[0].rstrip(",")
            span = Span(start, start + len(words))
            found.append(Version(f"{article.key}{start}", article.key, "direct", words, (span,), "somebody"))
            start += len(piece) + 1
    return found
