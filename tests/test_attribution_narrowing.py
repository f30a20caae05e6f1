"""Sources and contents end where the parse tells, and whoever a name is apposed to is named, as users have it."""

import pytest

from quotes.pipeline import make_doc
from quotes.records import Article
from quotes.spans import printed

SAID = {
    "a guide, and not what went on meanwhile": (
        "“Mind the reef,” warns Olga as we push off.",
        "Mind the reef",
        ("Olga", "Olga"),
    ),
    "a skipper, when he was asked": (
        "“Mind the reef,” said the skipper when we asked him.",
        "Mind the reef",
        ("the skipper", None),
    ),
    "a governor, and not on whose advice": (
        "On the advice of Harbour Commissioner Ivo Lund, Governor Mia Torres declared that the quay was unsafe.",
        "the quay was unsafe",
        ("Governor Mia Torres", "Mia Torres"),
    ),
    "who wrote what another saw": (
        "In a letter to staff, seen by the Harbour Post, the yard's manager, Mia Torres, wrote that it would shut.",
        "it would shut",
        ("the yard's manager, Mia Torres", "Mia Torres"),
    ),
    "a member of a party behind a comma": (
        "The MP for Torvik, Conservative Mia Torres, said that it would shut.",
        "it would shut",
        ("The MP for Torvik, Conservative Mia Torres", "Mia Torres"),
    ),
    "a firm, without the day": (
        "FRANKFURT -- Norvik AG Thursday said that sales would be weak.",
        "sales would be weak",
        ("Norvik AG", "Norvik AG"),
    ),
    "a chief executive, without the day": (
        "Mia Torres Wednesday told investors that she would stay.",
        "she would stay",
        ("Mia Torres", "Mia Torres"),
    ),
    "a spokesman, without the day": (
        "A spokesman Tuesday said that no decision had been made.",
        "no decision had been made",
        ("A spokesman", None),
    ),
    "a coach who is called by a day": (
        "Coach Sunday Okafor said that it was late.",
        "it was late",
        ("Coach Sunday Okafor", "Sunday Okafor"),
    ),
    "what a council heard that somebody said": (
        'The council heard that the surveyor, Ivo Lund, had told her in May that "the roof will not last".',
        "the roof will not last",
        ("the surveyor, Ivo Lund", "Ivo Lund"),
    ),
    "a name behind one who is only alleged to be something": (
        "Her barrister, Nils Roth, said Mrs Dahl had been “naive and far too trusting”.\n\n"
        "The mother of one alleged accomplice, Rita Moe, who sat by the window, told the Post: “He was a good boy.”",
        "He was a good boy.",
        ("The mother of one alleged accomplice, Rita Moe", "Rita Moe"),
    ),
    "who is named before an apposition": (
        "The prize went to Rita Moe, the head of Norvik Motors, who said on Monday that the cars would be late.",
        "the cars would be late",
        ("who", "Rita Moe"),
    ),
    "whoever is somewhere's, not the place": (
        "Alarm spread through Lendal, whose mayor, Tilda Morrow, also said that “the river has never been so high”.",
        "the river has never been so high",
        ("whose mayor, Tilda Morrow", "Tilda Morrow"),
    ),
    "whoever is a body's, not what is told of it before": (
        "Strikes loom at the mill, whose managing director, Ida Moen, warned that the night shift would go.",
        "the night shift would go",
        ("whose managing director, Ida Moen", "Ida Moen"),
    ),
    "whoever is somebody's who has a verb of her own": (
        "Rita Moe, whose father, a miner, lives nearby, said the quarry was a trap.",
        "the quarry was a trap",
        ("Rita Moe", "Rita Moe"),
    ),
    "somebody whose own whoever did something behind the words": (
        "“The quarry is a trap,” said Rita Moe, whose father, Ivo, died there in May.",
        "The quarry is a trap",
        ("Rita Moe", "Rita Moe"),
    ),
    "who speaks for another": (
        "The Vallish side, through embassy spokesman Lund, announced “a firm answer”.",
        "a firm answer",
        ("The Vallish side, through embassy spokesman Lund", "Lund"),
    ),
    "who speaks in a post, behind no comma": (
        "Rita Moe sang on Friday. In an Instagram post the singer said that nobody had written her songs, and that she "
        "was sorry.",
        "nobody had written her songs, and that she was sorry",
        ("the singer", "Rita Moe"),
    ),
    "who speaks outside court": (
        "Outside court, Detective Inspector Ida Moen, of Norvik Police, said no sentence was enough.",
        "no sentence was enough",
        ("Detective Inspector Ida Moen, of Norvik Police", "Ida Moen"),
    ),
    "who speaks inside a hall": (
        "Inside the hall, Rita Moe, of the Norvik Line, told reporters that the ship was sound.",
        "the ship was sound",
        ("Rita Moe, of the Norvik Line", "Rita Moe"),
    ),
    "who opens a case": (
        "Opening the case in Torvik, Ivo Lund KC, prosecuting, said it was greed.",
        "it was greed",
        ("Ivo Lund KC, prosecuting", "Ivo Lund"),
    ),
    "a participle that is part of what somebody is": (
        "Retired surveyor Ivo Lund, 70, said the roof would hold.",
        "the roof would hold",
        ("Retired surveyor Ivo Lund, 70", "Ivo Lund"),
    ),
    "a participle that the parser takes for a deed": (
        "Sobbing widow Rita, 36, told Torvik Crown Court: “He came up the path.” Rita Moe wept.",
        "He came up the path.",
        ("Sobbing widow Rita, 36", "Rita Moe"),
    ),
    "a participle before what somebody is": (
        "Shaken neighbour Ivo Lund, 40, said the roof would hold.",
        "the roof would hold",
        ("Shaken neighbour Ivo Lund, 40", "Ivo Lund"),
    ),
    "two of three": (
        "Of the three, two said that the roof would hold.",
        "the roof would hold",
        ("two", None),
    ),
    "kin whom only the next paragraph names": (
        "The sister of a man who died at the Torvik quarry said on Friday that the inquiry had come years late.\n\n"
        "“He would be alive if a guard had been there,” said Ida Moen, whose brother Per Moen, 41, fell in May.",
        "the inquiry had come years late",
        ("The sister of a man who died at the Torvik quarry", "Ida Moen"),
    ),
}


@pytest.mark.parametrize(("text", "content", "expected"), SAID.values(), ids=SAID.keys())
def test_the_source_is_whose_words_they_are(trained_nlp, text, content, expected):
    quotes = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))._.quotes
    (quote,) = [q for q in quotes if text[q.content[0].start : q.content[-1].end] == content]
    source = text[quote.source[0].start : quote.source[0].end]
    assert (source.partition(", who")[0], quote.speaker.name) == expected


def test_who_heard_it_is_none_of_what_is_said(trained_nlp):
    text = (
        "A farmer sold her hay and let 40 sheep called after film stars starve, a court heard.\n\n"
        "The defendant told officers that she had never lost a lamb without a reason, the jury heard."
    )
    quotes = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))._.quotes
    contents = [text[q.content[0].start : q.content[-1].end] for q in quotes]
    assert "she had never lost a lamb without a reason" in contents


def test_a_list_that_looks_like_a_clause_stays_in(trained_nlp):
    text = (
        "Clinton has delivered a mostly positive message since the debate.\n\n"
        "Clinton is stressing that her plans will solve the kind of everyday problems facing rural families — the high "
        "cost of childcare, mounting farm debt and unpaid family leave."
    )
    quotes = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))._.quotes
    assert text[: quotes[-1].content[-1].end].endswith("unpaid family leave")


def test_an_attribute_is_no_stance(trained_nlp):
    text = SAID["a name behind one who is only alleged to be something"][0]
    quotes = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))._.quotes
    assert [printed(text, q.cue) for q in quotes] == ["said", "told"]
