"""The language of a text: by its script, then by its small words. English where too little is written to tell."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache

from quotes.datafiles import table

ENGLISH = "en"
UNDETERMINED = "und"
"""The code for a language that is none of those whose small words are known (ISO 639-2)."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SAMPLE = 6_000
"""Characters that are looked at: a thousand words."""

_LEAST_WORDS, _ENOUGH_WORDS = 12, 60
"""Letters of a script, or words, from which they tell a language; words from which a text with no small words that are
known is in no known language."""

_SURELY = 1.5
"""How many times as often another language's small words must stand in a text as the English."""

_ENGLISH = 0.25
"""Share of English small words from which a text is English, and no other language need be tried."""

_NONE = 0.04
"""Share of small words under which a text is in no known language: in an English one they are a third."""


def language_of(text: str, declared: str | None = None) -> str:
    """The language of TEXT, as an ISO 639-1 code. What is DECLARED of it counts where the text does not tell.

    Pages declare what the shop set up: a German text under `lang="en"` is German.
    """
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(text[:_SAMPLE])]
    script = _script(text[:_SAMPLE])
    known = table("quotes.reading", "languages")
    if script != "latin":
        return _of_script(script, words)
    if len(words) < _LEAST_WORDS:
        return _code(declared) or ENGLISH
    if sum(word in _small_words()[ENGLISH] for word in words) >= _ENGLISH * len(words):
        return ENGLISH
    shares = {code: sum(word in small for word in words) / len(words) for code, small in _small_words().items()}
    best = max(shares, key=lambda code: (shares[code], code == ENGLISH))
    if best in known["latin"] and shares[best] >= 2 * _NONE and shares[best] > _SURELY * shares[ENGLISH]:
        return best
    if shares[ENGLISH] < _NONE and len(words) >= _ENOUGH_WORDS:
        other = _code(declared)
        return other if other and other != ENGLISH else UNDETERMINED
    return ENGLISH


def _code(declared: str | None) -> str | None:
    """The language of a locale: "de" of "de_DE", "de-AT", "DE"."""
    code = re.split(r"[-_]", (declared or "").strip())[0].lower()
    return code if re.fullmatch(r"[a-z]{2,3}", code) else None


def _script(text: str) -> str:
    """The script that most letters are of; Latin where there are few."""
    if text.isascii():
        return "latin"
    scripts = Counter(_script_of(char) for char in text if char.isalpha())
    if scripts["kana"] * 10 > scripts["han"]:  # Japanese is written in both, Chinese in one
        scripts["kana"] += scripts.pop("han", 0)
    name, count = max(scripts.items(), key=lambda item: item[1], default=("latin", 0))
    return name if count >= _LEAST_WORDS and count * 2 > scripts.total() else "latin"


@cache
def _script_of(char: str) -> str:
    name = unicodedata.name(char, "LATIN").split()[0].lower()
    return {"cjk": "han", "hiragana": "kana", "katakana": "kana", "fullwidth": "latin"}.get(name, name)


def _of_script(script: str, words: list[str]) -> str:
    """The language of a text in another script: by its small words where several are written in it."""
    languages = table("quotes.reading", "languages")["scripts"].get(script)
    if not languages:
        return UNDETERMINED
    small = _small_words()
    counts = {code: sum(word in small.get(code, ()) for word in words) for code in languages}
    best: str = max(counts, key=lambda code: (counts[code], code == languages[0]))
    return best


@cache
def _small_words() -> dict[str, frozenset[str]]:
    known = table("quotes.reading", "languages")
    return {code: frozenset(words.split()) for group in ("latin", "other") for code, words in known[group].items()}
