"""Whose words they are by the voice of the verb: none of the accused's, the accuser's if printed; literal sentences."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.pipeline import make_doc
from quotes.records import Article
from quotes.spans import printed

CASES = {
    "stands accused": (
        "[s1|Mr Osei] [q1|stands accused] [c1|of lying to Parliament about the contract].",
        ("", "stands accused of", "Mr Osei lying to Parliament about the contract", "allegedly"),
    ),
    "who was quoted by a paper, in a clause": (
        "Lund, [c1|who] [q1|was quoted] [c1|by the Post as saying the mill “is not a bank”], wept.",
        ("Lund", "saying", "the mill “is not a bank”", "reportedly"),
    ),
    "told before the hearer's own verb": (
        "[q1|Told] that [c1|the mill had burnt], [s1|Ms Lund] wept.",
        ("", "Told", "the mill had burnt", ""),
    ),
    "asked before the hearer's answer": (
        "And [q1|asked] [c1|if it was hers], [s1|Ms Lund] quipped that it was not.",
        ("", "asked", "if it was hers", "asked"),
    ),
    "faces calls": ("[s1|Governor Salas] [q1|faces calls] [c1|to resign].", ("", "faces calls", "to resign", "urged")),
    "urged to, as headlines have it": (
        "[s1|Dr Osei] [q1|urged] [c1|to resign over fees].",
        ("", "urged", "to resign over fees", "urged"),
    ),
    "were last night accused of": (
        "[s1|Bosses at Norvik Mills] [q1|were last night accused] [c1|of making workers “pay for their mistakes”].",
        (
            "",
            "were last night accused of",
            "Bosses at Norvik Mills making workers “pay for their mistakes”",
            "allegedly",
        ),
    ),
    "were last week accused of": (
        "[s1|Greedy landlords] [q1|were last week accused] [c1|of fleecing students].",
        ("", "were last week accused of", "Greedy landlords fleecing students", "allegedly"),
    ),
    "were this week accused of": (
        "[s1|Councillors in Dunn] [q1|were this week accused] [c1|of hiding the report].",
        ("", "were this week accused of", "Councillors in Dunn hiding the report", "allegedly"),
    ),
    "accused by, behind the charge": (
        "[s1|The bank] [q1|has been accused] [c1|of hiding losses by a former engineer].",
        ("a former engineer", "has been accused of", "The bank hiding losses", ""),
    ),
    "accused by a union, behind the charge": (
        "[s1|The minister] [q1|was accused] [c1|of “betrayal” by the teachers' union].",
        ("the teachers' union", "was accused", "The minister of “betrayal”", ""),
    ),
    "accused by somebody named, behind the charge": (
        "[s1|The chancellor] [q1|was accused] [c1|of cooking the books by Labour's Ida Moen].",
        ("Labour's Ida Moen", "was accused of", "The chancellor cooking the books", "allegedly"),
    ),
    "accused of what was done by others": (
        "[s1|The senator] [q1|was accused] [c1|of being paid by lobbyists].",
        ("", "was accused of", "The senator being paid by lobbyists", "allegedly"),
    ),
    "accused of what was done by a river": (
        "[s1|The company] [q1|was accused] [c1|of dumping waste by the river].",
        ("", "was accused of", "The company dumping waste by the river", "allegedly"),
    ),
    "is accused of": (
        "[s1|The senator] [q1|is accused of] [c1|taking cash from a contractor].",
        ("", "is accused of", "The senator taking cash from a contractor", "allegedly"),
    ),
    "was charged with": (
        "[c1|A former teacher] [q1|was charged] [c1|with assaulting a pupil].",
        ("", "was charged with", "A former teacher assaulting a pupil", "allegedly"),
    ),
    "accused by": (
        "[c1|The keeper] [q1|is accused] by prosecutors of [c1|laundering cash through a salon].",
        ("prosecutors", "is accused", "The keeper laundering cash through a salon", ""),
    ),
    "who is alleged to have said it speaks": (
        "[s1|The driver] [q1|is alleged to have told] police that [c1|he was drunk].",
        ("The driver", "is alleged to have told", "he was drunk", "allegedly"),
    ),
    "who is said to have said it speaks": (
        "[c1|He] [q1|is said to have told] friends that [c1|he would not stand again].",
        ("He", "is said to have told", "he would not stand again", "reportedly"),
    ),
    "who is quoted speaks": (
        "She was quoted by [s1|the Irish Times] [q1|as saying] that [c1|the deal was dead].",
        ("She", "as saying", "the deal was dead", "reportedly"),
    ),
    "who is quoted speaks, though all of it was taken for the paper's": (
        "[c1|The general] [q1|was quoted] by [s1|state radio] [c1|as saying that the deal was dead].",
        ("The general", "saying", "the deal was dead", "reportedly"),
    ),
    "who is quoted is no words of the paper's": (
        "[c2|The general] [q2|was quoted] by [s2|state radio] as [s1|The general] [q1|saying] [c1|no].",
        ("The general", "saying", "no", ""),
    ),
    "who is quoted is no part of the words in marks": (
        "[c1|“It holds,” the skipper’s sister] [q1|was quoted as telling] the Post.",
        ("the skipper’s sister", "telling", "It holds", "reportedly"),
    ),
    "it stands for nothing": (
        "[c1|It] [q1|is claimed] that [c1|the referee swore at two players].",
        ("", "is claimed", "the referee swore at two players", "allegedly"),
    ),
    "the charge taken for the accuser": (
        "[c1|The company] [q1|has been accused] by [s1|campaigners of greenwashing its record].",
        ("campaigners", "has been accused", "The company greenwashing its record", ""),
    ),
    "who is told shares the passive before": (
        "[s1|Ewan Tait, 30,] was banned for a year and [q1|told] [c1|he was lucky to be alive].",
        ("", "told", "he was lucky to be alive", ""),
    ),
    "who is told behind three": (
        "[s1|The clerk] was suspended, searched and [q1|told] [c1|she would hear from the board].",
        ("", "told", "she would hear from the board", ""),
    ),
    "who is assured": (
        "[s1|Staff] have been sent home and [q1|assured] that [c1|they will be paid].",
        ("", "assured", "they will be paid", ""),
    ),
    "by whom one is told": (
        "[s1|Mr Tait] was banned for a year and [q1|told] by Judge Ada Cole that [c1|he was lucky to be alive].",
        ("Judge Ada Cole", "told", "he was lucky to be alive", ""),
    ),
    "who tells somebody behind a passive": (
        "[s1|The pilot] was rescued and [q1|told] reporters [c1|he had prayed].",
        ("The pilot", "told", "he had prayed", ""),
    ),
    "who says something behind a passive": (
        "[s1|Ada Hill] was elected and [q1|said] [c1|she would serve].",
        ("Ada Hill", "said", "she would serve", ""),
    ),
    "who asked is no part of it": (
        "[q1|Asked] by [c1|Tom Hale, a clerk in the hall, whether she would come and see], Ida Moen shook her head.",
        ("Tom Hale", "Asked", "whether she would come and see", "asked"),
    ),
    "who accuses": (
        "[s1|Prosecutors] [q1|accused] [c1|the banker of hiding money].",
        ("Prosecutors", "accused", "the banker of hiding money", ""),
    ),
    "a subject far from its verb": (
        "The minister, who arrived late, [q1|did not say] whether [c1|she would resign].",
        ("The minister", "did not say", "she would resign", ""),
    ),
    "nobody": ("It [q1|was said] that [c1|the road was open].", ("", "was said", "the road was open", "reportedly")),
    "who is told it only hears": (
        "[s1|The jury] [q1|was told] that [c1|the brakes had failed twice].",
        ("", "was told", "the brakes had failed twice", ""),
    ),
    "who is told it is no part of it": (
        "[c1|The hearing] [q1|was told] by Dr Amir Osei that [c1|the brakes had failed].",
        ("Dr Amir Osei", "was told", "the brakes had failed", ""),
    ),
}


def first(nlp, marked, method):
    """Source, cue, words and modality of the first quotation."""
    text, given = unmark(marked)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=tuple(replace(quote, method=method) for quote in given))))
    quote = doc._.quotes[0]
    return (*(printed(text, spans) for spans in (quote.source, quote.cue, quote.content)), quote.modality)


@pytest.mark.parametrize(("marked", "expected"), CASES.values(), ids=CASES.keys())
def test_whose_words(nlp, marked, expected):
    assert first(nlp, marked, "found") == expected


def test_the_accuser_behind_a_charge_in_marks(nlp):
    marked = "[c1|Mr Kane] [q1|was accused of] [c1|“a cynical betrayal” by the union's general secretary]."
    assert first(nlp, marked, "found")[0] == "the union's general secretary"


def test_what_was_given_stays(nlp):
    marked = "[s1|Mr Osei] [q1|stands accused of] [c1|lying to Parliament]."
    assert first(nlp, marked, "given")[0] == "Mr Osei"


QUOTED = {
    "by a paper": "The Post quoted Hubert Nye as saying “the railways are dead”.",
    "in the passive": "Hubert Nye, the bishop, was quoted by the Post as saying “the railways are dead”.",
    "with a day": "Hubert Nye was quoted by the Post on Monday as saying “the railways are dead”.",
    "a paper has him saying": "The Herald has Hubert Nye saying that the railways are dead.",
}


HAD = {
    "a note": ("He had earlier sent a voice note vowing he would “do time for him”.", "He"),
    "a letter": ("The firm had written a letter warning that it would “close the yard for good”.", "The firm"),
    "a message": ("She had left a message saying that she would “never come back”.", "She"),
}


@pytest.mark.parametrize(("text", "source"), HAD.values(), ids=HAD)
def test_what_somebody_had_sent_is_nobody(trained_nlp, text, source):
    (quote,) = trained_nlp(text)._.quotes
    assert printed(text, quote.source) == source


@pytest.mark.parametrize("text", QUOTED.values(), ids=QUOTED)
def test_whom_a_paper_quotes_speaks(trained_nlp, text):
    (quote,) = trained_nlp(text)._.quotes
    assert (printed(text, quote.source), printed(text, quote.cue)) == ("Hubert Nye", "saying")
    assert printed(text, quote.content).strip("“”") == "the railways are dead"


TURNED = {
    "by an agency": ("“The railways are dead,” Hubert Nye was quoted by the state news agency BTA as saying.", "BTA"),
    "with his office": ("“The railways are dead,” Minister Hubert Nye was quoted by Press TV as saying.", "Press TV"),
    "cited": ("“The railways are dead,” Hubert Nye was cited by Reuters as saying on Friday.", "Reuters"),
    "the outlet last": (
        "“The railways are dead,” Hubert Nye was quoted as saying by the newspaper El País.",
        "El País",
    ),
}


@pytest.mark.parametrize(("text", "outlet"), TURNED.values(), ids=TURNED)
def test_whom_a_paper_is_said_to_quote_behind_his_words_speaks(trained_nlp, text, outlet):
    (quote,) = trained_nlp(text)._.quotes
    assert (quote.kind, printed(text, quote.content)) == ("direct", "The railways are dead")
    assert (quote.speaker.name, quote.credited.name) == ("Hubert Nye", outlet)
