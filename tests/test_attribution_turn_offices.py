"""Turns of a transcript that an office heads are his or hers who is called so above the first of them."""

import pytest

from quotes.extraction.by_pattern.transcripts import TURN
from quotes.pipeline import make_doc
from quotes.records import Article

TALK = "\n\nThe {0}: It is late, and we are tired.\n\nMs. MOEN: We are.\n\nThe {0}: Then we stop.\n\nMs. MOEN: Good."
NAMED = {
    "in brackets behind the name": ("Board of Piers. Hon. Ruth Ekdal (chairwoman of the board) presiding.", "CHAIR"),
    "behind a comma": ("The board of piers met at noon under Ruth Ekdal, the speaker.", "SPEAKER"),
    "before the name": ("Remarks by Prime Minister Ruth Ekdal at Noon", "PRIME MINISTER"),
    "beside a deputy": ("Deputy Mayor Bo Lind and Mayor Ruth Ekdal met.", "MAYOR"),
    "with the day": ("Governor Ruth Ekdal met the board. The governor Monday said no more.", "GOVERNOR"),
}


@pytest.mark.parametrize(("head", "office"), NAMED.values(), ids=NAMED.keys())
def test_the_one_who_is_called_so(trained_nlp, head, office):
    assert _speaking(trained_nlp, head, office)[::2] == [("Ruth Ekdal", "person")] * 2


def test_the_one_whom_the_title_calls_so(trained_nlp):
    assert _speaking(trained_nlp, "East Hall", "PRESIDENT", "Talk with President Ekdal")[0] == ("Ekdal", "person")


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("The board of piers met at noon.", id="nobody"),
        pytest.param("Mayor Ruth Ekdal met Mayor Bo Lind.", id="two"),
        pytest.param("Deputy Mayor Bo Lind came.", id="another office"),
    ],
)
def test_nobody_is_named_by_an_office_alone(trained_nlp, head):
    assert _speaking(trained_nlp, head, "MAYOR")[0] == (None, "anonymous")


def _speaking(nlp, head, office, title=None):
    """Name and kind of the speaker of each turn."""
    doc = nlp(make_doc(nlp, Article("made-up", head + TALK.format(office), title=title)))
    return [(q.speaker.name, q.speaker.kind) for q in doc._.quotes if q.method == TURN]
