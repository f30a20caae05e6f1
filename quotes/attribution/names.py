"""Printed names: their parts (titles, first names, surname), and whether two of them may be one person's.

Serves both the cast of one article and the merging of speakers over all articles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache

from quotes.datafiles import table, word_list
from quotes.nameforms import ARTICLES, are_forms_of_one, compounded, is_servants_name, without_articles
from quotes.nameparts import (
    articles,
    generations,
    honours,
    particles,
    particles_before_t,
    particles_in_names,
    particles_of_surnames,
    titles,
)
from quotes.nicknames import full_first_names
from quotes.spelling import fold as fold
from quotes.spelling import near

PACKAGE = "quotes.attribution"
_ENDS_OF_OFFICES = frozenset({"staff", "state", "house"})
"""What an office ends in behind "of", before its bearer's name."""
_LEAST_OF_NAME = 3
"""Letters from which capitals are a first name rather than initials."""
_TIES = frozenset({"of", "to", "for"})
_OF_OWNER = ("'s", "’s", "s'", "s’")


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
def kin_nouns() -> frozenset[str]:
    """Nouns for kin and friends, one or several, behind whose "of" stands somebody else."""
    return lower_words("relations") | lower_words("friends") | lower_words("kinsfolk")


@cache
def bearer_nouns() -> frozenset[str]:
    """Nouns for a person or a body: whoever may bear a name."""
    return lower_words("person_nouns") | lower_words("body_nouns")


@cache
def written_nouns() -> frozenset[str]:
    """Nouns for what somebody wrote or showed, none of them a person's as "figure" may be."""
    return frozenset(n for nouns in table(PACKAGE, "document_nouns").values() for n in nouns) - bearer_nouns()


@cache
def _gendered_words() -> dict[str, str]:
    """Those that tell "f" or "m", and those that are said of women as well, "likely_m"."""
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
    """Whether the word is one of a person's titles ("Mr.", "Minister"); "S.E.C." is no "Sec.", nor "del" a "Del."."""
    return word.count(".") < 2 and word not in particles() and bare(word) in titles()


def ends_pair(words: Sequence[str], i: int) -> bool:
    """Whether that word of several and the one before it are a title that it is not alone: "Tan Sri", "Rt Hon"."""
    return i > 0 and not is_title(words[i]) and f"{bare(words[i - 1])} {bare(words[i])}" in titles()


@cache
def ranks() -> dict[str, str]:
    """What each rank in capitals means that may stand before a name ("SP" -> "superintendent officer")."""
    return dict(table(PACKAGE, "ranks"))


def calls_somebody(word: str) -> bool:
    """Whether the word of a role is a title or a rank in capitals."""
    return is_title(word) or word in ranks()


def is_courtesy(word: str) -> bool:
    """Whether the word is a title that means nothing but respect ("Mr.")."""
    return is_title(word) and not titles()[bare(word)]


def is_address(word: str) -> bool:
    """Whether the word is only how one is addressed, and tells no role: "Sir", "Dr"; not "doctor", nor "Professor"."""
    return is_title(word) and word[0].isupper() and titles()[bare(word)] in {"", "doctor"}


def has_title(name: str) -> bool:
    """Whether a title that means something stands before the name ("Judge Lee")."""
    return any(is_title(word) and not is_courtesy(word) for word in name.split()[:-1])


def is_post_nominal(word: str) -> bool:
    """Whether the word is an honour or degree that follows a name ("QC", "PhD")."""
    return bare(word) in honours()


def is_first_name(word: str) -> bool:
    """Whether the word is a first name that the list knows, or one that all of its kind begin as: "abdrahman"."""
    return bare(word) in _first_names() or is_servants_name(bare(word))


def is_initial(word: str) -> bool:
    """Whether it is one letter and a full stop, as names have them: "K."."""
    return word[1:] == "."


def in_small_letters(word: str) -> str:
    """A first name in capitals as it is printed within a text: "Ann" for "ANN", "Jean-Paul" for "JEAN-PAUL"; initials
    stay, "AJ" and "J.D."."""
    initials = "." in word or (len(word) < _LEAST_OF_NAME and not is_first_name(word))
    return word if initials or not word.isupper() else word.title()


def gender_of_words(words: Sequence[str]) -> str | None:
    """The gender "f" or "m" where a title or noun among the words tells it ("Ms", "spokeswoman"), else None; of "Ms
    Lee's brother" the brother's, and of "Ms Lee's lawyer" and "a friend of Lord Lee" none."""
    told = _told_by(words)
    return told if told in ("f", "m") else None


def likely_gender(words: Sequence[str]) -> str | None:
    """The same, and "m" for a "chairman" and a "spokesman", who may be a woman."""
    told = _told_by(words)
    return told.removeprefix("likely_") if told else None


def _told_by(words: Sequence[str]) -> str | None:
    tie = next((i for i, word in enumerate(words) if word in _TIES), len(words))
    owners = [i for i, word in enumerate(words[:tie]) if word.endswith(_OF_OWNER)]
    own = [*words[owners[-1] + 1 if owners else 0 : tie], *(word for word in words[-1:] if is_courtesy(word))]
    return next((_gendered_words()[w] for w in map(bare, own) if w in _gendered_words()), None)


def gender_of_name(name: str) -> str | None:
    """The gender "f" or "m" where the first name tells it, else None; a name alone may be a surname, and tells none."""
    words = name.split()
    return _first_names().get(bare(words[0])) if len(words) > 1 else None


def without_titles(words: list[str]) -> list[str]:
    """The words of a name after the last title that leaves a name ("French Defense Minister A. B" -> "A. B")."""
    last = len(words) - 1 - _names_authority(words)  # "Justice Department" is no department of that title
    after = [i + 1 for i, word in enumerate(words[:last]) if is_title(word) or ends_pair(words, i)]
    rest = words[after[-1] :] if after else words
    while len(rest) > 2 and _opens_no_name(rest[0]) and is_first_name(rest[1]):
        rest = rest[1:]
    return rest


def _names_authority(words: Sequence[str]) -> bool:
    """Whether the last word makes an authority's name of a title before it: "Justice Department", "Sheriff Office"."""
    return len(words) > 1 and words[-1].lower() in table(PACKAGE, "body_classes")["authority"]


def _opens_no_name(word: str) -> bool:
    """Whether a capitalised word before a first name is none of the name: "Libertarian Ann Lee", "[Chief of] Staff Ann
    Lee", "Celebrities Ann Lee"."""
    plain = bare(word)
    kind = plain in demonyms() or plain in _ENDS_OF_OFFICES or plain.removesuffix("s") in lower_words("person_nouns")
    return (kind or plain.removesuffix("ies") + "y" in lower_words("person_nouns")) and not is_first_name(word)


def _without_article(word: str) -> str:
    """The surname as it is printed by itself, too: "assad" of "al-assad"."""
    article, hyphen, surname = word.partition("-")
    return surname if hyphen and surname and article in articles() else word


@lru_cache(maxsize=1 << 12)
def core(name: str) -> tuple[str, ...]:
    """The words of a name as names are compared: folded, without titles, "Jr." tied to the surname."""
    words = [_without_article(bare(word)) for word in without_titles(name.split())]
    words = [word.removesuffix("'s") for word in words[:1] + [w for w in words[1:] if w not in honours()] if word]
    words = list(compounded(words))
    several = len(words) > 2  # "van" of "van den Broek" is no first name
    if len(words) > 1 and (several or words[0] in particles_of_surnames()) and not _particles_start(words):
        words = [" ".join(words)]  # "De Blasio", "Le Pen", "In 't Hout" are surnames alone
    if len(words) > 1 and words[-1] in generations():
        words[-2:] = [f"{words[-2]} {words[-1]}"]
    return tuple(words) or (fold(name),)


def without_generation(surname: str) -> str:
    """The surname as it is printed by itself ("harris" of "harris jr")."""
    first, _, last = surname.rpartition(" ")
    return first if last in generations() else surname


def _particles_start(name: Sequence[str]) -> int:
    """Where the particles before the last word of a compared name begin, "in" before "t" among them."""
    start = len(name) - 1
    while start and name[start - 1] in particles_in_names():
        start -= 1
    return start - (start > 0 and name[start] == "t" and name[start - 1] in particles_before_t())


def surname(name: tuple[str, ...]) -> str:
    """The surname of a compared name, with its particles ("von der leyen"), but for an Arabic article."""
    start = max(_particles_start(name), min(1, len(name) - 1))
    start += len(name) - start > 1 and name[start] in ARTICLES
    return " ".join(name[start:])


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
    a, b = without_articles(a), without_articles(b)
    if are_forms_of_one(a, b):
        return True
    if not near(surname(a), surname(b)):
        # a second surname left out: "ildefonso guajardo villarreal", "ildefonso guajardo"
        short, long = sorted((a, b), key=len)
        return len(long) > len(short) >= 2 and long[: len(short)] == short and len(short[-1]) > 2
    if not same_first(a[0], b[0]):
        # known by the middle name: "j d vance" has none, but "mary elizabeth truss" is "elizabeth truss"
        short, long = sorted((a, b), key=len)
        is_other = len(long) == len(short) and set(long) != set(short)  # "sadeq abu amer", "abu hassan amer"
        return len(long) > 2 and not is_other and long[1] == short[0] and len(short[0]) > 2
    middle_a, middle_b = (name[1 : len(name) - len(surname(name).split())] for name in (a, b))
    if middle_a and middle_b:
        return all(x[0] == y[0] for x, y in zip(middle_a, middle_b, strict=False))
    return True
