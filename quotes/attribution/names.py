"""The parts of a printed name: titles, first names, surname; and whether two names may be one person's.

Serves both the cast of one article and the merging of speakers over all articles.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from quotes.datafiles import table, word_list
from quotes.spelling import mended

PACKAGE = "quotes.attribution"
_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
_PARTICLES = frozenset(
    {
        "de",
        "da",
        "di",
        "du",
        "del",
        "della",
        "der",
        "den",
        "des",
        "la",
        "le",
        "van",
        "von",
        "bin",
        "ibn",
        "al",
        "el",
        "ben",
        "dos",
        "zu",
        "ter",
        "ten",
    }
)
_SURNAME_PARTICLES = _PARTICLES - {"al", "ben", "van", "bin"}
"""Those that are not first names, too ("Al Gore", "Van Jones")."""
_ENDS_OF_OFFICES = frozenset({"staff", "state", "house"})
"""What an office ends in behind "of", before its bearer's name."""
_LONG = 6
"""Letters from which a name may differ by one and still be a spelling of the same ("Zelensky", "Zelenskyy")."""


def fold(text: str) -> str:
    """The text without diacritics, case and apostrophe style, for comparing names."""
    plain = text.casefold().replace("’", "'")
    if plain.isascii():
        return plain
    plain = mended(unicodedata.normalize("NFC", text)).casefold().replace("’", "'")
    plain = unicodedata.normalize("NFKD", plain.replace("ł", "l").replace("ø", "o").replace("ı", "i"))
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(maxsize=1 << 14)
def bare(word: str) -> str:
    """A word of a name as names are compared: folded, without full stops and commas ("Sen." is "sen")."""
    return fold(word).replace(".", "").strip(",;:'\"“”‘’()[]")


@cache
def lower_words(file: str) -> frozenset[str]:
    """The entries of a word list, in small letters."""
    return frozenset(word.lower() for word in word_list(PACKAGE, file))


@cache
def role_parts() -> frozenset[str]:
    """Capitalised words between a body and a title: "Israeli Prime Minister", "State Health Secretary"."""
    return frozenset(word_list(PACKAGE, "role_parts")) | frozenset(word_list(PACKAGE, "office_fields"))


@cache
def bearer_nouns() -> frozenset[str]:
    """Nouns for a person or a body: whoever may bear a name."""
    return lower_words("person_nouns") | lower_words("body_nouns")


@cache
def title_meanings() -> dict[str, str]:
    """What each title means ("gov" -> "governor"); a mere courtesy ("mr") means nothing."""
    return {fold(title): meaning for title, meaning in table(PACKAGE, "titles").items()}


@cache
def _gendered_words() -> dict[str, str]:
    return {word: gender for gender, words in table(PACKAGE, "title_genders").items() for word in words}


@cache
def _first_names() -> dict[str, str]:
    return {fold(name): gender for gender, names in table(PACKAGE, "first_names").items() for name in names}


@cache
def demonyms() -> frozenset[str]:
    """Words of nation or party, folded, that may stand before a name ("Russian", "Democratic")."""
    return frozenset(fold(word) for word in word_list(PACKAGE, "demonyms"))


@cache
def office_holders() -> dict[str, list[tuple[str, str]]]:
    """For each surname the offices and full names of its bearers, without offices that several of them held."""
    held: dict[str, list[tuple[str, str]]] = {}
    for office, listed in table(PACKAGE, "office_holders").items():
        surnames = Counter(surname(core(name)) for name in listed)
        for name in listed:
            if surnames[surname(core(name))] == 1:
                held.setdefault(surname(core(name)), []).append((office, name))
    return held


def is_title(word: str) -> bool:
    """Whether the word is one of a person's titles ("Mr.", "Minister")."""
    return word.count(".") < 2 and bare(word) in title_meanings()  # "S.E.C." is no "Sec."


def is_courtesy(word: str) -> bool:
    """Whether the word is a title that means nothing but respect ("Mr.")."""
    return is_title(word) and not title_meanings()[bare(word)]


def has_title(name: str) -> bool:
    """Whether a title that means something stands before the name ("Judge Lee")."""
    return any(is_title(word) and not is_courtesy(word) for word in name.split()[:-1])


@cache
def _post_nominals() -> frozenset[str]:
    return frozenset(bare(word) for word in word_list(PACKAGE, "post_nominals"))


def is_post_nominal(word: str) -> bool:
    """Whether the word is an honour or degree that follows a name ("QC", "PhD")."""
    return bare(word) in _post_nominals()


def is_first_name(word: str) -> bool:
    """Whether the word is a first name that the list knows."""
    return bare(word) in _first_names()


def gender_of_words(words: list[str]) -> str | None:
    """The gender "f" or "m" where a title or noun among the words tells it ("Ms", "spokesman"), else None."""
    return next((_gendered_words()[w] for w in map(bare, words) if w in _gendered_words()), None)


def gender_of_name(name: str) -> str | None:
    """The gender "f" or "m" where the first name tells it, else None."""
    words = name.split()
    return _first_names().get(bare(words[0])) if len(words) > 1 else None


def without_titles(words: list[str]) -> list[str]:
    """The words of a name after the last title that leaves a name ("French Defense Minister A. B" -> "A. B")."""
    after = [i + 1 for i, word in enumerate(words[:-1]) if is_title(word)]
    rest = words[after[-1] :] if after else words
    while len(rest) > 2 and _opens_no_name(rest[0]) and is_first_name(rest[1]):
        rest = rest[1:]
    return rest


def _opens_no_name(word: str) -> bool:
    """Whether a capitalised word before a first name is none of the name: "Libertarian Ann Lee", "[Chief of] Staff Ann
    Lee", "Celebrities Ann Lee"."""
    plain = bare(word)
    kind = plain in demonyms() or plain in _ENDS_OF_OFFICES or plain.removesuffix("s") in lower_words("person_nouns")
    return (kind or plain.removesuffix("ies") + "y" in lower_words("person_nouns")) and not is_first_name(word)


@lru_cache(maxsize=1 << 12)
def core(name: str) -> tuple[str, ...]:
    """The words of a name as names are compared: folded, without titles, "Jr." tied to the surname."""
    words = [bare(word) for word in without_titles(name.split())]
    words = [
        word.removesuffix("'s") for word in words[:1] + [w for w in words[1:] if w not in _post_nominals()] if word
    ]
    if len(words) > 1 and words[0] in _SURNAME_PARTICLES and all(word in _PARTICLES for word in words[:-1]):
        words = [" ".join(words)]  # "De Blasio", "Le Pen" are surnames alone
    if len(words) > 1 and words[-1] in _GENERATIONS:
        words[-2:] = [f"{words[-2]} {words[-1]}"]
    return tuple(words) or (fold(name),)


def without_generation(surname: str) -> str:
    """The surname as it is printed by itself ("harris" of "harris jr")."""
    first, _, last = surname.rpartition(" ")
    return first if last in _GENERATIONS else surname


def surname(name: tuple[str, ...]) -> str:
    """The surname of a compared name, with its particles ("von der leyen")."""
    start = len(name) - 1
    while start > 1 and name[start - 1] in _PARTICLES:
        start -= 1
    return " ".join(name[start:])


def near(a: str, b: str) -> bool:
    """Whether two words may be spellings of one name ("sebastian", "sebastien"; "zelensky", "zelenskyy")."""
    if a == b:
        return True
    if sounded(a) == sounded(b):
        return True
    shorter = min(len(a), len(b))
    return shorter >= _LONG and a[0] == b[0] and OSA.distance(a, b, score_cutoff=1) <= 1


@cache
def sounded(word: str) -> str:
    """The word with what transliterations and doubled letters vary made alike ("sergei", "sergey", "serguei")."""
    for pattern, plain in (
        (r"[iy]+", "i"),
        (r"ck|q|c(?![hei])", "k"),
        (r"ph", "f"),
        (r"kh", "h"),
        (r"ie|ye|je", "e"),
        (r"(.)\1", r"\1"),
    ):
        word = re.sub(pattern, plain, word)
    return word


@cache
def _nicknames() -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for full, shorts in table(PACKAGE, "nicknames").items():
        for short in shorts:
            groups.setdefault(short, set()).add(full)
        groups.setdefault(full, set()).add(full)
    return {name: frozenset(fulls) for name, fulls in groups.items()}


def full_first_names(name: str) -> frozenset[str]:
    """What the first name is short for, and itself where it is no short form ("bill" is "william")."""
    return _nicknames().get(name, frozenset({name}))


def same_first(a: str, b: str) -> bool:
    """Whether two first names may be one person's: equal, an initial, a short form, a spelling."""
    if near(a, b):
        return True
    if min(len(a), len(b)) == 1 and a[0] == b[0]:
        return True
    return bool(full_first_names(a) & full_first_names(b))


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full names may be one person's: surnames near, first names agreeing, middle names not at odds."""
    if len(a) < 2 or len(b) < 2:
        return False
    if a == b or "".join(a) == "".join(b):
        return True
    if not near(surname(a), surname(b)):
        # a second surname left out: "ildefonso guajardo villarreal", "ildefonso guajardo"
        short, long = sorted((a, b), key=len)
        return len(long) > len(short) >= 2 and long[: len(short)] == short and len(short[-1]) > 2
    if not same_first(a[0], b[0]):
        # known by the middle name: "j d vance" has none, but "mary elizabeth truss" is "elizabeth truss"
        return (len(a) > 2 and a[1] == b[0] and len(b[0]) > 2) or (len(b) > 2 and b[1] == a[0] and len(a[0]) > 2)
    middle_a, middle_b = a[1:-1], b[1:-1]
    if middle_a and middle_b:
        return all(x[0] == y[0] for x, y in zip(middle_a, middle_b, strict=False))
    return True
