"""A name that the text tells to be somebody's is his; one that it does not explain is nobody's who was named before."""

import pytest
from attributed import attribute

LUND = "Tom Lund drove the last tram on Monday. Ivo Dahl sold tickets.\n\n"

EXPLAINED = {
    "as he is known, before the name": (
        "The Heron, as Tom Lund is known, was late. “[c1|It rained],” [s1|the Heron] [q1|said].",
        "Tom Lund",
    ),
    "as he is known, for a pronoun": (
        "Ivo Dahl left.\n\nEl Mirlo, as Tom Lund is widely known, shrugged. “[c1|It rained],” [s1|he] [q1|said].",
        "Tom Lund",
    ),
    "known as": (LUND + "Ann Moe, known as Big Anna, wept. “[c1|It rained],” [s1|Big Anna] [q1|said].", "Ann Moe"),
    "known to some as, with an age": (
        LUND + "Tor Berg, 61, better known to fans as the Badger, wept. “[c1|It rained],” [s1|the Badger] [q1|said].",
        "Tor Berg",
    ),
    "nicknamed": (LUND + "Tor Berg, nicknamed Moppo, left. “[c1|It rained],” [s1|Moppo] [q1|said].", "Tor Berg"),
    "dubbed, in marks": (
        LUND + "Tor Berg, dubbed “The Piper”, left. “[c1|It rained],” [s1|The Piper] [q1|said].",
        "Tor Berg",
    ),
    "as others call him, of the last who was named": (
        "Tom Lund sold the boat. Ivo Dahl scored twice.\n\nDodo, as the crew call him, was glad. “[c1|It is done],” "
        "[s1|he] [q1|told] the Post.",
        "Ivo Dahl",
    ),
}
OTHERS = {
    "what others call a man is no woman's name": (
        "Ivo Dahl scored twice. Ann Moe wept.\n\nDodo, as the crew call him, was glad. “[c1|It is done],” [s1|Dodo] "
        "[q1|told] the Post.",
        "Dodo",
    ),
    "a body that somebody's firm is known as": (
        LUND + "Tor Berg, known as Norvik Media Group, closed. “[c1|It is late],” [s1|Norvik Media Group] [q1|said].",
        "Norvik Media Group",
    ),
    "another who is named in full": (
        "Rolf Holm spoke. Tor Berg, known as Holm, left. “[c1|It is late],” [s1|Holm] [q1|said].",
        "Rolf Holm",
    ),
    "somebody known as no name": (
        LUND + "Tor Berg, known as a joker, left. Ann Moe stayed. “[c1|It is late],” [s1|Moe] [q1|said].",
        "Ann Moe",
    ),
}
UNEXPLAINED = {
    "a byname that strikes back": (
        "TOM LUND has called Ivo Dahl a fraud.\n\n“He lies,” Lund said.\n\nEl Mirlo struck back. “[c1|He is jealous],” "
        "[s1|he] [q1|fumed].",
        "El Mirlo",
    ),
    "a body that answers, and its head who was named": (
        "Tom Lund runs Norvik. “We are late,” Lund said.\n\nThe rules are strict, and Norvik Motors objected to them. "
        "“[c1|It is late],” [s1|he] [q1|said].",
        "Tom Lund",
    ),
}
CASES = {**EXPLAINED, **OTHERS, **UNEXPLAINED}


@pytest.mark.parametrize(("text", "name"), CASES.values(), ids=CASES)
def test_a_nickname_is_whose_the_text_tells(nlp, text, name):
    _, quotes = attribute(nlp, text)
    assert quotes[0].speaker.name == name
