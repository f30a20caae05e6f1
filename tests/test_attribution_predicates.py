"""A second verb of the same subject's is a quotation of its own, not the end of the words before; literal sentences."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.pipeline import make_doc
from quotes.records import Article
from quotes.spans import printed


def parted(nlp, marked):
    """Source, cue, words and polarity of each quotation."""
    text, given = unmark(marked)
    found = tuple(replace(quote, method="found") for quote in given)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=found)))
    return [(printed(text, q.source), printed(text, q.cue), printed(text, q.content), q.polarity) for q in doc._.quotes]


@pytest.mark.parametrize(
    ("marked", "words", "cue", "denied"),
    [
        pytest.param(
            "[s1|He] [q1|told] the council [c1|it would close the library and denied ignoring residents].",
            "it would close the library",
            "denied",
            "ignoring residents",
            id="another tense",
        ),
        pytest.param(
            "[s1|The owner] [q1|said] [c1|the roof had been mended and rejected the claim that it leaked].",
            "the roof had been mended",
            "rejected",
            "the claim that it leaked",
            id="the perfect",
        ),
    ],
)
def test_a_denial_of_its_own(nlp, marked, words, cue, denied):
    first, second = parted(nlp, marked)
    assert (first[2:], second) == ((words, "said"), (first[0], cue, denied, "denied"))


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[s1|The audit] [q1|finds] [c1|the pumps “were never once tested”, and concludes that the town was lucky].",
            [("the pumps “were never once tested”", "finds"), ("the town was lucky", "concludes")],
            id="behind words in marks",
        ),
        pytest.param(
            "[s1|The union] [q1|said] [c1|it would strike on Monday, and warned drivers that queues were likely].",
            [("it would strike on Monday", "said"), ("queues were likely", "warned")],
            id="somebody is told",
        ),
    ],
)
def test_what_is_said_next_is_kept_apart(nlp, marked, expected):
    assert [(words, cue) for _, cue, words, _ in parted(nlp, marked)] == expected


@pytest.mark.parametrize(
    "marked",
    [
        "[s1|She] [q1|said] [c1|he came home late, and told her brother that he was tired].",
        "[s1|She] [q1|says] [c1|that he left and that he warned them that it would rain].",
        "[s1|She] [q1|says] [c1|he was late, and he says that it rained].",
        "[s1|She] [q1|said] [c1|they would leave and warned birds that nest there].",
    ],
    ids=["the same tense", "no comma", "a subject of its own", "nothing is told"],
)
def test_what_may_be_said_of_another_stays(nlp, marked):
    assert len([words for words in parted(nlp, marked) if words[0] == "She"]) == 1


@pytest.mark.parametrize(
    "marked",
    [
        "[s1|She] [q1|said] [c1|her brother was ill and denied himself nothing].",
        "[s1|She] [q1|said] [c1|her brother had gone and that he denied everything].",
        "[s1|She] [q1|says] [c1|the firm had lied and denied it].",
    ],
    ids=["the same tense", "a subject of its own", "not the tense of the cue"],
)
def test_what_is_part_of_the_words(nlp, marked):
    assert len([words for words in parted(nlp, marked) if words[3] == "said"]) == 1


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        pytest.param(
            "[s1|Ada Brook] [q1|said] [c1|the fog would lift and switched off the horn].",
            "the fog would lift",
            id="a past behind a modal",
        ),
        pytest.param(
            "[s1|Analysts] [q1|say] [c1|the deal is dead and have cut their forecasts].",
            "the deal is dead",
            id="the number of the source",
        ),
        pytest.param(
            "[s1|Two towns] [q1|have warned] that [c1|the dyke may break after the snow melts and have hired guards].",
            "the dyke may break after the snow melts",
            id="a clause between",
        ),
        pytest.param(
            "[s1|A number of clubs] [q1|have argued] that [c1|Spain may lose and have hired new coaches].",
            "Spain may lose",
            id="a country is one",
        ),
        pytest.param(
            "[s1|The abbot] [q1|said] [c1|the cellar was empty and thanked the cooks].",
            "the cellar was empty",
            id="what only a person does",
        ),
        pytest.param(
            "[s1|The judge] [q1|said] [c1|the file was thin and left the courtroom].",
            "the file was thin",
            id="what only a person leaves",
        ),
        pytest.param(
            "[s1|She] [q1|said] [c1|there was no coal left and shut the door].",
            "there was no coal left",
            id="there is",
        ),
        pytest.param(
            "[s1|The chairman] [q1|says] [c1|the plan will fail and has written to the county council].",
            "the plan will fail",
            id="written to somebody",
        ),
        pytest.param(
            "[s1|The vicar] [q1|said] [c1|the bells were cracked and asked for donations].",
            "the bells were cracked",
            id="next to nothing is told",
        ),
        pytest.param(
            "[s1|The vicar] [q1|said] [c1|the bells were cracked and apologised]",
            "the bells were cracked",
            id="at the end of the text",
        ),
    ],
)
def test_what_the_speaker_did_is_no_part_of_the_words(nlp, marked, words):
    assert [found for _, _, found, _ in parted(nlp, marked)] == [words]


@pytest.mark.parametrize(
    "marked",
    [
        "[s1|The teacher] [q1|said] [c1|the pupil had cheated and hid the answers].",
        "[s1|Police] [q1|said] [c1|the man was drunk and refused to stop].",
        "[s1|The coach] [q1|said] [c1|the trip would cost a lot and meant missing school].",
        "[s1|The doctor] [q1|said] [c1|the boy could not swim and drowned].",
        "[s1|Witnesses] [q1|said] [c1|they could smell gas and called the police].",
        "[s1|The farmer] [q1|said] [c1|the storm was fierce and left the barn in ruins].",
        "[s1|The trainer] [q1|says] [c1|the mare is lame and has lost weight].",
        "[s1|The head] [q1|said] [c1|fees would rise and hit the poor].",
        "[s1|The abbess] [q1|said] [c1|the fund would bring new wells, and mended bridges].",
        "[s1|The widow] [q1|said] [c1|her son would often drink and shouted at the neighbours].",
    ],
    ids=[
        "either may have",
        "a person refuses",
        "a past that stands for a present",
        "a past modal",
        "they themselves",
        "a thing leaves",
        "the same number",
        "past or infinitive",
        "what is listed",
        "a habit",
    ],
)
def test_what_the_subject_of_the_words_may_have_done_stays(nlp, marked):
    assert [words for _, _, words, _ in parted(nlp, marked)] == [
        unmark(marked)[0][unmark(marked)[1][0].content[0].start : -1]
    ]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[s1|The guide] [q1|said] [c1|the tide was coming in and warned that the path would flood].",
            [("the tide was coming in", "said"), ("the path would flood", "warned")],
            id="a thing cannot warn",
        ),
        pytest.param(
            "[s1|Ada Brook] [q1|said] [c1|her uncle was ill and added that he was fond of bees].",
            [("her uncle was ill", "said"), ("he was fond of bees", "added")],
            id="added",
        ),
        pytest.param(
            "[s1|The bishop] [q1|insisted] [c1|the choir must sing and claimed that nobody had been asked to leave].",
            [("the choir must sing", "insisted"), ("nobody had been asked to leave", "claimed")],
            id="a past behind a modal",
        ),
        pytest.param(
            "[s1|The pilot] [q1|said] [c1|he would fly again and warned against landing at night].",
            [("he would fly again", "said"), ("landing at night", "warned against")],
            id="no clause",
        ),
        pytest.param(
            "[s1|The abbot] [q1|insisted] [c1|the town must admit it is “in ruins” and claimed that thieves ruled it].",
            [("the town must admit it is “in ruins”", "insisted"), ("thieves ruled it", "claimed")],
            id="a present between",
        ),
        pytest.param(
            "[s1|The abbot] [q1|said] [c1|hired hands can be slow and cited the delay at the mill].",
            [("hired hands can be slow", "said"), ("the delay at the mill", "cited")],
            id="can",
        ),
    ],
)
def test_a_second_saying(nlp, marked, expected):
    assert [(words, cue) for _, cue, words, _ in parted(nlp, marked)] == expected


@pytest.mark.parametrize(
    "marked",
    [
        "[s1|Ada Brook] [q1|said] [c1|her uncle was ill and claimed that bees had stung him].",
        "[s1|Police] [q1|said] [c1|the driver confessed and added that he was sorry].",
        "[s1|The clerk] [q1|said] [c1|the report was blunt and warned that the bank would fail].",
        "[s1|The clerk] [q1|said] [c1|the evidence was clear and suggested that he had lied].",
        "[s1|The clerk] [q1|said] [c1|the badge was faded and told him he was the last of the guards].",
    ],
    ids=["a person claims", "who confesses adds", "a document warns", "a thing suggests", "a thing with words on it"],
)
def test_what_the_subject_of_the_words_may_have_said_stays(nlp, marked):
    assert [cue for source, cue, _, _ in parted(nlp, marked) if source in {"Ada Brook", "Police", "The clerk"}] == [
        "said"
    ]


RELATIVES = {
    "a verb behind a comma": (
        "The van, [c1|which] [s1|neighbours] [q1|said] [c1|had stood there for weeks, burned out on Sunday].",
        "which had stood there for weeks",
    ),
    "another verb of the clause": (
        "The van, [c1|which] [s1|neighbours] [q1|said] [c1|had stood there and smelled of petrol].",
        "which had stood there and smelled of petrol",
    ),
    "no relative": (
        "[c1|The van] , [s1|neighbours] [q1|said], [c1|had stood there, locked].",
        "The van had stood there, locked",
    ),
}


@pytest.mark.parametrize(("marked", "words"), RELATIVES.values(), ids=RELATIVES)
def test_a_relative_clause_ends_before_the_main_verb(nlp, marked, words):
    text, given = unmark(marked)
    found = tuple(replace(quote, method="found", kind="indirect") for quote in given)
    doc = nlp(make_doc(nlp, Article("made-up", text, given=found)))
    assert printed(text, doc._.quotes[0].content) == words
