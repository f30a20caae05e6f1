"""Who holds a role: the person whom an article calls a senator, for a later "the senator"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quotes.attribution import names
from quotes.attribution.cast.figures import Figure
from quotes.attribution.cast.focus import Focus
from quotes.attribution.mentions.roles import Role
from quotes.datafiles import listed, table
from quotes.nameparts import titles

_STEM = 7
"""Letters that tell words of a role apart: "Democrat" and "Democratic" are alike."""
_OF_OFFICE = ("dential", "erial", "orial")
"""How words end that tell whose office it is of: a presidential spokesman is no president; but an official is one."""
ONCE = frozenset({"erstwhile", "ex", "former"})
"""What tells an office that somebody held: "the former striker" may be a pundit."""
_ACTING = frozenset({"acting"})
"""What tells an office that somebody holds for the time being."""
_BARELY = 0.2
"""What a role must fit at least: more than its bare noun in a description full of other words."""
_MISFIT = 0.4
"""What a word of the description that the role lacks takes away."""
_JUST_NAMED = 1.5
"""How much rather a description takes up the subject of the sentence before: "Ann Lee came home. The baker said"."""

_MINISTERS = frozenset({"ministe", "secreta"})
"""Stems of what those are called whose fields tell them apart: "the home secretary" is no transport secretary."""

Words = frozenset[str]


def holder(
    figures: Sequence[Figure], focus: Focus, noun: str, wanted: Words, gender: str | None = None
) -> Figure | None:
    """The one of the people with a role of that noun that fits the description's words best, those in focus first."""
    nouns = _stems(titles().get(noun, noun).split())
    words = _stems(wanted)
    salience = dict(focus.ranked(lambda figure: 1.0))
    best, most = None, _BARELY
    in_turn = not _is_called_so(figures, focus, noun, wanted)
    for figure in figures:
        if figure.kind != "person" or figure is focus.teller or (gender and focus.gender(figure) not in {gender, None}):
            continue
        told = [role.words | _also(role.words) | _chief(role, wanted, in_turn) for role in focus.roles(figure)]
        roles = [(_stems(one), _stems([word for word in one if not word.endswith(_OF_OFFICE)])) for one in told]
        if _opposed(frozenset().union(*(role for role, _ in roles)), words):
            continue  # "Republican Lee", elsewhere "the nominee Lee", is not "the Democratic nominee"
        fits = [_fit(role, words) for role, called in roles if nouns <= called]
        fit = max((fit for fit in fits if fit is not None), default=None)
        if fit is not None and fit + salience.get(figure, 0.0) > most:
            best, most = figure, fit + salience.get(figure, 0.0)
    return best


def _is_called_so(figures: Sequence[Figure], focus: Focus, noun: str, wanted: Words) -> bool:
    """Whether the text calls one of them by that very noun of whoever has charge of a team, and of that team: "the
    City coach" is City coach Lund, and no City manager."""
    bosses = listed(names.PACKAGE, "contradictions", "bosses")
    team = wanted - bosses
    if noun not in bosses or not team:
        return False
    return any(noun in role.words and role.words & team for figure in figures for role in focus.roles(figure))


def most_salient(focus: Focus, gender: str | None = None, wanted: Words = frozenset(), noun: str = "") -> Figure | None:
    """The person most in focus whom nothing in the description contradicts; a shared word of a role helps."""
    words = _stems(wanted)
    office = _offices(frozenset(titles().get(noun, noun).split())) if wanted.isdisjoint(ONCE) else frozenset()

    def fits(figure: Figure) -> float:
        roles = [_stems(role.words) for role in focus.roles(figure)]
        if figure.kind != "person" or figure is focus.teller or (gender and focus.gender(figure) not in {gender, None}):
            return 0.0
        if _opposed(frozenset().union(*roles), words) or any(_of_another_field(role, words) for role in roles):
            return 0.0
        if _of_another_rank(roles, words):
            return 0.0
        just_named = _JUST_NAMED if focus.just_subject(figure) else 1.0
        return just_named * (1.0 + max((len(role & words) for role in roles), default=0))

    people = focus.ranked(fits)
    if not people or (office and _has_another_office(focus.roles(people[0][0]), office)):
        return None  # "Mayor Lee spoke. The hydrologist said": rather somebody new than whom the text left
    if _heads_something_else(focus.roles(people[0][0]), wanted | {noun}):
        return None  # "Lee, the museum's head of collections, came. The bishop said"
    return people[0][0]


def has_office(focus: Focus, figure: Figure) -> bool:
    """Whether the text calls the person by an office or a trade, and so rather by that than by another."""
    return any(_offices(role.words) for role in focus.roles(figure))


def _stems(words: Words | list[str]) -> Words:
    return frozenset(word[:_STEM] for word in words)


def _fit(role: Words, wanted: Words) -> float | None:
    """How well a role fits a description, None where it is another's: "vice president" is not "the president"."""
    marks = _stems(table(names.PACKAGE, "contradictions")["marks"])
    if not _are_of_one_rank(role, wanted, marks) or _of_another_field(role, wanted):
        return None
    return len(role & wanted) - _MISFIT * len(wanted - role)


def _of_another_field(role: Words, wanted: Words) -> bool:
    """Whether the description tells a field that the role lacks, which is of something else: "the transport secretary"
    is not the general secretary of a union."""
    fields = _stems(names.lower_words("office_fields"))
    if role & _MINISTERS and wanted & _MINISTERS:
        fields |= _stems(table(names.PACKAGE, "contradictions")["ministers"])
    return bool(wanted & fields and role - wanted and not role & wanted & fields)


def _of_another_rank(roles: Sequence[Words], wanted: Words) -> bool:
    """Whether every role that the description shares a noun with is above or below it: "the deputy head" is not the
    head teacher."""
    marks = _stems(table(names.PACKAGE, "contradictions")["marks"])
    alike = [role for role in roles if role & wanted - marks]
    return bool(alike) and not any(_are_of_one_rank(role, wanted, marks) for role in alike)


def _are_of_one_rank(role: Words, wanted: Words, marks: Words) -> bool:
    """Whether neither is above or below the other; an acting mayor is called the mayor, too."""
    return role & marks in (wanted & marks, (wanted | _ACTING) & marks)


def _has_another_office(roles: Sequence[Role], office: Words) -> bool:
    """Whether what the person is known to be is something else: a mayor is no hydrologist, and an MP no minister."""
    known = [_offices(role.words | _also(role.words)) for role in roles]
    return any(known) and not any(one & office for one in known)


def _heads_something_else(roles: Sequence[Role], wanted: Words) -> bool:
    """Whether the person is known as head, leader or manager of something else than the description's office is of."""
    kinds = table(names.PACKAGE, "contradictions")
    seats = ((frozenset(seat.split()), frozenset(of)) for seat, of in kinds["seats"].items())
    domains = [seat | of for seat, of in seats if seat <= wanted]
    words = frozenset().union(*(role.words | _also(role.words) for role in roles))
    return bool(domains) and not words.isdisjoint(kinds["heads"]) and all(words.isdisjoint(of) for of in domains)


def _offices(words: Words) -> Words:
    """The words for an office or a trade, with those that its holder is called as well: "officer" and "general"; none
    of words that fit whoever it is ("the candidate"), and no runner for a front-runner."""
    runner = frozenset({"runner"}) if "front" in words else frozenset[str]()
    offices = words & names.lower_words("person_nouns") - names.lower_words("general_nouns") - runner
    kin = (frozenset(one) for one in table(names.PACKAGE, "contradictions")["kin"])
    return offices.union(*(one for one in kin if one & offices))


def _also(role: Words) -> Words:
    """What the holder of an office is called besides: "the minister" is the secretary of a department's field, "the
    judge" is Mrs Justice Lee, and no justice secretary."""
    of_field = bool(role & names.lower_words("office_fields")) or not role.isdisjoint({"state", "home"})
    if "secretary" in role and of_field:
        return frozenset({"minister"})
    return frozenset({"judge"}) if role & names.lower_words("person_nouns") == {"justice"} else frozenset()


def _chief(role: Role, wanted: Words, in_turn: bool) -> Words:
    """What a description calls whoever heads something under another title, and of what: "the harbour chief" is Harbour
    Police Commissioner Lee, "the Pentagon chief" a defence secretary, "the firm's boss" any chief executive, and "the
    charity's director" who "has run the charity since May"; whoever has charge of a team is called by any of the words
    for it where they are taken `in_turn`."""
    kinds = table(names.PACKAGE, "contradictions")
    if role.deed:
        return frozenset() if role.words.isdisjoint(wanted) else wanted & frozenset(kinds["deeds"][role.deed])
    houses = frozenset(house for house, of in kinds["houses"].items() if not role.words.isdisjoint(of)) & wanted
    of_firm = {"chief", "executive"} <= role.words and _is_firm(wanted - {"chief", "boss"})
    bosses = listed(names.PACKAGE, "contradictions", "bosses") if in_turn else frozenset[str]()
    if role.words & bosses and role.words & wanted - bosses:
        return wanted & bosses  # "Rovers boss Ann Lee" is the Rovers manager
    is_of_it = not role.words.isdisjoint(kinds["chiefs"]) and not (role.words | houses).isdisjoint(wanted)
    return wanted & {"chief", "boss", *houses} if of_firm or is_of_it else frozenset()


def _is_firm(words: Words) -> bool:
    """Whether the words are no more than what a company is called: "the airline's"."""
    return bool(words) and words <= frozenset(table(names.PACKAGE, "body_classes")["company"])


def _opposed(role: Words, wanted: Words) -> bool:
    """Whether the one is of the other's rival party, and of no other."""
    return any(role & one and wanted & other and not (role & other or wanted & one) for one, other in _rivals())


@cache
def _rivals() -> tuple[tuple[Words, Words], ...]:
    pairs = [tuple(map(_stems, pair)) for pair in table(names.PACKAGE, "contradictions")["rivals"]]
    return tuple((a, b) for one, other in pairs for a, b in ((one, other), (other, one)))
