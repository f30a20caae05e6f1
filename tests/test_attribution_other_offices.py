"""Who holds another office, or is of another team, or says of "her" that she is wrong, is not who has just spoken."""

import pytest
from attributed import attribute

MEANT = {
    "a chairwoman, beside a chief executive": (
        "“Sales are up,” said chief executive Mona Rask. [s1|The chairwoman] [q1|said]: “[c1|Not for long].”",
        None,
    ),
    "a chairman, who is chief executive, too": (
        "“Sales are up,” said Ivo Rask, chairman and chief executive. [s1|The chairman] [q1|said]: “[c1|It is good].”",
        "Ivo Rask",
    ),
    "a chief executive, called the boss": (
        "“Sales are up,” said chief executive Mona Rask. [s1|The boss] [q1|added]: “[c1|It is good].”",
        "Mona Rask",
    ),
    "an editor, beside the author of a study": (
        "Lead author Mona Rask was glad. “It holds,” she said. [s1|The editor] [q1|said]: “[c1|We checked].”",
        None,
    ),
    "an editor of a paper": (
        "Mona Rask, of the Harbour magazine, was glad. “It holds,” she said. [s1|The editor] [q1|said]: “[c1|We "
        "checked].”",
        "Mona Rask",
    ),
    "the coach of a town that was not named before": (
        "Manager Ivo Rask smiled. “We won,” he said. [s1|The Easton coach] [q1|said]: “[c1|We did not].”",
        None,
    ),
    "the coach of the town that was named before": (
        "Easton lost on Monday. Manager Ivo Rask smiled. “We tried,” he said. [s1|The Easton coach] [q1|said]: "
        "“[c1|We failed].”",
        "Ivo Rask",
    ),
    "who says that she is wrong": (
        "“[c2|The bridge is safe],” [q2|said] [s2|the engineer Mona Rask]. [s1|The baker] [q1|said]: "
        "“[c1|She is wrong].”",
        None,
    ),
    "who says before his description that she is wrong": (
        "“[c2|The bridge is safe],” [q2|said] [s2|Mona Rask]. “[c1|She is wrong],” [q1|said] [s1|the baker].",
        None,
    ),
    "who says of another woman that she is wrong": (
        "Ida Holm wept. “[c2|The bridge is safe],” [q2|said] [s2|Mona Rask]. [s1|The baker] [q1|said]: "
        "“[c1|She is wrong].”",
        "Mona Rask",
    ),
    "who says of a man that he is wrong": (
        "“[c2|The bridge is safe],” [q2|said] [s2|Mona Rask]. [s1|The baker] [q1|said]: “[c1|He is wrong].”",
        "Mona Rask",
    ),
}


@pytest.mark.parametrize(("text", "name"), MEANT.values(), ids=MEANT)
def test_another_office_is_anothers(nlp, text, name):
    _, quotes = attribute(nlp, text)
    assert quotes[-1].speaker.name == name
