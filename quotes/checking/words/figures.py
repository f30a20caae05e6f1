"""The figures of a draft and of a print: which are missing, of what one is a part, what beside it is idle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from quotes.checking.words.telling import has_figure
from quotes.checking.words.wordings import plain_words, with_times_alike
from quotes.comparing import words
from quotes.comparing.quantities.amounts import SUM
from quotes.comparing.quantities.labels import is_label
from quotes.datafiles import listed
from quotes.versions import Flag

_WHOLE = 5
"""Words behind "38 of" in which the whole is given: "38 of the inquiry's own 41"."""


def missing(some: Mapping[str, str], others: Mapping[str, str]) -> list[str]:
    """As printed, the figures that the others have not."""
    return [printed for value, printed in some.items() if value not in others]


def figures(text: str) -> dict[str, str]:
    """The figures of a text as printed, by how they are compared, wherever they stand: of "in the last week 2,300 were
    lost" and "3,200 were lost in the last week" none faces the other. "One" is mostly no figure, the number of a
    name never."""
    found = {}
    row = words(with_times_alike(text))
    for at, word in enumerate(row):
        sum_of_money = SUM.fullmatch(word.normal)
        value = sum_of_money["figure"] if sum_of_money else word.normal
        if any(map(str.isdigit, value)) and value != "1" and not is_label(row, at):
            found[value] = word.core
    return found


def part_as_whole(stored: Sequence[str], drafted: Sequence[str]) -> Flag | None:
    """That a draft tells of the whole what a print tells of a part: "all 41", or "41", where it is "38 of the 41"."""
    whole_words = {"all"} | listed("quotes.comparing", "quantities", "all")
    every = next((word for word in drafted if word in whole_words and word not in stored), "")
    for part, whole in _parts(stored):
        if part not in drafted and (every or whole in drafted):
            return Flag("number", f"{part} of {whole}".rstrip(), f"{every} {whole}".strip())
    return None


def _parts(stored: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The figures that are parts, each with the figure of the whole, if that is given."""
    for at, word in enumerate(stored[:-1]):
        behind = at + (2 if tuple(stored[at + 1 : at + 3]) == ("out", "of") else 1)
        if has_figure([word]) and stored[behind : behind + 1] == ("of",):
            yield word, next((one for one in stored[behind + 1 : behind + 1 + _WHOLE] if has_figure([one])), "")


def is_idle_cut(flag: Flag, stored: str) -> bool:
    """True for a word that was left out of a sentence with a figure, and without which that says no more than before:
    the "some" of "some 9,400 students", the "alone" of "the hearth alone is four metres across"."""
    cut, sentence = plain_words(flag.reference), plain_words(stored)
    if flag.version or len(cut) != 1:
        return False
    if cut[0] in listed("quotes.checking", "telling", "idle_before_figures"):
        behind = [sentence[at + 1 : at + 2] for at, word in enumerate(sentence) if word == cut[0]]
        return all(map(has_figure, behind)) and bool(behind)
    return cut[0] in listed("quotes.checking", "telling", "idle_beside_figures") and has_figure(sentence)
