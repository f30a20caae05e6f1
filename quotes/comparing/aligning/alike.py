"""One thing written in several words or in one: "do not" and "don't", "two hundred" and "200", "$5m" and "5 million
dollars", "cease fire" and "ceasefire"."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from quotes.comparing.language.figures import SIGN, is_figure
from quotes.comparing.language.matter import carries_matter, stem, stemmed
from quotes.comparing.language.tokens import Word
from quotes.datafiles import table

_LONGEST = 3
"""Words of one such run: "5 million dollars"."""

_DIGITS = 20
"""Digits before the point from which Python's decimals have not six left behind it to round to."""

_FIGURE = re.compile(rf"({SIGN})(\d+(?:\.\d+)?)([a-z]*)")


class Run(NamedTuple):
    """Words of both sides that are one thing: where they begin, and how many they are."""

    reference: int
    version: int
    reference_length: int = 1
    version_length: int = 1


def alike(a: Sequence[Word], b: Sequence[Word], gap: tuple[tuple[int, int], tuple[int, int]]) -> Iterator[Run]:
    """Runs in the gap that are one thing written in a different number of words, in order."""
    ones: dict[str, deque[tuple[int, int]]] = defaultdict(deque)
    several: dict[str, deque[tuple[int, int]]] = defaultdict(deque)
    for place, length, key in _keys(b, *gap[1]):
        (ones if length == 1 else several)[key].append((place, length))
    i, j = gap[0][0], gap[1][0]
    for at, length, key in _keys(a, *gap[0]):
        for waiting in (several,) if length == 1 else (ones, several):
            facing = waiting.get(key, deque())
            while facing and facing[0][0] < j:
                facing.popleft()
            if facing and at >= i:
                yield Run(at, facing[0][0], length, facing[0][1])
                i, j = at + length, sum(facing[0])


def _keys(words: Sequence[Word], start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The beginning and length of each run, and what it may be, the longest first."""
    for at in range(start, end):
        for length in range(min(_LONGEST, end - at), 0, -1):
            for key in keys(tuple(word.normal for word in words[at : at + length])):
                yield at, length, key


@lru_cache(maxsize=65536)
def keys(normals: tuple[str, ...]) -> tuple[str, ...]:
    """What the words may be, each as one word; nothing for several words that form no unit."""
    if normals[0] in table("quotes.comparing", "multipliers")["signs"]:
        return tuple(f"-{key}" for key in keys(normals[1:]) if is_figure(key)) if len(normals) > 1 else normals
    number = _number(normals)
    if number:
        return (number,)
    readings = [_spelt_out(normal) for normal in normals]
    if len(normals) == 2 and stem("".join(normals)) in stemmed("hyphened"):
        return ()
    if any(len(reading) > 1 or " " in reading[0] for reading in readings) or _is_verb_group(normals):
        return tuple(" ".join(reading) for reading in product(*readings))
    if len(normals) == 1 or (len(normals) == 2 and all(_is_part(normal) for normal in normals)):
        return ("".join(normals),)
    return ()


def _is_part(normal: str) -> bool:
    return carries_matter(normal) and normal.isalpha()


def _is_verb_group(normals: tuple[str, ...]) -> bool:
    """True for what may stand contracted on the other side: "do not", "it is"."""
    endings: dict[str, list[str]] = table("quotes.comparing", "contractions")["endings"]
    return len(normals) == 2 and any(normals[1] in words for words in endings.values())


@lru_cache(maxsize=65536)
def _spelt_out(normal: str) -> tuple[str, ...]:
    """What a contracted word may stand for, in full; any other word as it is."""
    contractions = table("quotes.comparing", "contractions")
    if normal in contractions["words"]:
        return (contractions["words"][normal],)
    for ending, full in contractions["endings"].items():
        if normal.endswith(ending) and normal != ending:
            return tuple(f"{normal.removesuffix(ending)} {word}" for word in full)
    return (normal,)


def _number(normals: tuple[str, ...]) -> str:
    """The number that the words give together with its unit of money or time: "5000000 $", "20160 minute"; nothing if
    they give none."""
    figures = table("quotes.comparing", "multipliers")
    if len(normals) == _LONGEST and normals[1] == "in" and all(normal.isdecimal() for normal in normals[::2]):
        return _with_unit(Decimal(normals[0]) / (Decimal(normals[2]) or 1), "")
    value, unit = Decimal(1), ""
    parts = figures["words"] | figures["fractions"]
    for index, normal in enumerate(normals):
        figure = _FIGURE.fullmatch(normal)
        is_last = index == len(normals) - 1
        if index == 0 and figure and (not figure[3] or figure[3] in figures["letters"]):
            value = Decimal(figure[2]) * figures["letters"].get(figure[3], 1) * (-1 if figure[1][:1] == "-" else 1)
            unit = figure[1].removeprefix("-")
        elif index == 0 and normal in ("a", "an") and not is_last:
            continue
        elif normal in parts and (index > 0 or normal in ("half", "quarter")):
            value *= Decimal(str(parts[normal]))
        elif is_last and normal in _spans() and not unit:
            length, unit = _spans()[normal]
            value *= length
        elif index > 0 and " ".join(normals[index:]) in figures["money"] and not unit:
            unit = figures["money"][" ".join(normals[index:])]
            break
        else:
            return ""
    return _with_unit(value, unit)


def _with_unit(value: Decimal, unit: str) -> str:
    bounded = round(value, 6).normalize() if value.adjusted() < _DIGITS else value
    return f"{bounded:f} {unit}".strip()


@lru_cache(maxsize=1)
def _spans() -> dict[str, tuple[int, str]]:
    """How many minutes or months a span of time is, by its name, one or several."""
    listed: dict[str, tuple[int, str]] = table("quotes.comparing", "multipliers")["spans"]
    several = {f"{span}s" if span != "century" else "centuries": length for span, length in listed.items()}
    return {span: (length[0], length[1]) for span, length in (listed | several).items()}
