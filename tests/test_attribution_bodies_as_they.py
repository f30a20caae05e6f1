""" "They" are a body only where it was just a subject, or has just spoken; not any that was named by the way."""

import pytest
from attributed import attribute

THEY = {
    "no airline for which he flew": (
        "Mark Dwyer flew for Torvik Air, which paid him well. In May he wed Ann Hollis. They had a mill, which "
        "[s1|they] [q1|called] [c1|their castle].",
        None,
    ),
    "no court of which two wrote": (
        "Ms. Hollis, along with Judge Paul Whitcombe, wrote a book on the Supreme Court. In it, [s1|they] "
        "[q1|conclude] [c1|that it is slow].",
        None,
    ),
    "no house for which somebody runs": (
        "In a bid for the White House, Mark Dwyer has met voters on issues on which [s1|they] [q1|agree] [c1|that it "
        "is late].",
        None,
    ),
    "a firm that was just a subject": (
        "Holm Motors has sold its mill. [s1|They] [q1|said] [c1|it was old].",
        "Holm Motors",
    ),
    "a firm that has just spoken": (
        "“It is old,” Holm Motors said. Mark Dwyer wept when [s1|they] [q1|said] [c1|so].",
        "Holm Motors",
    ),
    "a crew whose name is a plural": (
        "Ann Hollis rides for the club Brisas. It was hot at the quay. [s1|They] [q1|said] [c1|it was fun].",
        "Brisas",
    ),
}


@pytest.mark.parametrize(("marked", "name"), THEY.values(), ids=THEY.keys())
def test_they_are_a_body_that_the_text_is_about(nlp, marked, name):
    _, quotes = attribute(nlp, marked)
    assert quotes[-1].speaker.name == name
