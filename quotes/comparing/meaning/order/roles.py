"""Who acts and on whom: one that acts in one wording and is acted on in the other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from functools import lru_cache, partial
from typing import NamedTuple

from quotes.comparing.facing.places import Place, Side, clause_end, ends_clause, negates, normals_of
from quotes.comparing.language.figures import is_figure
from quotes.comparing.language.matter import carries_matter, stem, stemmed
from quotes.comparing.language.wordlists import calendar, entries, listed
from quotes.datafiles import table
from quotes.versions import Flag

_words = partial(listed, "roles")

_LONGEST = 16
"""Words behind a verb among which is looked for the one that it is done to."""

_CLAUSE = 4
"""Words before a verb among which the "whom" of its clause stands: "whom the old bishop had accused"."""

_BY = 7
"""Words behind a verb among which a "by" tells who does it: "owed to the old bank by"."""

_NAME = 5
"""Words behind a "by" among which the one that acts is looked for."""


class _Deed(NamedTuple):
    """One who acts, and what stands behind the verb up to the end of the clause; of a passive the other way round, with
    what stands behind "by" for who acts."""

    verb: str
    actor: Place | None
    rest: Side
    patient: Place | None = None

    @property
    def printed(self) -> str:
        """With the "by" of a passive: the "police … shot" of "the police were shot by him" is what the police did,
        too."""
        who, by = (self.patient, self.actor) if self.patient else (self.actor, None)
        return f"{who.word.core if who else ''} … {self.verb}" + (f" by … {by.word.core}" if by else "")


def role_flag(a: Side, b: Side, is_reported: bool) -> Flag | None:
    """One that does to another what that one does to it in the version: "we bought it from the monks", "the monks
    bought it from them"; "the chief was warned by the elders", "the chief had warned them"; or one that does the
    converse to the same: "we sold it to him", "we bought it from him". Where neither side reports, "I" is not "he",
    either."""
    in_b: dict[str, list[_Deed]] = defaultdict(list)
    for deed in _deeds(b, _verbs_of(a)):
        in_b[stem(deed.verb)].append(deed)
    for deed in _deeds(a, _verbs_of(b)) if in_b else ():
        verb = stem(deed.verb)
        facing = [other for other in in_b.get(verb, ()) if _are_reversed(deed, other, is_reported)]
        facing += [
            other for turned in converses().get(verb, ()) for other in in_b.get(turned, ()) if _is_turned(deed, other)
        ]
        if facing:
            return Flag("order", deed.printed, facing[0].printed)
    return None


def _verbs_of(side: Side) -> set[str]:
    """The stems of the verbs in which the other side may tell of the same deeds."""
    verbs = {stem(place.word.normal) for place in side}
    return verbs | {converse for verb in verbs for converse in converses().get(verb, ())}


def _are_reversed(one: _Deed, other: _Deed, is_reported: bool) -> bool:
    """True where each acts on the other in turn; of two passives, where who was acted on is the one behind "by"."""
    if one.patient and other.patient:
        return _may_be(one.patient, other.actor) and _may_be(other.patient, one.actor)
    if one.patient or other.patient:
        passive, active = (one, other) if one.patient else (other, one)
        return _is_reversed_passive(passive, active)
    if not (one.actor and other.actor) or not _are_two(one.actor, other.actor, is_reported):
        return False
    return _suffers(other.actor, one) and _suffers(one.actor, other)


def _is_reversed_passive(passive: _Deed, active: _Deed) -> bool:
    """True where the one that is acted on in the passive acts in the active, on the one that acts in the passive."""
    if not (passive.patient and passive.actor and active.actor):
        return False
    if _suffers(passive.actor, active) and _suffers(active.actor, passive):
        return True
    same = {passive.patient.word.normal, active.actor.word.normal}
    is_same = len(same) == 1 or {stem(word) for word in same} == {stem(active.actor.word.normal)}
    is_same = is_same or not same.isdisjoint(_words("acting"))  # "he was asked by the agent", "Ito asked the agent"
    return is_same and _suffers(passive.actor, active)


def _is_turned(one: _Deed, other: _Deed) -> bool:
    """True where the same one is said to sell and to buy, or two pronouns are that may be one."""
    if not (one.actor and other.actor):
        return False
    are_pronouns = {one.actor.word.normal, other.actor.word.normal} <= _words("acting")
    if not are_pronouns:
        return stem(one.actor.word.normal) == stem(other.actor.word.normal)
    theirs = {stem(place.word.normal) for place in other.rest if carries_matter(place.word.normal)}
    return any(stem(place.word.normal) in theirs for place in one.rest if carries_matter(place.word.normal))


@lru_cache(maxsize=1)
def converses() -> dict[str, list[str]]:
    """The stems of verbs that tell of one deed from its other end, by the stem of each."""
    converses: dict[str, list[str]] = defaultdict(list)
    listed_pairs: dict[str, str] = table("quotes.comparing", "converses")
    for one, other in listed_pairs.items():
        converses[stem(one)].append(stem(other))
        converses[stem(other)].append(stem(one))
    return dict(converses)


def _deeds(side: Side, verbs: Collection[str]) -> Iterator[_Deed]:
    """What somebody does, in one of these verbs that stands once; not what two do to each other, as "met"."""
    count = Counter(stem(place.word.normal) for place in side)
    for at, place in enumerate(side):
        a_stem = stem(place.word.normal)
        if (
            count[a_stem] != 1
            or a_stem not in verbs
            or not carries_matter(place.word.normal)
            or is_mutual(place.word.normal)
        ):
            continue
        if _is_name_of_a_deed(side, at):
            continue
        passive = _passive(side, at)
        actor = None if passive else _actor(side, at)
        if passive:
            yield passive
        elif actor and (antecedent := _antecedent(side, at)):
            yield _Deed(place.word.core, actor, (antecedent, *_rest(side, at + 1)))
        elif actor and not ends_clause([place.word]):
            yield _Deed(place.word.core, actor, _rest(side, at + 1))


def _is_name_of_a_deed(side: Side, at: int) -> bool:
    """True for the "warning" of "a spring warning from" and the "tests" of "40 tests", in which nobody acts."""
    before = normals_of(side[max(0, at - 2) : at])
    if not side[at].word.normal.endswith("ing"):
        return is_figure(before[-1]) if before else False
    behind = normals_of(side[at + 1 : at + 2])
    return not (entries("prepositions").isdisjoint(behind) or entries("before_nouns").isdisjoint(before))


def _passive(side: Side, verb: int) -> _Deed | None:
    """What is done to whom by whom, as in "the chief was warned by the elders"."""
    by = next((at for at in range(verb + 1, min(verb + _BY, len(side))) if side[at].word.normal == "by"), None)
    if by is None or ends_clause([place.word for place in side[verb:by]]):
        return None
    if by > verb + 1 and side[by - 1].word.normal.endswith("ed"):
        return None  # "was shut by an order signed by"
    being = next((at for at in range(verb - 1, max(-1, verb - 3), -1) if side[at].word.normal in _words("being")), None)
    patient = _actor(side, being) if being is not None else None
    actor = _last_of_name(side, by + 1) if patient else None
    if actor is None:
        return None
    return _Deed(side[verb].word.core, side[actor], (*side[verb + 1 : by], *_rest(side, actor + 1)), patient)


def _last_of_name(side: Side, start: int) -> int | None:
    """Where the last word of who acts stands: "association" in "by the housing association over the damp"."""
    last = None
    for at in range(start, min(start + _NAME, len(side))):
        normal = side[at].word.normal
        if normal in entries("prepositions"):
            break
        if carries_matter(normal) or (last is None and normal in _words("acted_on")):
            last = at
        elif last is not None:
            break
        if ends_clause([side[at].word]):
            break
    return last


def _actor(side: Side, verb: int) -> Place | None:
    """Who stands before the verb, with nothing but "had" or "quickly" between; of a "who" the one that it tells of."""
    for at in range(verb - 1, -1, -1):
        place = side[at]
        if ends_clause([place.word]):
            return None
        normal = place.word.normal
        if is_time(normal):
            return None
        if normal in _words("acting") or (carries_matter(normal) and not normal.endswith("ly")):
            return place
        if normal in _words("relative"):
            return _before_relative(side, at)
        is_being = normal in _words("being") and side[verb].word.normal.endswith("ing")
        if not (is_being or normal in _words("before_verbs") or negates(place.word) or normal.endswith("ly")):
            return None
    return None


def _before_relative(side: Side, relative: int) -> Place | None:
    """The "priest" of "the priest who"."""
    before = side[relative - 1] if relative else None
    return before if before and carries_matter(before.word.normal) and not ends_clause([before.word]) else None


def _antecedent(side: Side, verb: int) -> Place | None:
    """Whom a relative clause tells of, if others act in it: the "priest" of "the priest whom the bishop accused"."""
    clause = [side[at].word.normal for at in range(max(0, verb - _CLAUSE), verb)]
    at = next((verb - back for back, normal in enumerate(reversed(clause), 1) if normal in _words("relative")), None)
    acts = at is not None and sum(carries_matter(place.word.normal) for place in side[at:verb]) == 1
    return _before_relative(side, at) if at is not None and acts else None


def _rest(side: Side, start: int) -> Side:
    """The places from there to the end of the clause, of a long one the first."""
    return side[start : clause_end(side, start, min(start + _LONGEST, len(side)))]


def _are_two(one: Place, other: Place, is_reported: bool) -> bool:
    """True for two actors that are surely not one: two words, or a word and a pronoun that stands for somebody else; of
    pronouns in reported speech only "he" and "she"."""
    pronouns = {one.word.normal, other.word.normal}
    may_be_one = is_reported and pronouns <= _words("acting") and pronouns != {"he", "she"}
    return not may_be_one and stem(one.word.normal) != stem(other.word.normal)


def _suffers(who: Place, deed: _Deed) -> bool:
    """True for one behind the verb whom the deed is done to; neither its doer ("by"), nor one who does it as well
    ("with")."""
    wanted = _as_acted_on(who.word.normal)
    at = next((at for at, place in enumerate(deed.rest) if place.word.normal in wanted), None)
    return at is not None and not {"by", "with", "and"} & {place.word.normal for place in deed.rest[:at]}


def _may_be(who: Place, by: Place | None) -> bool:
    """True where the one behind a "by" may be that one: "he", "by him"."""
    return by is not None and by.word.normal in _as_acted_on(who.word.normal)


def _as_acted_on(normal: str) -> set[str]:
    """The words that tell of somebody who is acted on; a pronoun's are others than its own."""
    pronouns: dict[str, list[str]] = table("quotes.comparing", "roles")["acted_on_as"]
    return set(pronouns.get(normal, [normal]))


def is_time(normal: str) -> bool:
    """True for a day, a month, and "today", wherever in the sentence it stands."""
    return normal in calendar() or normal in entries("days")


def is_mutual(normal: str) -> bool:
    """True for what two do to each other: "A met B" is "B met A"."""
    return stem(normal) in stemmed("symmetric")
