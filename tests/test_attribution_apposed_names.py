"""Whoever is "the director of the museum" behind whose comma a name stands bears it; not who is no whoever."""

import pytest
from attributed import attribute

NAMED = {
    "a director, by a name that no list knows": (
        "[s1|The director of the museum, Inesk Calloway], [q1|said] [c1|the roof leaked].",
        "Inesk Calloway",
    ),
    "a counterpart from a body": (
        "Tom Lund said no. [s1|His counterpart from the boatmen's association, Wanjiru Chebet], [q1|said] [c1|yes].",
        "Wanjiru Chebet",
    ),
    "a leader in a place, with no article": (
        "[s1|Party leader in the province, Commissar Thabo Mokoena], [q1|says] [c1|no].",
        "Thabo Mokoena",
    ),
    "a councillor": ("[s1|The convener of the committee, Councillor Rab Petrie], [q1|said] [c1|no].", "Rab Petrie"),
    "a ruler of a place": ("[s1|The ruler of Umuogbari, Cletus Nwadike], [q1|said] [c1|no].", "Cletus Nwadike"),
    "whatever a bell ringer is": ("[s1|The bellman of the quay, Rosa Quill], [q1|said] [c1|no].", "Rosa Quill"),
    "a capital, which is nobody": ("[s1|The capital of Norland, Port Ellis], [q1|said] [c1|it was broke].", None),
    "a first name that is a day's": ("[s1|The coach, Sunday Okorafor], [q1|said] [c1|no].", "Sunday Okorafor"),
    "the same where a sentence begins": ("[s1|Friday Osagie] [q1|said] [c1|the road was shut].", "Friday Osagie"),
    "the same behind a role": ("[s1|Striker Monday Etim], 24, [q1|said] [c1|no].", "Monday Etim"),
    "a day": ("On Sunday [s1|Lund] [q1|said] [c1|the road was shut].", "Lund"),
    "a day behind a hearer": ("[s1|Ann Lee] [q1|told] reporters Sunday [c1|Holm would not play].", "Ann Lee"),
}


@pytest.mark.parametrize(("marked", "name"), NAMED.values(), ids=NAMED)
def test_who_is_named_behind_what_he_is(nlp, marked, name):
    _, (*_, quote) = attribute(nlp, marked)
    assert quote.speaker.name == name
    assert name is None or quote.speaker.kind == "person"
