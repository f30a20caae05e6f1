"""Words told to the outlet that prints them were told to that outlet, whatever it calls itself."""

import pytest
from attributed import attribute

OWN = {
    "by its last word": ("[s1|Olsen] [q1|told] the Gazette [c1|the port was full].", "Hillmarsh Gazette"),
    "by its last two words": ("[s1|Olsen] [q1|told] the Weekly News [c1|the port was full].", "Marlow Weekly News"),
    "an agency by its first word": ("[s1|Olsen] [q1|told] Marlow [c1|the port was full].", "Marlow News Agency"),
    "in full": ("[s1|Olsen] [q1|told] Torvik Life [c1|the port was full].", "Torvik Life"),
    "in capitals": ("[s1|Olsen] [q1|told] the GAZETTE [c1|the port was full].", "Hillmarsh Gazette"),
    "with a possessive": ("[s1|Olsen] [q1|told] King's Lynn Echo [c1|the port was full].", "King's Lynn Echo"),
    "with a hyphen": ("[s1|Olsen] [q1|told] the Sun-Times [c1|the port was full].", "Torvik Sun-Times"),
    "by a single word": ("[s1|Olsen] [q1|told] Avisen [c1|the port was full].", "Avisen"),
    "by a word that other outlets have": ("[s1|Olsen] [q1|told] the News [c1|the port was full].", "Torvik News"),
    "filed with its town": ("[s1|Olsen] [q1|told] The Times [c1|the port was full].", "The Times (London)"),
    "this newspaper": ("[s1|Olsen] [q1|told] this newspaper [c1|the port was full].", "Torvik Life"),
    "speaking to it": ("Speaking to the Gazette, [s1|Olsen] [q1|said] [c1|the port was full].", "Hillmarsh Gazette"),
    "an interview with it": (
        "In an interview with this magazine, [s1|Olsen] [q1|said] [c1|the port was full].",
        "Torvik Life",
    ),
    "the paper, named before as this newspaper": (
        "Lund told this newspaper he was glad. [s1|Olsen] [q1|told] the paper [c1|the port was full].",
        "Torvik Life",
    ),
}


@pytest.mark.parametrize(("marked", "outlet"), OWN.values(), ids=OWN)
def test_the_venue_is_the_outlet_that_prints_it(nlp, marked, outlet):
    _, (quote,) = attribute(nlp, marked, outlet)
    assert (quote.venue.name, quote.venue.kind) == (outlet, "outlet")


NOT_OWN = {
    "another outlet that ends alike": (
        "The Washington Post was first. [s1|Olsen] [q1|told] the Post [c1|no].",
        "Daily Post",
        "Washington Post",
    ),
    "another name that begins alike": ("[s1|Olsen] [q1|told] the Post Office [c1|no].", "Daily Post", None),
    "people of the agency's town": ("[s1|Olsen] [q1|told] Marlow dockers [c1|no].", "Marlow News Agency", None),
    "a body that prints": ("[s1|Olsen] [q1|told] the House [c1|no].", "White House", None),
    "an office that prints": ("[s1|Olsen] [q1|told] the Mayor [c1|no].", "Office of the Mayor", None),
    "a paper that somebody wrote": ("In this paper [s1|Olsen] [q1|says] [c1|no].", "Torvik Life", None),
    "outlet unknown": ("[s1|Olsen] [q1|told] this newspaper [c1|no].", None, None),
}


@pytest.mark.parametrize(("marked", "outlet", "venue"), NOT_OWN.values(), ids=NOT_OWN)
def test_what_only_sounds_like_the_outlet_is_another(nlp, marked, outlet, venue):
    _, (quote,) = attribute(nlp, marked, outlet)
    assert (quote.venue and quote.venue.name) == venue


def test_the_outlets_own_report_is_credited_to_it(nlp):
    _, (quote,) = attribute(nlp, "The Gazette reported that [s1|Olsen] had [q1|said] [c1|no].", "Hillmarsh Gazette")
    assert quote.credited.name == "Hillmarsh Gazette"
