"""What a draft's [brackets] add to the words on record, and which words of these they stand for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from re import Match

from quotes.checking.beside.holding import Held, held
from quotes.checking.beside.passage import taken
from quotes.checking.words.telling import has_names, matter, tells
from quotes.checking.words.wordings import GAP, compounds, normals, plain_words, with_whole_words
from quotes.comparing import flags, words
from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import is_negator
from quotes.datafiles import listed, table
from quotes.versions import Flag

_MOST = 20
"""Brackets of one quotation that are looked at; each costs another search for the words."""


@dataclass(frozen=True, slots=True)
class Bracket:
    """A bracket of a quotation, where it stands, and the words of the print that face it."""

    inner: str
    at: tuple[int, int]
    facing: tuple[str, ...]
    printed: str


def put_in(quoted: str, stored: str) -> list[str]:
    """What stands in brackets between words that a print has directly behind each other, and tells something that it
    does not: the "publicly" of “We will not [publicly] hesitate”. Brackets that stand for words, “[the mayor] will” for
    "he will", explain these."""
    text, words, joined = with_whole_words(quoted), plain_words(stored), compounds(quoted, stored)
    found = []
    for bracket in islice(GAP.finditer(text), _MOST):
        before, behind = text[: bracket.start()], text[bracket.end() :]
        inner = bracket.group().strip("[]")
        is_between = bool(plain_words(before) and plain_words(behind)) and not bracket["ellipsis"]
        if is_between and matter(normals(inner)) - matter(words) and held(f"{before} {behind}", words, joined):
            found.append(inner)
    return found


def replaced(quoted: str, stored: str, whose: str = "") -> list[Bracket]:
    """The brackets that stand for words of the print and do not merely explain them: “nine [weeks]” for "nine days",
    not “[the mayor] will” for "he will". WHOSE tells whom the speaker's "I" and "we" may mean."""
    return [one for one in _brackets(quoted, stored) if not _explains(one, whose)]


def raised_by_brackets(quoted: str, stored: str, whose: str = "") -> tuple[Flag, ...]:
    """What may be changed in meaning by the words in brackets: the same quotation with and without them is compared."""
    found = replaced(quoted, stored, whose)
    if not found:
        return ()
    text = with_whole_words(quoted)
    reference = version = text
    for one in reversed(found):
        start, end = one.at
        reference = f"{reference[:start]}{one.printed}{reference[end:]}"
        version = f"{version[:start]}{one.inner}{version[end:]}"
    between = flags(reference, version)  # that other words stand there the brackets tell themselves
    raised = [flag for flag in between if flag.reference and flag.version and flag.name != "quoted"]
    names = {flag.name for flag in raised}
    for one in found:
        ours, theirs = (", ".join(filter(is_negator, some)) for some in (normals(one.inner), one.facing))
        if ours != theirs and "negation" not in names:
            raised.append(Flag("negation", theirs, ours))
        if _is_another(one) and "name" not in names:
            raised.append(Flag("name", one.printed, one.inner))
    return tuple(raised)


@lru_cache(maxsize=64)
def _brackets(quoted: str, stored: str) -> tuple[Bracket, ...]:
    """Those that face words of a print that holds the quotation."""
    text = with_whole_words(quoted)
    cuts = list(islice(GAP.finditer(text), _MOST))
    if all(cut["ellipsis"] for cut in cuts):
        return ()
    joined = compounds(quoted, stored)
    found = held(quoted, plain_words(taken(stored, [quoted], joined)), joined)
    if not found:
        return ()
    printed = {word.normal: word.core for word in words(stored)}
    brackets = []
    for number, cut in enumerate(cuts):
        inner = cut.group().strip("[]")
        length = 0 if cut["ellipsis"] else len(normals(inner))  # of “[*]”, as of an ellipsis, nothing is compared
        if length and (facing := _facing(text, cuts, number, length, found)):
            in_print = " ".join(printed.get(word, word) for word in facing)
            brackets.append(Bracket(inner, cut.span(), facing, in_print))
    return tuple(brackets)


def _facing(text: str, cuts: Sequence[Match[str]], number: int, length: int, found: Held) -> tuple[str, ...]:
    """The words that a bracket stands for: all that the print has between the draft's words beside it; of what stands
    before the first or behind the last of these, or beside an ellipsis, as many as the bracket's LENGTH."""
    bounds = [0, *(at for cut in cuts for at in cut.span()), len(text)]
    rows = [bool(normals(text[start:end])) for start, end in zip(bounds[::2], bounds[1::2], strict=True)]
    row = sum(rows[: number + 1])  # the draft's row of words that follows
    if row == 0:
        return found.before[-length:]
    if row == sum(rows):
        return _first(found.behind, length)
    between = found.passed_over[row]
    first = max(at for at in range(number + 1) if rows[at])
    last = min(at for at in range(number + 1, len(rows)) if rows[at])
    if any(cut["ellipsis"] for cut in cuts[first:number]):
        return between[-length:]
    if any(cut["ellipsis"] for cut in cuts[number + 1 : last]):
        return _first(between, length)
    return between


def _first(row: tuple[str, ...], number: int) -> tuple[str, ...]:
    """The first words, an article not counted: the dock is one."""
    articles = listed("quotes.checking", "brackets", "articles")
    ends = [at + 1 for at, word in enumerate(row) if word not in articles]
    return row[: ends[number - 1]] if len(ends) >= number else row


def _explains(bracket: Bracket, whose: str) -> bool:
    """True where the bracket says whom or what a pronoun means, or has the same word in another form."""
    ours, theirs = normals(bracket.inner), bracket.facing
    if set(filter(is_negator, ours)) != set(filter(is_negator, theirs)):
        return False
    if len(ours) == len(theirs) and all(map(_are_forms, ours, theirs)):
        return True
    others, oneself = (listed("quotes.checking", "brackets", key) for key in ("for_others", "for_oneself"))
    if any(tells(word) for word in theirs if word not in others | oneself):
        return False
    if oneself.intersection(theirs):
        is_reported = others.issuperset(ours)  # “[she] would”, put into a sentence about her
        return is_reported or bool(matter(ours) & matter(plain_words(whose)))
    return bool(others.intersection(theirs)) and not (others | oneself).issuperset(ours)


def _is_another(bracket: Bracket) -> bool:
    """True where a name stands for somebody whom the speaker left unnamed, or "we" for a name."""
    oneself, anybody = (listed("quotes.checking", "brackets", key) for key in ("for_oneself", "for_anybody"))
    if anybody.intersection(bracket.facing):
        return has_names(f"a {bracket.inner}")
    return oneself.issuperset(normals(bracket.inner)) and has_names(f"a {bracket.printed}")


def _are_forms(one: str, other: str) -> bool:
    """True for the same word in another form, or in a sentence of the reporter's: "he is" for "I am"."""
    groups: Iterable[Sequence[str]] = table("quotes.checking", "brackets")["forms"]
    articles, others, oneself = (
        listed("quotes.checking", "brackets", key) for key in ("articles", "for_others", "for_oneself")
    )
    both = {one, other}
    is_form = both <= articles or any(both.issubset(group) for group in groups)
    return one == other or are_kin(one, other) or is_form or (one in others and other in oneself)
