"""Who is meant where nobody is named, and where words were said, as a reader would say it."""

import pytest

from quotes.datafiles import table
from quotes.explaining.circumstances import beginning, printed_as, printed_by, shortened, unnamed, where


@pytest.mark.parametrize(
    ("role", "source", "expected"),
    [
        ("officials from several ports", "They", "officials from several ports"),
        (None, "two sailors", "two sailors"),
        ("I", "I", None),
        (None, "It", None),
        (None, None, None),
    ],
)
def test_a_bare_pronoun_describes_nobody(role, source, expected):
    assert unnamed(role, source) == expected


@pytest.mark.parametrize(
    ("speaker", "source", "expected"),
    [
        ("Jane Okafor", "her", "printed as “her”"),
        ("Jane Okafor", "the Liberal leader", "printed as “the Liberal leader”"),
        ("Jane Okafor", "Mrs Okafor", ""),
        ("Jane Okafor", None, ""),
        (None, "the Liberal leader", ""),
    ],
)
def test_what_a_print_calls_a_speaker_if_not_by_name(speaker, source, expected):
    assert printed_as(speaker, source) == expected


@pytest.mark.parametrize(
    ("venue", "kind", "expected"),
    [
        ("Reuters", "outlet", "to Reuters"),
        ("reporters", "occasion", "to reporters"),
        ("court", "occasion", "to the court"),
        ("Aldwich Crown Court", "occasion", "at the Aldwich Crown Court"),
        ("jury", "occasion", "to the jury"),
        ("statement", "occasion", "in a statement"),
        ("statement to several media outlets", "occasion", "in a statement to several media outlets"),
        ("interview in Lisbon", "occasion", "in an interview in Lisbon"),
        ("speeches", "occasion", "in speeches"),
        ("campaign rally in Porto", "occasion", "at a campaign rally in Porto"),
        ("press conference", "occasion", "at a press conference"),
        ("court filing", "occasion", "in a court filing"),
        ("social media", "occasion", "on social media"),
        ("Facebook", "occasion", "on Facebook"),
        ("post on Twitter", "occasion", "in a post on Twitter"),
        ("festival in Porto", "occasion", "at a festival in Porto"),
        ("town-hall-style event", "occasion", "at a town-hall-style event"),
        ("city council", "occasion", "to the city council"),
        ("councillors", "occasion", "to councillors"),
        ("House of Lords", "occasion", "to the House of Lords"),
        ("Chamber of Commerce", "occasion", "to the Chamber of Commerce"),
        ("inquest", "occasion", "to the inquest"),
        ("school board meeting", "occasion", "at a school board meeting"),
        ("funeral in Porto", "occasion", "at a funeral in Porto"),
        ("Coastal Towns Conference in Porto", "occasion", "at the Coastal Towns Conference in Porto"),
        ("GOP debate", "occasion", "at a GOP debate"),
        ("Facebook post", "occasion", "in a Facebook post"),
    ],
    ids=str,
)
def test_what_leads_to_a_venue_goes_by_its_noun(venue, kind, expected):
    assert where(venue, kind) == expected


def test_the_beginning_of_a_text_ends_between_words():
    text = "The harbour master said on Monday that no ship\nhad left the port since the storm began in the evening"
    assert beginning(text) == "The harbour master said on Monday that no ship had left the port since…"
    assert beginning("Short.") == "Short."


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("The ferry is late, and nobody told us.", 20, "The ferry is late…"),
        ("The ferry … and nobody told us.", 14, "The ferry…"),
        ("The ferry is late.", 18, "The ferry is late."),
    ],
    ids=["behind a comma", "at the outlet's own ellipsis", "whole"],
)
def test_where_words_are_cut_for_a_list_no_mark_of_the_outlet_is_left(text, most, expected):
    assert shortened(text, most) == expected


@pytest.mark.parametrize(
    ("outlet", "title", "opening", "expected"),
    [
        ("Daily Gull", "Harbour shut", "The harbour", "Daily Gull"),
        (None, "Harbour shut", "The harbour", "outlet unknown (Harbour shut)"),
        (None, None, "The harbour is shut.", "outlet unknown (The harbour is shut.)"),
        (None, None, "", "outlet unknown"),
    ],
)
def test_an_article_of_an_unknown_outlet_is_named_by_how_it_begins(outlet, title, opening, expected):
    assert printed_by(outlet, title, opening) == expected


@pytest.mark.parametrize("listener", table("quotes.attribution", "venue_words")["listeners"])
def test_nobody_speaks_in_those_who_listen(listener):
    assert where(listener, "occasion").startswith(("to ", "at "))
