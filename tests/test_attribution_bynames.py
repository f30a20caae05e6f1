"""A word in capitals behind "the" that speaks and that nothing shows to be a body is nobody who is named."""

import pytest
from attributed import attribute

MEANT = {
    "an unknown byname": ("Per Lund left. “[c1|It is late],” [s1|the Mirlo] [q1|assured].", "anonymous", None),
    "an unknown byname that opens a sentence": (
        "Per Lund left.\n\n[s1|The Mirlo] [q1|was sure] that [c1|it was late].",
        "anonymous",
        None,
    ),
    "a paper whose name has the article": (
        "He told The Mirlo so. “[c1|It is late],” [s1|The Mirlo] [q1|reported].",
        "organisation",
        "Mirlo",
    ),
    "a paper that is called by one word": (
        "[s1|The Courier] [q1|reported] that [c1|it rained].",
        "organisation",
        "Courier",
    ),
    "an agency in capitals": ("“[c1|It is late],” [s1|the RNLT] [q1|said].", "organisation", "RNLT"),
    "a body by its noun": ("“[c1|It is late],” [s1|the Senate] [q1|said].", "organisation", "Senate"),
    "a body that is called a company": (
        "The Mirlo, a shipping company, shut. “[c1|It is late],” [s1|the Mirlo] [q1|said].",
        "organisation",
        "Mirlo",
    ),
    "a body that is named without the article, too": (
        "Mirlo shares fell. “[c1|It is late],” [s1|the Mirlo] [q1|said].",
        "organisation",
        "Mirlo",
    ),
}


@pytest.mark.parametrize(("text", "kind", "name"), MEANT.values(), ids=MEANT)
def test_a_byname_is_no_body(nlp, text, kind, name):
    _, quotes = attribute(nlp, text)
    assert (quotes[0].speaker.kind, quotes[0].speaker.name) == (kind, name)
