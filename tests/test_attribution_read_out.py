"""Words that somebody reads out are hers who wrote them; whoever reads her own words says them."""

import pytest

from quotes.pipeline import make_doc
from quotes.records import Article

AUTHORS = {
    "a letter from": (
        "Mayor Nils Roth read out a letter from Zora Lindt: “You have sold our harbour.”",
        "You have sold our harbour.",
        "Zora Lindt",
    ),
    "somebody's letter": (
        "Zora Lindt has resigned. Roth goes on reading Zora Lindt's email: “You will not find the keys.”",
        "You will not find the keys.",
        "Zora Lindt",
    ),
    "a statement on behalf of": (
        "His lawyer, Rita Moe, read a statement on behalf of Ivo Brandt: “I was wrong.”",
        "I was wrong.",
        "Ivo Brandt",
    ),
    "read from, behind the words": (
        "“You have sold our harbour,” Nils Roth read from Zora Lindt's letter.",
        "You have sold our harbour",
        "Zora Lindt",
    ),
    "it, which was read out": (
        "Mayor Nils Roth read a letter from the goalkeeper Zora Lindt. It said: “I am home.”",
        "I am home.",
        "Zora Lindt",
    ),
    "kin, not named": (
        "Solicitor Rita Moe read a statement from the Brandt family: “He was our light.”",
        "He was our light.",
        None,
    ),
    "her own": ("Rita Moe read from her diary: “It rained all day.”", "It rained all day.", "Rita Moe"),
    "to somebody": (
        "Rita Moe read a statement to reporters: “It rained all day.”",
        "It rained all day.",
        "Rita Moe",
    ),
    "where she read it": (
        "Rita Moe read a statement from Downing Street: “It rained all day.”",
        "It rained all day.",
        "Rita Moe",
    ),
    "when it was made": (
        "Rita Moe read out a statement from Monday: “It rained all day.”",
        "It rained all day.",
        "Rita Moe",
    ),
    "how it came": (
        "Rita Moe read a letter by email from Zora Lindt: “It rained all day.”",
        "It rained all day.",
        "Rita Moe",
    ),
    "the end of the text": (
        "“It rained all day,” Rita Moe read from the statement",
        "It rained all day",
        "Rita Moe",
    ),
    "what she says about it": (
        "Rita Moe, who had read a letter by Zora Lindt, said: “I am shocked.”",
        "I am shocked.",
        "Rita Moe",
    ),
}


@pytest.mark.parametrize(("text", "words", "name"), AUTHORS.values(), ids=AUTHORS)
def test_who_wrote_it_says_it(trained_nlp, text, words, name):
    quotes = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))._.quotes
    (quote,) = [q for q in quotes if text[q.content[0].start : q.content[-1].end] == words]
    assert quote.speaker.name == name
