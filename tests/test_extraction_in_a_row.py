"""Words in marks right beside others are all whose the last are, where they tell it."""

import pytest
from attributed import pieces

from quotes.extraction.mending.in_a_row import with_rows

ROWS = {
    "the first given to whoever spoke before": (
        "“[c1|It sank],” [s1|she] [q1|said].\n\n“[c1|We ran.]” “[c2|We hid.]” “[c2|We prayed],” [q2|said] [s2|Berg].",
        [["It sank"], ["We ran.", "We hid.", "We prayed"]],
    ),
    "the first given to nobody": (
        "“We ran.” “[c1|We prayed],” [s1|Ole Berg] [q1|said]. “[c1|It held.]”",
        [["We ran.", "We prayed", "It held."]],
    ),
    "another's, told before it": (
        "[s1|Moe] [q1|said]: “[c1|We ran.]” “[c2|We prayed],” [s2|Berg] [q2|said].",
        [["We ran."], ["We prayed"]],
    ),
    "in another paragraph": (
        "“[c1|It sank],” [s1|she] [q1|said]. “[c1|We ran.]”\n\n“[c2|We prayed],” [s2|Berg] [q2|said].",
        [["It sank", "We ran."], ["We prayed"]],
    ),
    "words between": (
        "“[c1|It sank],” [s1|she] [q1|said], “[c1|we ran.]” And “[c2|we prayed],” [s2|Berg] [q2|said].",
        [["It sank", "we ran."], ["we prayed"]],
    ),
}


@pytest.mark.parametrize(("marked", "expected"), ROWS.values(), ids=ROWS)
def test_whose_a_row_is(marked, expected):
    assert pieces(marked, with_rows) == expected
