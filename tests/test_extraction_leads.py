"""What stands between a cue and the words it leads to is no content: when it was said, and who was told."""

import pytest
from test_extraction_classes import spans

from quotes.extraction.bounding.leads import led
from quotes.extraction.bounding.marked_text import marked_text
from quotes.regions import regions


@pytest.mark.parametrize(
    ("marked", "cue", "content"),
    [
        pytest.param("She {said} <yesterday he would row>.", "said yesterday", ["he would row"], id="yesterday"),
        pytest.param(
            "She {said} <afterwards the pier was shut>.", "said afterwards", ["the pier was shut"], id="after"
        ),
        pytest.param("“<Let him row>,” she {dared} <him>.", "dared", ["Let him row"], id="who was told behind the cue"),
        pytest.param(
            "Holm {went on a rant about} <her boat>. “<We row on>.”",
            "went on a rant about",
            ["her boat", "We row on"],
            id="a rant",
        ),
        pytest.param("“<We row on>,” she {said about} <the storm>.", "said about", ["We row on"], id="topic"),
        pytest.param(
            "“<We row on>,” she {said}, <without giving any reason>.", "said", ["We row on"], id="without what else"
        ),
        pytest.param("“<We row on>,” she {said}, <to loud cheers>.", "said", ["We row on"], id="what answered it"),
        pytest.param(
            "“<We row on,>” she {told} the crew, <who cheered>.", "told", ["We row on"], id="what the hearer did"
        ),
        pytest.param(
            "“<Row on,>” she {is said} <to have told her>.",
            "is said to have told her",
            ["Row on"],
            id="what hearsay goes on with",
        ),
        pytest.param(
            "“<We row on>,” radio {quoted} <her as saying>. “<We do.>”",
            "quoted her as saying",
            ["We row on", "We do."],
            id="whom one quotes as saying",
        ),
        pytest.param(
            "She {said} “<we>” row, <which is “fun”>.", "said", ["we", "which is “fun”"], id="a clause with marks"
        ),
        pytest.param("She {said} <on Monday that he rowed>.", "said on Monday", ["he rowed"], id="a weekday and that"),
        pytest.param("She {said} <last week Brandt rowed>.", "said last week", ["Brandt rowed"], id="before a name"),
        pytest.param(
            "She {said} <yesterday was cold>.", "said", ["yesterday was cold"], id="a day that is the subject"
        ),
        pytest.param("She {said} <tomorrow he will row>.", "said", ["tomorrow he will row"], id="a time to come"),
        pytest.param("A friend {warned} <her she could drown>.", "warned", ["she could drown"], id="her before she"),
        pytest.param("He {told} <them that the sea was cold>.", "told", ["the sea was cold"], id="them that"),
        pytest.param("He {told} <us Brandt could row>.", "told", ["Brandt could row"], id="us before a name"),
        pytest.param("He {warned} <the board it was late>.", "warned", ["it was late"], id="the board before it"),
        pytest.param("He {told} <the whole crew that we sank>.", "told", ["we sank"], id="the crew that"),
        pytest.param("He {told} <the inquest the boat had sunk>.", "told", ["the boat had sunk"], id="an inquest"),
        pytest.param(
            "He {told} <the friend the boat had saved>.", "told", ["the friend the boat had saved"], id="a friend"
        ),
        pytest.param("She {said} <then that the sea was cold>.", "said then", ["the sea was cold"], id="then that"),
        pytest.param("She {said} <then the rain came>.", "said", ["then the rain came"], id="then"),
        pytest.param(
            "“<We row on>,” she {says}, <baling the boat>. “<We always do>.”",
            "says",
            ["We row on", "We always do"],
            id="what she did as she said it",
        ),
        pytest.param(
            "“<We row on>!” she {told} the crew, <to shouts of joy>. “<We always do>.”",
            "told",
            ["We row on", "We always do"],
            id="what the crew answered",
        ),
        pytest.param(
            "She {branded} <Holm a thief on the eve of the regatta>.", "branded", ["Holm a thief"], id="before an event"
        ),
        pytest.param(
            "She {said} <Holm was fit ahead of the race>.", "said", ["Holm was fit ahead of the race"], id="no name"
        ),
        pytest.param(
            "<The boat had “no oars at all”>, she {said}, <as she fined its owner>.",
            "said",
            ["The boat had “no oars at all”"],
            id="what she did then",
        ),
        pytest.param(
            "<The boat was “a ruin”>, she {said}, <as it had no keel>.",
            "said",
            ["The boat was “a ruin”", "as it had no keel"],
            id="a reason",
        ),
        pytest.param(
            "<The crew was “done for”>, she {said}, <as they had no oars>.",
            "said",
            ["The crew was “done for”", "as they had no oars"],
            id="their reason",
        ),
        pytest.param("He {told} <the crew to row>.", "told", ["the crew to row"], id="the crew to"),
        pytest.param(
            "He {said} <last night rowers would come>.", "said last night", ["rowers would come"], id="rowers"
        ),
        pytest.param("He {said} <her boat was gone>.", "said", ["her boat was gone"], id="her boat"),
        pytest.param("He {warned} <them to stay ashore>.", "warned", ["them to stay ashore"], id="told to do"),
        pytest.param("He {said} <you could row>.", "said", ["you could row"], id="a subject"),
        pytest.param(
            "He {described} <him as “a born rower”>.", "described him as", ["a born rower"], id="whom marks name"
        ),
        pytest.param("He {accused} <him of “rowing” home>.", "accused", ["him of “rowing” home"], id="partly in marks"),
        pytest.param(
            "He {called} <the plan a “ruin”>.", "called", ["the plan a “ruin”"], id="what is no pronoun stays"
        ),
        pytest.param("<He stole a boat, a jury> {was told}.", "was told", ["He stole a boat"], id="who was told"),
        pytest.param(
            "<He stole a boat>, <a jury> {was told}.", "was told", ["He stole a boat"], id="who was told, by itself"
        ),
        pytest.param(
            "<The jury> {was told} <he stole a boat>.", "was told", ["he stole a boat"], id="who was told, before it"
        ),
        pytest.param(
            "<A man, who rowed for seven days and nights> {was told} by a judge <he stank>.",
            "was told",
            ["he stank"],
            id="who was told, at length",
        ),
        pytest.param("She {called} <it “a ruin”>.", "called it", ["a ruin"], id="what marks name"),
        pytest.param("She {said} <it “will fall”>.", "said", ["it “will fall”"], id="a subject before marks"),
        pytest.param(
            "He {told} police <he stole no boat, the court heard>.", "told", ["he stole no boat"], id="who heard it"
        ),
        pytest.param(
            "He {said} <that he shouted, and nobody heard>.", "said", ["that he shouted, and nobody heard"], id="and"
        ),
        pytest.param(
            "<“It leaks>,” he {said} of <the first ferry of the line>. <“It lists>.”",
            "said",
            ["“It leaks", "“It lists"],
            id="what it is said of",
        ),
        pytest.param("<The sea, the sea>, he {said}.", "said", ["The sea, the sea"], id="words before the cue"),
    ],
)
def test_cue_and_content(marked, cue, content):
    found = spans(marked)
    text = marked.translate(str.maketrans("", "", "{}<>"))
    result = led(marked_text(text, regions(text)), found["{"], found["<"])
    assert " ".join(text[slice(*span)] for span in result.cue) == cue
    assert [text[slice(*span)] for span in result.content] == content
