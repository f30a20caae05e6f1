"""Articles that carry another's text are found and named, and which is the copy."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.dates import apart, in_utc, later
from quotes.linking import link
from quotes.linking.statements.quoted import spans_of
from quotes.records import Span
from quotes.sentences import sentences
from quotes.versions import Reprint, StoredArticle, Version

REPORT = """Divers have found the bell of the steamer Aurelia on the floor of Lake Morwen.
The wreck lies forty metres deep, two kilometres west of the lighthouse at Carrow Point.
“We touched it and nobody said a word,” the diver Ines Halvorsen told the Morwen Courier.
The Aurelia went down in the storm of November 1911 with sixty-three passengers on board.
Only the ship's cook, a young man from Tarrant, reached the shore alive.
The county museum plans to raise the bell in spring and to show it beside the cook's diary.
Relatives of the drowned have asked the county to leave the wreck itself untouched.
"""

REWRITE = """The bell of the steamship Aurelia was discovered by divers at the bottom of Lake Morwen.
Its wreck rests two kilometres to the west of the Carrow Point lighthouse at a depth of forty metres.
Diver Ines Halvorsen told the Courier that everyone was silent when they touched it.
In November 1911 a storm sank the Aurelia, which carried sixty-three passengers.
The one survivor was a cook from Tarrant, who got to the shore.
In spring the museum of the county wants to raise the bell and show it with the diary of the cook.
"""

OTHER_STORY = """The football club of Tarrant has lost its third match in a row.
Its trainer blamed a muddy pitch, a strict referee and a goalkeeper with a cold.
The next match is on Saturday against the leaders from Osterby.
Tickets cost four crowns, and children get in free as long as they bring a drum.
"""

OWN_REPORT = """A bell on the floor of Lake Morwen has moved families in three countries.
Divers have found the bell of the steamer Aurelia, which sank in Lake Morwen in November 1911.
Anna Lund, whose grandfather drowned with the Aurelia, heard the news on the radio in her kitchen.
She had never believed that a trace of the steamer would turn up in her lifetime.
The wreck lies forty metres deep, not far from the lighthouse at Carrow Point.
Mrs Lund wants the wreck of the Aurelia to be left untouched, neither plates nor bell raised.
For her, the wreck is a grave, and graves are to be left in peace.
The county museum says it understands her feelings and has invited her to a meeting.
Similar quarrels broke out over wrecks in the Baltic a decade ago.
There, the law now protects ships in which people drowned.
Whether such a law fits an inland water, jurists are still arguing.
"""


def reprints(*articles: StoredArticle, versions: tuple[Version, ...] = ()) -> list[Reprint]:
    return list(link(versions, articles).reprints)


def article(key: str, text: str, published: str | None = None) -> StoredArticle:
    return StoredArticle(key, text, None, published)


CURLY = str.maketrans({"“": "'", "”": "'", "'": "’"})

HALF = "".join(REPORT.splitlines(keepends=True)[2:6])


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        pytest.param(REPORT, REPORT.translate(CURLY), "verbatim", id="other quotation marks"),
        pytest.param(REPORT, f"Bell of a lost ship found\n{REPORT}Share this story:\n", "verbatim", id="other title"),
        pytest.param(REPORT, HALF + OTHER_STORY, "edited", id="half of it, with another text"),
        pytest.param(REPORT, REWRITE, "rewrite", id="sentence by sentence in other words"),
        pytest.param(REPORT, OWN_REPORT, "independent", id="the same story on its own"),
    ],
)
def test_relation(one, other, relation):
    found = reprints(article("one", one), article("other", other))
    assert [reprint.relation for reprint in found] == [relation]


def test_other_stories_are_no_pair():
    assert reprints(article("one", REPORT), article("other", OTHER_STORY)) == []


def test_a_long_quotation_alone_is_shared_quotations():
    words = (
        "We went down three times before the light reached the rail, and there it hung, green as a pear, "
        "and I thought of the cook who had polished it every morning of that summer"
    )
    one = f"Divers spoke on Monday. “{words},” one of them said in the harbour."
    other = f"{OTHER_STORY}Elsewhere in the paper a diver is quoted: “{words}.”"
    versions = tuple(
        Version(key, key, "direct", words, (Span(text.index(words), text.index(words) + len(words)),), "halvorsen")
        for key, text in (("one", one), ("other", other))
    )
    found = reprints(article("one", one), article("other", other), versions=versions)
    assert [reprint.relation for reprint in found] == ["shared quotations"]


def test_who_tells_a_story_with_a_quotation_of_another_does_not_tell_it_independently():
    words = "We touched it and nobody said a word"
    other = f"{OWN_REPORT}“{words},” the diver told reporters.\n"
    versions = tuple(
        Version(key, key, "direct", words, (Span(text.index(words), text.index(words) + len(words)),), "halvorsen")
        for key, text in (("one", REPORT), ("other", other))
    )
    (found,) = reprints(article("one", REPORT), article("other", other), versions=versions)
    assert found.relation == "shared quotations"
    assert found.evidence.startswith("one story, and a direct quotation of the one is in the other; ")


@pytest.mark.parametrize(
    ("dates", "copy"),
    [
        pytest.param(("2031-03-05", "2031-03-04"), "one", id="the later is the copy"),
        pytest.param(("2031-03-04", "2031-03-05"), "other", id="whichever it is"),
        pytest.param((None, None), "other", id="not dated: the one with less of its own"),
        pytest.param(("2031-03", "2031-03-04"), "other", id="a month says nothing about its days"),
    ],
)
def test_which_is_the_copy(dates, copy):
    found = reprints(article("one", f"Bell found\n{REPORT}", dates[0]), article("other", REPORT, dates[1]))
    assert [reprint.article for reprint in found] == [copy]


@pytest.mark.parametrize(
    ("one", "dates", "credits", "is_guess"),
    [
        pytest.param(REWRITE, ("2031-03-05", "2031-03-04"), (), True, id="a rewrite, by time alone"),
        pytest.param(REWRITE, ("2031-03-05", "2031-03-04"), ("Courier",), False, id="a rewrite that credits the other"),
        pytest.param(REWRITE, (None, None), ("Courier",), True, id="a rewrite that credits the other, no dates"),
        pytest.param(f"Bell found\n{REPORT}", ("2031-03-05", "2031-03-04"), (), False, id="a copy printed later"),
        pytest.param(f"Bell found\n{REPORT}", ("2031-03-04", "2031-03-04"), (), True, id="a copy of the same day"),
    ],
)
def test_whether_it_is_a_guess_which_is_the_copy(one, dates, credits, is_guess):
    """Two that tell the same in their own words, one after the other, may both have heard it."""
    articles = (StoredArticle("one", one, "Post", dates[0]), StoredArticle("other", REPORT, "Courier", dates[1]))
    quoted = next(line for line in one.splitlines() if "Halvorsen" in line)
    place = Span(one.index(quoted), one.index(quoted) + len(quoted))
    (found,) = reprints(*articles, versions=(Version("q", "one", "indirect", quoted, (place,), credits=credits),))
    assert (found.is_guess, "nothing else speaks" in found.evidence) == (
        is_guess,
        is_guess and dates[0] == "2031-03-05",
    )


def test_what_the_record_says():
    (found,) = reprints(article("one", f"Bell found\n{REPORT}"), article("other", REPORT))
    assert found.containment == 1.0
    assert found.evidence == (
        "100% of its text is in the other word for word; "
        "which came first is not known: the one with less of its own is taken for the copy"
    )
    assert [REPORT[start:end] for (start, end), _ in found.passages] == REPORT.splitlines()


def test_quotations_of_facing_sentences_are_one_even_without_a_common_word():
    def version(key: str, text: str, words: str, kind: str) -> Version:
        start = text.index(words)
        return Version(key, key, kind, words, (Span(start, start + len(words)),), "halvorsen")  # type: ignore[arg-type]

    one = version("one", REPORT, "nobody said a word", "direct")
    other = version("other", REWRITE, "everyone was silent", "indirect")
    articles = [article("one", REPORT), article("other", REWRITE)]
    assert [len(utterance.variants) for utterance in link([one, other], articles).utterances] == [2]
    assert [len(utterance.variants) for utterance in link([one, other], []).utterances] == [1, 1]


def test_many_copies_are_all_found():
    copies = [article(f"copy{i:02}", f"Title {i}\n{REPORT}") for i in range(12)]
    assert len(reprints(*copies, article("other", OTHER_STORY))) == 12 * 11 / 2


def test_of_very_many_copies_none_is_left_out():
    copies = [article(f"copy{i:02}", f"Title {i}\n{REPORT}") for i in range(40)]
    found = reprints(*copies)
    assert {key for reprint in found for key in (reprint.article, reprint.original)} == {copy.key for copy in copies}


@given(st.text(alphabet="aB. \n!?”'", max_size=60))
def test_sentences_hold_every_letter_and_never_overlap(text):
    spans = sentences(text)
    assert [span for span in spans if span.start >= span.end] == []
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("“He left.” She stayed.", ["“He left.”", "She stayed."]),
        ("said Dr. Petra Holm. Yes.", ["said Dr. Petra Holm.", "Yes."]),
        ("J. R. Holm left at 3.30 p.m. on Monday", ["J. R. Holm left at 3.30 p.m. on Monday"]),
        ("A title\nA sentence", ["A title", "A sentence"]),
        ("", []),
    ],
)
def test_sentences(text, expected):
    assert [text[start:end] for start, end in sentences(text)] == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2031-03-05", "2031-03-04", 1),
        ("2031-03-04T08:00", "2031-03-04T10:30", -1),
        ("2031-03-04", "2031-03-04T10:30", 0),
        ("2031", "2032-01", -1),
        ("2031-03-04T23:30:00-05:00", "2031-03-05", 0),
        ("2031-03-04T23:30:00-05:00", "2031-03-04", 0),
        ("2031-03-04T23:30:00-05:00", "2031-03-06", -1),
        ("2031-03-04T23:30:00-05:00", "2031-03-05T01:00:00Z", 1),
        (None, "2031-03-04", 0),
        ("soon", "2031-03-04", 0),
    ],
)
def test_later(one, other, expected):
    assert later(one, other) == expected


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2031-03-04T23:30:00-05:00", "2031-03-05T04:30:00+00:00"),
        ("2031-03-04", "2031-03-04"),
        ("9999-12-31T23:00:00-05:00", "9999-12-31"),
        ("0001-01-01T00:00:00+05:00", "0001-01-01"),
        (None, ""),
    ],
    ids=["of New York", "a day", "after the last year of UTC", "before its first year", "none"],
)
def test_the_time_in_utc(published, expected):
    assert in_utc(published) == expected


def test_what_is_quoted_within_a_report_is_part_of_it():
    contents = {"a": (Span(0, 100),), "b": (Span(20, 40),), "c": (Span(120, 130), Span(140, 150))}
    versions = [Version(key, "one", "direct", "", content) for key, content in contents.items()]
    assert spans_of(versions) == {"one": (Span(0, 100), Span(120, 130), Span(140, 150))}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2031-03-05", "2031-03-19", False),
        ("2031-03-05", "2031-03-20", True),
        ("2031-03", "2031-04-10", False),
        ("2031", "2032-12-01", True),
        ("2031", "2031-12-31", False),
        ("2031-12-17", "2032", True),
        ("2031-12-18", "2032", False),
        (None, "2031-03-19", False),
    ],
)
def test_apart(one, other, expected):
    assert apart(one, other, 14) is expected


def test_the_order_of_the_articles_changes_nothing():
    articles = [StoredArticle(name, text) for name, text in [("b", REPORT), ("c", OWN_REPORT), ("a", REWRITE)]]
    found = link([], articles).reprints
    assert found
    assert link([], articles[::-1]).reprints == found
