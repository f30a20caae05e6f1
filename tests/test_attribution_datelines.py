"""Where and when a report was written is nobody's name; whoever comes after the dash speaks."""

from dataclasses import replace

import pytest
from attributed import attribute, unmark

from quotes.attribution.mentions.datelines import without_datelines
from quotes.pipeline import make_doc
from quotes.records import Article

DATELINES = {
    "agency": "LONDON (Reuters) - ",
    "agency and long dash": "PARIS (AP) — ",
    "unknown town": "TORVIKSTAD (NPA) - ",
    "town beyond ASCII": "ÅMOTEN (NTB) – ",
    "town and state": "ST. LOUIS, Mo. (AP) -- ",
    "date": "TORVIKSTAD, Oct. 3 — ",
    "date and agency": "MOSCOW, October 2 (Reuters) - ",
    "date and agency without a town": "Oct 1 (Northern Wire) - ",
    "agency between strokes": "MOSCOW, October 2. /TASS/. ",
    "town alone": "KYIV — ",
    "small letters": "Berlin (dpa) - ",
    "date, agency and colon": "TORVIKSTAD, April 21 (NPA): ",
    "day before the month, agency and colon": "Torvikstad, 3 May (NPA): ",
    "initials of a state": "MANCHESTER, N.H. (AP) — ",
    "shortened state": "TORVIK, W.Va. - ",
    "country of three words": "TORVIKSTAD, United Arab Emirates (NPA) - ",
    "country with and": "TORVIKSTAD, Trinidad and Tobago (NPA) - ",
    "region in small letters": "Torvikstad, England (Northern Wire) — ",
    "horizontal bar": "TORVIKSTAD, England (Northern Wire) \N{HORIZONTAL BAR} ",
    "date, agency and no dash": "Torvikstad, Feb 10 (NPA) ",
    "space that does not break": "TORVIKSTAD, S.C.\N{NO-BREAK SPACE}— ",
}
REST = "Energy Minister Ann Hollis [q1|said] [c1|the dam was safe]."


@pytest.mark.parametrize("dateline", DATELINES.values(), ids=DATELINES.keys())
@pytest.mark.parametrize("before", ["", "Torvikstad has a university.\n\n"], ids=["first", "later"])
def test_a_dateline_in_the_source_is_passed_over(nlp, dateline, before):
    _, (quote,) = attribute(nlp, f"{before}[s1|{dateline}Energy Minister Ann Hollis] [q1|said] [c1|the dam was safe].")
    assert (quote.speaker.name, quote.speaker.role) == ("Ann Hollis", "Energy Minister")


@pytest.mark.parametrize("dateline", DATELINES.values(), ids=DATELINES.keys())
def test_a_dateline_that_was_taken_for_the_source_is_nobody(nlp, dateline):
    town, _, rest = dateline.partition(" ")
    _, (quote,) = attribute(nlp, f"[s1|{town}] {rest}{REST}")
    assert quote.speaker.name == "Ann Hollis"


def test_a_pronoun_passes_over_a_dateline(nlp):
    _, quotes = attribute(nlp, "TORVIKSTAD (NPA) - [s1|Ann Hollis] [q1|said] [c1|no]. [s2|She] [q2|added] [c2|never].")
    assert quotes[1].speaker.name == "Ann Hollis"


UNKNOWN = {"hyphen": "KESTREL SOUND - ", "long dash": "KESTREL SOUND — ", "with a state": "KESTREL SOUND, Maine — "}


def printed(nlp, marked):
    text, (quote, *_) = attribute(nlp, marked)
    return [text[start:end] for start, end in (*quote.source, *quote.content)]


@pytest.mark.parametrize("dateline", [*DATELINES.values(), *UNKNOWN.values()], ids=[*DATELINES, *UNKNOWN])
def test_a_dateline_is_no_part_of_what_is_printed_as_the_source(nlp, dateline):
    marked = f"[s1|{dateline}Ferry bosses] [q1|said] [c1|boats would stop].\n\nKestrel Sound has a harbour."
    assert printed(nlp, marked) == ["Ferry bosses", "boats would stop"]


ODD = {
    "hyphen without spaces": "TORVIK-",
    "hyphen with one space": "TORVIK- ",
    "date and hyphen": "TORVIK, Norway, May 3 - ",
    "agency without a dash": "Torvik (AP) ",
    "agency alone": "(Reuters) - ",
    "day before the month and agency without a town": "3 May 2026 (NPA) — ",
    "agency without brackets": "Reuters - ",
    "who wrote it": "By Jane Doe in Torvik - ",
    "two who wrote it": "By Jane Doe and Tom Roe, Torvik: ",
}


@pytest.mark.parametrize("dateline", ODD.values(), ids=ODD)
def test_an_odd_dateline_is_no_part_of_the_source(nlp, dateline):
    assert printed(nlp, f"[s1|{dateline}Ferry bosses] [q1|said] [c1|boats would stop].") == [
        "Ferry bosses",
        "boats would stop",
    ]


HYPHENED = {
    "small letters": "IKEA-owner Hollis",
    "a pair of bodies": "NATO-Russia envoys",
    "a number": "COVID-19 patients",
    "a body's name": "UNESCO-Listed sites",
    "not at the beginning": "BREXIT-Backing voters",
}


@pytest.mark.parametrize("source", HYPHENED.values(), ids=HYPHENED)
def test_capitals_in_a_hyphened_word_are_no_dateline(nlp, source):
    assert printed(nlp, f"The ferry is old.\n\n[s1|{source}] [q1|said] [c1|boats would stop].")[0] == source


def test_a_dateline_that_was_taken_for_the_source_is_not_printed(nlp):
    marked = "[s1|KESTREL SOUND], Oct. 3 — Police [q1|said] [c1|boats would stop]."
    assert printed(nlp, marked) == ["Police", "boats would stop"]


def test_a_dateline_is_no_part_of_what_was_said(nlp):
    marked = "[c1|KESTREL SOUND - The boats would stop], [s1|bosses] [q1|said]."
    assert printed(nlp, marked) == ["bosses", "The boats would stop"]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "[c1|TORVIK, Norway (NPA]) - [c1|The boats would stop], [s1|bosses] [q1|said].",
            ["bosses", "The boats would stop"],
        ),
        ("[s1|TORVIK], Norway (NPA) - [s1|Bosses] [q1|said] [c1|boats would stop].", ["Bosses", "boats would stop"]),
    ],
    ids=["content", "source"],
)
def test_a_piece_that_is_of_a_dateline_alone_is_left_out(nlp, marked, expected):
    assert printed(nlp, marked) == expected


def test_a_candidate_with_a_state_and_a_party_is_no_dateline(nlp):
    marked = "Ann Hollis met the press.\n[s1|Ann Hollis, Ohio (Democrat) – who leads –] [q1|said] [c1|it would help]."
    assert printed(nlp, marked)[0].startswith("Ann Hollis, Ohio")


@pytest.mark.parametrize(
    "marked",
    [
        "[s1|FIFA – the body that runs football –] [q1|said] [c1|it would help].",
        "[s1|FIFA - the body that runs football -] [q1|said] [c1|it would help].",
        "WALLACE - You may go.\n\n[s1|DWYER - The others] [q1|said] [c1|it would help].",
    ],
    ids=["name between dashes", "name between hyphens", "transcript"],
)
def test_capitals_before_a_dash_may_be_a_name(nlp, marked):
    source, _ = printed(nlp, marked)
    assert source == marked.partition("[s1|")[2].partition("]")[0]


def test_a_name_before_a_dash_is_no_dateline(nlp):
    _, (quote,) = attribute(nlp, "Mark Dwyer met the press.\n[s1|DWYER] [q1|-] [c1|We will open the bridge in May.]")
    assert quote.speaker.name == "Mark Dwyer"


MORE = "\n\nBoats stopped."
"""A report goes on; a headline does not."""
COLONS = {
    "a town in capitals that opens a report": (f"[s1|TORVIKSTAD][q1|:] [c1|The ferry sank on Tuesday].{MORE}", 0),
    "a town that opens a report": (f"[s1|Madrid][q1|:] [c1|The ferry sank on Tuesday].{MORE}", 0),
    "a town of two words that opens a report": (f"[s1|Petaling Jaya][q1|:] [c1|The ferry sank on Tuesday].{MORE}", 0),
    "a capital that opens a headline": ("[s1|Madrid][q1|:] [c1|The ferry sank on Tuesday]", 1),
    "whoever speaks in turn": (
        f"[s1|DWYER][q1|:] [c1|The ferry sank on Tuesday].\n\nHOLM: Yes.\n\nDWYER: No.{MORE}",
        1,
    ),
    "whoever speaks of himself": (f"[s1|DWYER][q1|:] [c1|We lost the ferry on Tuesday].{MORE}", 1),
    "a dateline": ("[s1|TORVIKSTAD, April 21 (NPA)][q1|:] [c1|The ferry sank on Tuesday].", 0),
    "a place with an agency": ("[s1|MADRID (NPA)][q1|:] [c1|The ferry sank on Tuesday].", 0),
    "whoever speaks": ("[s1|DWYER (D-Ohio)][q1|:] [c1|The ferry sank on Tuesday].", 1),
    "whoever speaks on a day": ("[s1|DWYER, April 21][q1|:] [c1|The ferry sank on Tuesday].", 1),
}


@pytest.mark.parametrize(("marked", "expected"), COLONS.values(), ids=COLONS)
def test_the_colon_of_a_dateline_is_no_cue(nlp, marked, expected):
    text, quotes = unmark(marked)
    doc = nlp(make_doc(nlp, Article("made-up", text)))
    assert len(without_datelines(doc, [replace(quote, method="read") for quote in quotes])) == expected
