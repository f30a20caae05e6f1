""" "They" are a body only where the paragraph is about it, or has it speak; not any that was named by the way."""

import pytest
from attributed import attribute

THEY = {
    "no airline for which he flew": (
        "Mark Dwyer flew for Torvik Air, which paid him well. In May he wed Ann Hollis. They had a mill, which "
        "[s1|they] [q1|called] [c1|their castle].",
        None,
    ),
    "no institute at which two studied": (
        "Ann Hollis and her brother studied at the Holm Institute. There [s1|they] [q1|learned] [c1|that ice is warm].",
        None,
    ),
    "no club for which somebody plays": (
        "Mark Dwyer plays for Norvik United. At home his sons skate, and [s1|they] [q1|boast] [c1|that the lake is "
        "theirs].",
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
    "a police that arrested somebody, behind the verb": (
        "A baker was held by Holm Police in May. [s1|They] [q1|said] [c1|he was 40].",
        "Holm Police",
    ),
    "a firm that issued something": (
        "The note was issued by Holm Motors. [s1|They] [q1|said] [c1|sales were down].",
        "Holm Motors",
    ),
    "a police that spoke two sentences before": (
        "[c1|The quay was shut], [s1|Holm Police] [q1|said]. A barge had sunk. [s2|They] [q2|said] [c2|nobody was "
        "hurt].",
        "Holm Police",
    ),
    "a police that was a subject two sentences before": (
        "Holm Police arrested a baker in May. The baker, 40, is in custody. [s1|They] [q1|said] [c1|he was armed].",
        "Holm Police",
    ),
    "no firm from which somebody bought": (
        "The couple bought the mill from Holm Homes. [s1|They] [q1|say] [c1|the roof leaks].",
        None,
    ),
    "no firm behind which two people wed": (
        "Torvik Air hired Mark Dwyer in May. He later wed Ann Hollis. [s1|They] [q1|said] [c1|it was fun].",
        None,
    ),
    "no firm that hired somebody who wed": (
        "Mark Dwyer was hired by Torvik Air and later wed Ann Hollis. [s1|They] [q1|said] [c1|it was fun].",
        None,
    ),
    "no firm that spoke a paragraph before": (
        "[c1|The mill was old], [s1|Holm Motors] [q1|said].\n\nMark Dwyer wed Ann Hollis in May. A barge had sunk. "
        "[s2|They] [q2|said] [c2|it was sad].",
        None,
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
