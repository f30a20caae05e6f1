"""Which prints tell of the figure that a draft tells: a sum of money faces a sum, and no number of pipes."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.checking.beside.beside import Beside
from quotes.comparing.quantities.counting import amounts_in
from quotes.comparing.quantities.quantities import Quantity, may_be_exchanged

_HALF = 0.5
"""Share of what a draft tells that a print has of it, too, which has the draft's figure."""


def faced(claims: Sequence[Beside], beside: Sequence[Beside]) -> list[Beside]:
    """The prints that tell what the draft tells; of one whose figures are of other things, what the same article has of
    the draft's figure, by the same speaker: "the pipes would cost the city $80 million" is laid beside "It will cost us
    $18 million", not "the city would replace 1,200 pipes". Where none tells of that figure, they are as they were."""
    figure = _figures(claims[0].drafted.text) if claims else []
    if not figure:
        return list(claims)
    found = [one for claim in claims for one in ([claim] if _faces(claim, figure) else _instead(claim, figure, beside))]
    return list({one.print.key: one for one in found}.values()) or list(claims)


def with_its_figure(near: Sequence[Beside], beside: Sequence[Beside]) -> list[Beside]:
    """Where all prints that are near depart from the draft by a figure alone: what the same speaker says elsewhere with
    the draft's own figure, of the same thing, and half of what the draft tells. To “They hid it for four months” a
    misprint that has fourteen may be nearer in its words."""
    figure = _figures(near[0].drafted.text) if near else []
    if not figure or any(flag.name != "number" for one in near for flag in one.flags):
        return []
    own = (one for one in beside if one.whose == "same" and one.claim >= _HALF and not one.is_bent)
    return [one for one in own if all(_tells(one, amount) for amount in figure)]


def _tells(one: Beside, amount: Quantity) -> bool:
    """True where a print has that very amount of that very thing."""
    found = (other for other in _figures(one.print.text) if other.readings == amount.readings)
    return any(other.counted & amount.counted or other.around & amount.around for other in found)


def _instead(claim: Beside, figure: Sequence[Quantity], beside: Sequence[Beside]) -> list[Beside]:
    """What the article of a print has of the figure elsewhere, of the same thing."""
    return [
        one
        for one in beside
        if one.print.article == claim.print.article
        and one.print.speaker_id == claim.print.speaker_id is not None
        and _faces(one, figure, of_the_same=True)
    ]


def _faces(one: Beside, figure: Sequence[Quantity], *, of_the_same: bool = False) -> bool:
    """True where a print's figure may stand for the draft's; OF_THE_SAME asks for a word that both have around it."""
    return any(
        may_be_exchanged(own, other)
        and (not own.counted or not other.counted or own.counted & other.counted)
        and (not of_the_same or own.around & other.around)
        for own in figure
        for other in _figures(one.print.text)
    )


def _figures(text: str) -> list[Quantity]:
    """The amounts of a text that are given by a number; "many" and "both" face anything."""
    return [one for one in amounts_in(text) if not one.is_rough and not one.is_weak]
