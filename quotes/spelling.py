"""A name as it is to be read, compared, and put into an address: without what nobody sees, and with letters mended that
a wrong decoding broke."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from hashlib import sha256

from rapidfuzz.distance import OSA

_LONG = 6
"""Letters from which a name may differ by one and still be a spelling of the same ("Zelensky", "Zelenskyy")."""

_LETTERS_A_SLIP = 4
"""So many letters of a name for each that may differ."""

_HALF_CHARACTER = re.compile("[\ud800-\udfff]")

_JOINERS = frozenset({"\u200c", "\u200d"})
"""Invisible, but part of the spelling in Persian and in scripts of India."""


def written(name: str) -> str:
    """The name on one line, without control characters, marks of direction and the like: they are in many pages, and
    two prints of one name would be two speakers. Offsets are into the article, whose text keeps them."""
    seen = (letter for letter in mended(name) if letter.isspace() or letter in _JOINERS or _is_seen(letter))
    return " ".join("".join(seen).split())


def has_half_character(text: str) -> bool:
    r"""Whether TEXT holds a surrogate without its other half, as JSON's "\ud800" leaves it: no file can store it."""
    return _HALF_CHARACTER.search(text) is not None


def mended(text: str) -> str:
    """What "FranÃ§ois" was before somebody took UTF-8 for Latin-1; other text as it is."""
    if "Ã" not in text:
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def fold(text: str) -> str:
    """The text without diacritics, case and apostrophe style, for comparing names."""
    plain = text.casefold().replace("’", "'")
    if plain.isascii():
        return plain
    plain = mended(unicodedata.normalize("NFC", text)).casefold().replace("’", "'")
    plain = unicodedata.normalize("NFKD", plain.replace("ł", "l").replace("ø", "o").replace("ı", "i"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def near(a: str, b: str) -> bool:
    """Whether two words may be spellings of one name ("sebastian", "sebastien"; "zelensky", "zelenskyy")."""
    if a == b:
        return True
    if sounded(a) == sounded(b):
        return True
    shorter = min(len(a), len(b))
    return shorter >= _LONG and a[0] == b[0] and OSA.distance(a, b, score_cutoff=1) <= 1


def may_be_near(a: str, b: str) -> bool:
    """Whether two long words may be spellings of one name where something else speaks for it, as a first name does:
    one letter in four may differ ("kowalczyk", "kowalchuk")."""
    most = max(len(a), len(b)) // _LETTERS_A_SLIP
    return min(len(a), len(b)) >= _LONG and a[0] == b[0] and OSA.distance(a, b, score_cutoff=most) <= most


@cache
def sounded(word: str) -> str:
    """The word with what transliterations and doubled letters vary made alike ("sergei", "sergey", "serguei")."""
    for pattern, plain in (
        (r"[iy]+", "i"),
        (r"ck|q|c(?![hei])", "k"),
        (r"ph", "f"),
        (r"kh", "h"),
        (r"gu(?=[ei])", "g"),
        (r"ie|je", "e"),
        (r"(.)\1", r"\1"),
    ):
        word = re.sub(pattern, plain, word)
    return word


def slug(name: str) -> str:
    """The name for a URL: small ASCII letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", fold(name)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-") or sha256(name.encode()).hexdigest()[:8]


def _is_seen(letter: str) -> bool:
    return unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
