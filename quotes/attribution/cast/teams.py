"""Of which team or town a description tells: "the Rovers manager" is no United manager, nor whoever lost to Rovers."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from quotes.attribution import names
from quotes.attribution.cast.figures import Figure
from quotes.attribution.cast.focus import Focus
from quotes.attribution.cast.holders import Words, holder
from quotes.attribution.mentions.roles import role_words
from quotes.datafiles import listed, word_list

_TO_BE = frozenset({"new", "next", "incoming", "future"})
"""What tells an office that somebody known by another is to hold: "Rovers boss Lee", "the new United manager"."""


def without_others(figures: Sequence[Figure], focus: Focus, before: Sequence[str], noun: str) -> list[Figure]:
    """The figures without those of another body, by the words before the noun of a description, where one of them is
    of the body that it tells, and may be called so: "the Rovers manager" is not United manager Lee, but Rovers boss
    Lund; "the Rovers goalkeeper" is no manager, but Scotland goalkeeper Lee."""
    wanted = _bodies(before)
    if not wanted:
        return list(figures)
    own = {figure: [_bodies(role.text.split()) for role in focus.roles(figure)] for figure in figures}
    of_it = [f for f in figures if any(bodies & wanted for bodies in own[f])]
    if holder(of_it, focus, noun, role_words(" ".join((*before, noun)))) is None:
        return list(figures)
    return [f for f in figures if not any(own[f]) or f in of_it]


def is_of_another_team(figure: Figure, focus: Focus, noun: Token, before: Sequence[str]) -> bool:
    """Whether the text gives the figure charge of another team than the description tells, and that team to somebody
    else, or tells that it was played against: "Rovers boss Lee beat United. The United coach said"; "the Toffees
    coach" may be Everton's. And whether it is a team that the text has not named, of a figure without one."""
    bosses = listed(names.PACKAGE, "contradictions", "bosses")
    wanted = _bodies(before)
    if noun.lower_ not in bosses or not wanted or not _TO_BE.isdisjoint(before):
        return False
    teams = [_bodies(role.text.split()) for role in focus.roles(figure) if role.words & bosses]
    if any(team & wanted for team in teams):
        return False
    if not any(teams):  # "Manager Karl Finn smiled. The Easton coach said", of whose team nothing stands before
        return bool(teams) and not _is_told_before(noun, wanted)
    others = (other for other, _ in focus.ranked(lambda other: 1.0) if other is not figure and other.kind == "person")
    roles = (role for other in others for role in other.roles)
    return any(wanted <= _bodies(role.text.split()) for role in roles) or _is_opponent(noun, wanted)


def _is_told_before(noun: Token, team: Words) -> bool:
    """Whether the text or its title names the team before the words that the noun ends."""
    before = noun.doc[: noun.left_edge.i].text + (noun.doc._.title or "")
    return any(word in before.lower() for word in team)


def _is_opponent(noun: Token, team: Words) -> bool:
    """Whether the text before the noun tells that somebody played against that team: "beat Easton", "a win over
    Easton"."""
    kinds = listed(names.PACKAGE, "contradictions", "opponents")
    named = (token for token in noun.doc[: noun.i] if token.lower_ in team and token.dep_ in {"dobj", "pobj"})
    return any(token.head.lemma_.lower() in kinds for token in named)


def _bodies(words: Sequence[str]) -> Words:
    """The words with capitals that call nobody something, and tell no nation or party."""
    no_bodies = word_list(names.PACKAGE, "not_names") | word_list(names.PACKAGE, "office_fields")
    plain = (
        word.removesuffix("’s").removesuffix("'s") for word in words if word[0].isupper() and word not in no_bodies
    )
    return frozenset(
        word.lower() for word in plain if not names.calls_somebody(word) and names.bare(word) not in names.demonyms()
    )
