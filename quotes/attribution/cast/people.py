"""Which mentions name people, and which of them name the same person."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence

from quotes.attribution import names
from quotes.attribution.cast.courtesies import by_courtesy
from quotes.attribution.cast.told_so_far import ToldSoFar
from quotes.attribution.mentions.mentions import Mention
from quotes.attribution.names import fold
from quotes.datafiles import table, word_list
from quotes.nameparts import particles_in_names
from quotes.spelling import near

Key = tuple[str, ...]
"""A name as names are compared: folded words without titles."""


def key_of(mention: Mention) -> Key:
    """The mention's name as names are compared."""
    return names.core(mention.name)


_LEAST_OF_BODY = 6
"""Letters that a body's noun has at least which begins its members': "council" of "councillor"."""
Calling = Mapping[int, frozenset[str]]
"""The words of the roles that are printed with a name, by the token at which it begins."""
_CALLED_NOTHING: Calling = {}
_NO_TURNS: Mapping[int, str | None] = {}
_NO_NICKNAMES: Mapping[Key, Key] = {}
_NO_KIN: Mapping[int, frozenset[Key]] = {}


def people_and_others(mentions: Sequence[Mention], headlined: frozenset[str]) -> tuple[list[Mention], list[Mention]]:
    """The mentions that name people, and the others: a name's mentions vote, and a full name speaks for its surname, of
    one word or of several."""
    votes: dict[Key, list[float]] = defaultdict(list)
    for mention in mentions:
        votes[key_of(mention)].append(mention.person)
    vote = {key: sum(given) / len(given) for key, given in votes.items()}
    full = [key for key in vote if len(key) > 1 and vote[key] > 0]
    surnames = {names.surname(key) for key in full} | {key[-1] for key in full} | headlined
    surnames |= {key[i] for key in full for i in _first_surnames(key) if not names.is_first_name(key[i])}
    firsts = {key[0] for key in full} - {fold(place) for place in word_list(names.PACKAGE, "places")}
    people = {
        key
        for key in vote
        if vote[key] > 0
        or (len(key) == 1 and vote[key] > -4 and _is_surname(key[0], surnames))
        or (len(key) == 1 and vote[key] >= -2 and key[0] in firsts)
        or (len(key) > 1 and vote[key] > -4 and _in_full(key, full) != key)
    }
    return [m for m in mentions if key_of(m) in people], [m for m in mentions if key_of(m) not in people]


def _is_surname(word: str, surnames: set[str]) -> bool:
    """Whether the word is a surname of the article's people, or a misprint of one ("Hallstrader", "Hallstrander")."""
    return word in surnames or any(near(word, other) for other in surnames)


def group_people(
    mentions: Sequence[Mention],
    by_the_way: Collection[int] = frozenset(),
    called: Calling = _CALLED_NOTHING,
    turns: Mapping[int, str | None] = _NO_TURNS,
    nicknamed: Mapping[Key, Key] = _NO_NICKNAMES,
    kin: Mapping[int, frozenset[Key]] = _NO_KIN,
    aside: Collection[int] = frozenset(),
) -> list[list[Mention]]:
    """The mentions of each person together: full names that agree, then surnames and first names by themselves.

    `by_the_way` are the tokens at which names begin that stand for another's sake: "Ann Lee's sister"; `called`, by
    the token at which a name begins, the words of the roles that are printed there; `turns` are the tokens of names
    before a transcript's turns, which no "Mrs" further on tells of, with the gender of whoever they are;
    `nicknamed` tells names with a nickname, and those without it; `kin` the full names of those whose kin whoever bears
    the name at a token is; `aside` are the tokens of those whom a sentence that is about others brings in.
    """
    keys = {key: nicknamed.get(plain, plain) for key, plain in plain_keys(mentions).items()}
    persons = _persons(Counter(keys[key_of(mention)] for mention in mentions))
    number = {key: i for i, person in enumerate(persons) for key in person}
    full: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if keys[key_of(mention)] in number:
            full[number[keys[key_of(mention)]]].append(mention)
    genders = _genders_of_parts(mentions, number)
    genders_in_full = {i: gender_of(listed) for i, listed in full.items()}
    times = {i: sum(m.start not in by_the_way for m in listed) for i, listed in full.items()}
    # "Young Lee" of a headline's "Young Lee supporters" is nobody whom the article begins with.
    is_sure = {i: times[i] > 1 or any(names.is_first_name(key[0]) for key in persons[i]) for i in full}
    groups: dict[int | Key, list[Mention]] = defaultdict(list)
    told = ToldSoFar()
    for mention in mentions:
        key = keys[key_of(mention)]
        if key in number:
            told.name_in_full(number[key], key[-1], mention, is_by_the_way=mention.start in by_the_way)
            groups[number[key]].append(mention)
            continue
        if (here := turns.get(mention.start)) and len(key) == 1:
            told.genders[key[-1]] = here
        usual = None if _has_own_title(mention) else genders.get(key, told.genders.get(key[-1]))
        gender = mention.gender or turns.get(mention.start, usual)
        bearers = [i for i in _bearers(key[-1], persons) if not gender or genders_in_full[i] in {gender, None}]
        if is_peer(mention):
            bearers = [i for i in bearers if any(map(is_peer, full[i]))]
        bearers = [i for i in bearers if kin.get(mention.start, frozenset()).isdisjoint(persons[i])] or bearers
        bearers = _so_called(mention, bearers, full, called)
        bearers = [i for i in bearers if i in told.named] or bearers  # whom a headline means is told behind it
        first = min((i for i in bearers if is_sure[i]), key=lambda i: full[i][0].start, default=None)
        owner = told.owner(mention.start, bearers, {i: times[i] + (i == first) for i in bearers}, aside)
        if owner is not None:
            told.name_alone(owner, mention.start, is_by_surname=key[-1] in persons[owner][0][1:])
        alone = ("lord", *key) if is_peer(mention) or (owner is None and ("lord", *key) in groups) else key
        groups[alone if owner is None else owner].append(mention)
    return [part for group, listed in groups.items() for part in ([listed] if group in full else by_courtesy(listed))]


def _has_own_title(mention: Mention) -> bool:
    """Whether a title stands right before it that tells no gender: beside "Mr Lee", "Dr Lee" may be a woman."""
    return mention.role is not None and mention.gender is None and names.is_title(mention.role.split()[-1])


def is_peer(mention: Mention) -> bool:
    """Whether it is a lord or lady, who is not "Robert Lee" the barrister, only because both are called Lee."""
    return mention.role is not None and mention.role.split()[-1] in table(names.PACKAGE, "contradictions")["peers"]


def _so_called(
    mention: Mention, bearers: Sequence[int], full: Mapping[int, Sequence[Mention]], called: Calling
) -> list[int]:
    """Those of them whom the article calls by the title before the surname, or as the words behind it do, all where it
    calls none so: of a council leader and his wife he is "Cllr Lee"; of a mayor and his deputy "Mr Lee, the mayor,"."""
    title = called.get(mention.start, frozenset())
    if not title or len(bearers) < 2:
        return list(bearers)
    fits = {i: max(_fit(title, called.get(m.start, frozenset())) for m in full[i]) for i in bearers}
    return [i for i in bearers if fits[i] == max(fits.values())]


def _fit(title: frozenset[str], role: frozenset[str]) -> tuple[int, int]:
    """How well a title fits what somebody is called: best by the same word, less as one of several, a former one or a
    member, "councillor" of "council leader"; and by how many words: "the finance chief" is no chief executive."""
    marks = frozenset(table(names.PACKAGE, "contradictions")["marks"])
    words = title - marks
    if words & role:
        return 3 if title & marks == role & marks else 2, len(words & role)
    return int(any(len(word) >= _LEAST_OF_BODY and one.startswith(word) for one in words for word in role)), 0


def _genders_of_parts(mentions: Sequence[Mention], number: Mapping[Key, int]) -> dict[Key, str]:
    """What the titles with each lone surname mostly tell: "Mr. Lee" is not the only Lee named in full, Ann."""
    counts: dict[Key, Counter[str]] = defaultdict(Counter)
    for mention in mentions:
        if mention.gender and key_of(mention) not in number:
            counts[key_of(mention)][mention.gender] += 1
    return {key: min(seen, key=lambda gender: (-seen[gender], gender)) for key, seen in counts.items()}


def plain_keys(mentions: Sequence[Mention]) -> dict[Key, Key]:
    """Each name without a word that strayed before it: "Crooked Ann Lee" where "Ann Lee" is printed, too; not
    "Anna" where she is also "Weber Schmitt"."""
    printed = {key_of(m) for m in mentions}
    plain = {
        key: key[1:] if len(key) > 2 and key[1:] in printed and not names.is_first_name(key[0]) else key
        for key in printed
    }
    return {key: _in_full(key, plain.keys()) if plain[key] == key else plain[key] for key in plain}


def _in_full(key: Key, printed: Collection[Key]) -> Key:
    """The full name whose two surnames these are ("García Márquez"), none where two are or the first is no surname."""
    if len(key) < 2 or names.is_first_name(key[0]):
        return key
    fuller = [other for other in printed if len(other) > len(key) and other[-len(key) :] == key]
    fuller = [other for other in fuller if names.is_first_name(other[0])]
    return fuller[0] if len(fuller) == 1 else key


def _persons(counts: Mapping[Key, int]) -> list[list[Key]]:
    """The full names of each person: the longest first, so that "J. Smith" joins only where it fits a single person."""
    persons: list[list[Key]] = []
    for key in sorted((k for k in counts if len(k) > 1), key=lambda k: (-len(k), -counts[k], k)):
        fitting = [person for person in persons if all(names.same_person(key, other) for other in person)]
        if len(fitting) == 1:
            fitting[0].append(key)
        else:
            persons.append([key])
    return persons


def _bearers(word: str, persons: Sequence[Sequence[Key]]) -> list[int]:
    """The persons of that surname; else of that first name; else of two surnames, of which it is the first ("Ruiz" of
    Ana Ruiz Mora, Ana Ruiz de Mora); else of a surname spelled nearly so."""
    tests: tuple[Callable[[Key], bool], ...] = (
        lambda key: word in (names.surname(key), key[-1], names.without_generation(key[-1])),
        lambda key: word == key[0],
        lambda key: not names.is_first_name(word) and any(word == key[i] for i in _first_surnames(key)),
        lambda key: near(word, key[-1]),
    )
    for test in tests:
        bearers = [i for i, person in enumerate(persons) if any(test(key) for key in person)]
        if bearers:
            return bearers
    return []


def _first_surnames(key: Key) -> list[int]:
    """Where the first of two surnames may stand: before the last word, or before a particle."""
    return [i for i in range(1, len(key) - 1) if i == len(key) - 2 or key[i + 1] in particles_in_names()]


def gender_of(mentions: Sequence[Mention]) -> str | None:
    """What titles say of the person's gender, else the first name."""
    return titled_gender(mentions) or next((g for g in (names.gender_of_name(m.name) for m in mentions) if g), None)


def titled_gender(mentions: Sequence[Mention]) -> str | None:
    """What titles say of the person's gender."""
    counts = Counter(m.gender for m in mentions if m.gender)
    return min(counts, key=lambda gender: (-counts[gender], gender)) if counts else None
