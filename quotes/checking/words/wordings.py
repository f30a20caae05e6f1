"""A wording's words as they are compared: without marks and editors' words, contracted ones in full, sums of money
alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from quotes.comparing.language.tokens import spot
from quotes.comparing.quantities.amounts import SUM
from quotes.datafiles import table
from quotes.widthless import without_widthless

_LETTER = re.compile(r"\[(\w+)\](?=\w)|(?<=\w)\[(\w+)\]")
"""Editorial brackets within a word: "[T]he", "work[ed]"."""

GAP = re.compile(r"(?P<ellipsis>\[\s*(?:…|\.\s?\.\s?\.)\s*\]|…|\.\s?\.\s?\.(?:\s?\.)?)|\[[^\]]*\]")
"""What editors put in between words: an ellipsis, or brackets."""

_COMPOUND = re.compile(r"[^\W\d_]+(?:[-‐‑]\s?[^\W\d_]+)+")
"""A word in parts: "co-workers"; or one that a line's end has parted: "lor-" and "ries"."""

Compounds = Mapping[str, tuple[str, ...]]
"""The parts of words that a text has with a hyphen, by how they are written as one: "email" is "e" and "mail"."""


def compounds(*texts: str) -> Compounds:
    """The words that one of the texts has with a hyphen."""
    found = {}
    for text in texts:
        for compound in _COMPOUND.findall(text):
            parts = normals(compound)
            found["".join(parts)] = parts
    return found


def in_parts(words: Sequence[str], joined: Compounds) -> tuple[str, ...]:
    """The words, of those that are written as one and have a hyphen elsewhere the parts."""
    return tuple(part for word in words for part in joined.get(word, (word,)))


def plain_words(wording: str) -> tuple[str, ...]:
    """The wording's words as they are compared, without an editor's: prints have brackets as well."""
    return normals(without_editing(wording))


def without_editing(text: str) -> str:
    """The text without what editors put in: brackets and ellipses."""
    return GAP.sub(" ", with_whole_words(text))


def with_whole_words(text: str) -> str:
    """The text without what stands within words: "[T]he" is "The"."""
    return _LETTER.sub(r"\1\2", without_widthless(text))


def normals(text: str) -> tuple[str, ...]:
    """The text's words as they are compared, whoever wrote them."""
    spotted = spot(with_times_alike(text))
    return tuple(_sums_alike(word for normal, _ in spotted if normal for word in _spelt_out(normal)))


def with_times_alike(text: str) -> str:
    """The text with times by the clock in one style: "9 p.m.", "9.00 PM" and "nine p.m." are "9pm"."""
    return _time().sub(_in_one_style, text)


def _in_one_style(time: re.Match[str]) -> str:
    hour = time["hour"] or table("quotes.comparing", "numbers")[time["word"].casefold()]
    minutes = f".{time['minutes']}" if (time["minutes"] or "00") != "00" else ""
    return f"{hour}{minutes}{(time['half'] or time['half_behind_word'])[0].lower()}m"


@cache
def _time() -> re.Pattern[str]:
    """A time of day before or after noon. A word before "am" is none: "which one am I?"."""
    numbers: dict[str, str] = table("quotes.comparing", "numbers")
    hours = "|".join(word for word, figure in numbers.items() if figure in map(str, range(1, 13)))
    return re.compile(
        rf"""
        (?<![\w.:,])
        (?: (?P<hour>\d{{1,2}})(?:[.:](?P<minutes>\d\d))?\s?(?P<half>[ap]\.?\s?m)
          | (?P<word>{hours})\s(?P<half_behind_word>a\.\s?m|p\.?\s?m)
        )\b
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@lru_cache(maxsize=65536)
def _spelt_out(normal: str) -> tuple[str, ...]:
    """A contracted word in full, where it stands for one thing alone: "isn't" is "is not"."""
    contractions = table("quotes.comparing", "contractions")
    if normal in contractions["words"]:
        return tuple(contractions["words"][normal].split())
    for ending, full in contractions["endings"].items():
        if len(full) == 1 and normal.endswith(ending) and len(normal) > len(ending):
            return normal.removesuffix(ending), *full
    return (normal,)


def _sums_alike(normals: Iterable[str]) -> list[str]:
    """The words with sums of money in one way: "4.2 million pounds" and "£4.2m" are "£4.2 million"."""
    of_letters, signs = _letters(), table("quotes.comparing", "multipliers")["money"]
    words: list[str] = []
    for normal in normals:
        figure = SUM.fullmatch(normal)
        at = len(words) - (2 if words and words[-1] in of_letters.values() else 1)
        if figure:
            words += [figure["sign"] + figure["figure"], *([of_letters[figure["letter"]]] if figure["letter"] else [])]
        elif normal in signs and at >= 0 and words[at][:1].isdigit():
            words[at] = signs[normal] + words[at]
        else:
            words.append(normal)
    return words


@cache
def _letters() -> dict[str, str]:
    """The word for each letter behind a figure: "million" for "m"."""
    multipliers = table("quotes.comparing", "multipliers")
    by_value = {value: word for word, value in multipliers["words"].items()}
    return {letter: by_value[value] for letter, value in multipliers["letters"].items()}
