"""Words that keep what was printed and know what to compare: the first stage of every comparison.

A `Word` carries the marks and the white space around it, so that words are aligned regardless of commas, and joining
what was printed gives back the text exactly.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from quotes.comparing.language.figures import ACCENT, PRINTED, normal_figure
from quotes.datafiles import table
from quotes.marks import common
from quotes.records import Span
from quotes.widthless import WIDTHLESS, without_widthless

SHOWN = 6
"""Words that are shown for many."""

_PLAIN, _TYPED = "'’ʼ＇", "‘`´"
APOSTROPHES = _PLAIN + _TYPED
"""What stands for an apostrophe within a word, plainly or typed for one, as a set in a regular expression."""

_MARK_FOR_ONE = rf"[{_TYPED}](?=(?:s|t|d|m|re|ve|ll)\b)"
"""Another mark in place of an apostrophe, before what one is before: of "Trump‘s", not of "They chant‘no more’"."""

_WORD = re.compile(
    rf"""
    {PRINTED}
  | per\s+cent\b
  | (?:twen|thir|for|fif|six|seven|eigh|nine)ty[-‐‑](?:one|two|three|four|five|six|seven|eight|nine)\b
  | (?:[^\W\d_]{ACCENT}*\.){{2,}}    # U.S.
  | \w+(?:(?:[{_PLAIN}{WIDTHLESS}](?=\w)|{_MARK_FOR_ONE}|{ACCENT})\w*)*  # don't, Trump‘s
  | [%％]
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ACCENT = re.compile(rf"(?<=[a-z]){ACCENT}+")
_APOSTROPHE = re.compile(rf"[{APOSTROPHES}]")
_DASH = re.compile(r"[‐‑‒–—―−]")
_QUOTE_MARK = re.compile(r"[“”„‟«»‹›\"‘’‚‛'`´]")
_SPACE = re.compile(r"\s+")
_OPENING = re.compile(r"[“„‘‚«‹(\[{]+$")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as printed, with the marks and the white space that belong to it."""

    before: str
    """Marks printed close before it: an opening quotation mark or bracket."""
    core: str
    """The word itself; empty only where a text has no word at all."""
    after: str
    """Marks after it, and the white space up to the next word."""
    normal: str
    """The word for comparing: case, accents, apostrophes, spelling and number words made one."""

    @property
    def printed(self) -> str:
        """All of it as printed."""
        return self.before + self.core + self.after


def words(text: str) -> tuple[Word, ...]:
    """The words of the text; joining what is printed of them gives back the text exactly."""
    found = list(_WORD.finditer(text))
    if not found:
        return (Word("", "", text, ""),) if text else ()
    befores, afters = [text[: found[0].start()]], []
    for one, following in pairwise(found):
        after, before = _share(text[one.end() : following.start()])
        afters.append(after)
        befores.append(before)
    afters.append(text[found[-1].end() :])
    return tuple(
        Word(before, match.group(), after, normal(match.group()))
        for before, match, after in zip(befores, found, afters, strict=True)
    )


def shown_words(some: Iterable[Word]) -> str:
    """The words as printed, without the marks around."""
    return " ".join(word.core for word in some)


def first_shown(some: Sequence[Word]) -> str:
    """The first few of the words as printed, with an ellipsis for the others: "while they wait for the bus …"."""
    return f"{shown_words(some[:SHOWN])}{' …' * (len(some) > SHOWN)}"


def last_shown(some: Sequence[Word]) -> str:
    """The same of the last few."""
    return f"{'… ' * (len(some) > SHOWN)}{shown_words(some[-SHOWN:])}"


def normals(text: str) -> tuple[str, ...]:
    """The text's words as they are compared: all that is needed of most; of an ellipsis none."""
    return tuple(map(normal, _WORD.findall(text)))


def spot(text: str, start: int = 0, end: int | None = None) -> list[tuple[str, Span]]:
    """The words of the text, or of a stretch of it, as they are compared, each with its place in the text."""
    return [
        (normal(match.group()), Span(*match.span()))
        for match in _WORD.finditer(text, start, len(text) if end is None else end)
    ]


def _share(between: str) -> tuple[str, str]:
    """What stands between two words, split into the part of the first and the part of the second."""
    spaces = list(_SPACE.finditer(between))
    if spaces:
        return between[: spaces[-1].end()], between[spaces[-1].end() :]
    opening = _OPENING.search(between)  # "sure—“it": the dash stays, the quotation mark goes with "it"
    cut = opening.start() if opening else len(between)
    return between[:cut], between[cut:]


@lru_cache(maxsize=65536)
def normal(word: str) -> str:
    """The word as it is compared."""
    plain = without_widthless(word).replace("´", "'")  # which the next line would take for a space and an accent
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", plain).casefold())
    folded = unicodedata.normalize("NFC", _ACCENT.sub("", folded))
    folded = _SPACE.sub(" ", _DASH.sub("-", _APOSTROPHE.sub("'", folded)))
    if any(character.isdigit() for character in folded):
        return normal_figure(folded)
    if "." in folded:
        return folded.replace(".", "")  # "U.S." is "US"
    return _figure(folded) or _spelling(folded)


def _figure(word: str) -> str | None:
    """A number word as figures: "twenty-five" is "25"."""
    figures: dict[str, str] = table("quotes.comparing", "numbers")
    tens, _, ones = word.partition("-")
    if ones in figures and tens in figures:
        return str(int(figures[tens]) + int(figures[ones]))
    return figures.get(word)


def _spelling(word: str) -> str:
    """The American spelling of a word that has two spellings."""
    bare = word.removesuffix("'s")
    known = _spellings().get(bare)
    if known is None and not bare.startswith(_kept_endings()):
        known = next((other for other in _with_other_ending(bare) if other != bare), None)
    return known + word[len(bare) :] if known else word


def _with_other_ending(word: str) -> Iterator[str]:
    for ending, other in table("quotes.comparing", "spelling")["endings"]:
        yield re.sub(ending, other, word)


@cache
def _spellings() -> dict[str, str]:
    """The American spelling by the other."""
    spelling = table("quotes.comparing", "spelling")
    endings = ("ed", "ing", "er", "ers", "or", "ors")
    doubled = {f"{verb}l{ending}": f"{verb}{ending}" for verb in spelling["doubling"] for ending in endings}
    return {**spelling["words"], **doubled}


@cache
def _kept_endings() -> tuple[str, ...]:
    return tuple(table("quotes.comparing", "spelling")["endings_kept"])


def fold_marks(text: str) -> str:
    """The text with all quotation marks and dashes in one style, accents as one with their letters and white space as
    single spaces, to see whether anything but their style differs."""
    marked = common(unicodedata.normalize("NFC", text)).replace("…", "...").replace("''", '"').replace("``", '"')
    one_style = _DASH.sub("-", _QUOTE_MARK.sub("'", marked))
    return _SPACE.sub(" ", one_style).strip()
