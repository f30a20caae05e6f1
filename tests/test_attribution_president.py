"""The president whom an article begins with is the only one whom it names soon, but nobody of another time or body."""

import pytest
from attributed import attribute

_BETWEEN = "The vote is on Monday. The town is calm. Boats lay in the harbour. Nobody came."
_OPENING = "[s1|The {}] [q1|said] [c1|it would stay].\n\n" + _BETWEEN + " {}"

OTHERS = {
    "a president on a flag": (
        "Rovers lost again. [s1|The president] [q1|said] [c1|the coach would stay].\n\n"
        + _BETWEEN
        + " Fans burnt a flag with the face of President Donald Mann."
    ),
    "the president of a country, not of the club": (
        "Rovers lost again. [s1|The president] [q1|said] [c1|the coach would stay].\n\n"
        + _BETWEEN
        + " President Donald Mann was in town on Monday."
    ),
    "a president of long ago": _OPENING.format(
        "president", "The law dates to 1861, when President Abraham Lund signed it."
    ),
    "the president of then": _OPENING.format("president", "Then-President Paul Lund signed it."),
    "the president of elsewhere": _OPENING.format("president", "In Brazil, President Paul Lund laughed."),
    "a president who is a man": (
        "[s1|The president] [q1|said] [c1|she would stay].\n\n" + _BETWEEN + " President Paul Lund laughed."
    ),
    "a judge in another case": _OPENING.format("judge", "In another case, Judge Paul Lund had ruled so."),
    "a judge of an earlier trial": (
        "A man was jailed on Friday for theft. “[c1|You are a thief],” [s1|the judge] [q1|told] him.\n\n"
        + _BETWEEN
        + " An earlier trial was stopped by Judge Otto Lund in May."
    ),
    "a sergeant elsewhere": _OPENING.format("sergeant", "Later Sergeant Paul Lund arrested two boys."),
    "a king with a hall": _OPENING.format("king", "They met in the old hall of King Charles."),
    "a queen of long ago": _OPENING.format("queen", "He was knighted by Queen Elizabeth."),
    "a chancellor abroad": _OPENING.format("chancellor", "In Berlin, Chancellor Paul Lund laughed."),
    "a professor abroad": _OPENING.format("professor", "In Berlin, Professor Paul Lund laughed."),
    "a captain who fell long ago": _OPENING.format("captain", "The cross is that of Captain Paul Lund, who fell."),
    "a governor elsewhere": _OPENING.format("governor", "In Ohio, Governor Paul Lund laughed."),
    "a coach elsewhere": _OPENING.format("coach", "In Ohio, Coach Paul Lund laughed."),
}


@pytest.mark.parametrize("marked", OTHERS.values(), ids=OTHERS)
def test_who_is_named_far_below_is_somebody_else(nlp, marked):
    _, (quote,) = attribute(nlp, marked)
    assert quote.speaker.name is None
