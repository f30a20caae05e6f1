"""What a document goes on to say is his who wrote it, and "this reporter" is nobody of whom the report tells."""

import pytest
from attributed import attribute

GOING_ON = {
    "a report goes on": (
        "The clerk asked the Holm Post. “[c1|The rope was cut],” [s1|Mark Dwyer] [q1|wrote] in the affidavit. "
        "[s2|It] [q2|continued]: “[c2|Someone had a knife].”",
        "Mark Dwyer",
    ),
    "a firm goes on, which no document tells of": (
        "“[c1|The rope was cut],” [s1|Mark Dwyer] [q1|said] in the street. Holm Motors sold it. [s2|It] "
        "[q2|continued]: “[c2|We regret that].”",
        "Holm Motors",
    ),
    "a firm that sells something": (
        "“[c1|The rope was cut],” [s1|Mark Dwyer] [q1|wrote] in the affidavit. Holm Motors sold it. [s2|It] [q2|said] "
        "[c2|it was good].",
        "Holm Motors",
    ),
    "an author tells of himself": (
        "Ann Lund once fought Mark Dwyer, who had called the mill a ruin. As [s1|this reporter] [q1|revealed], "
        "[c1|it was sound].",
        None,
    ),
    "a reporter told of before": (
        "Ann Lund, a reporter, came. Mark Dwyer slept. [s1|The reporter] [q1|revealed] [c1|the mill was sound].",
        "Ann Lund",
    ),
}


@pytest.mark.parametrize(("marked", "name"), GOING_ON.values(), ids=GOING_ON.keys())
def test_a_document_goes_on_for_its_author(nlp, marked, name):
    _, quotes = attribute(nlp, marked)
    assert quotes[-1].speaker.name == name
