"""Whom "she said" beside a quotation stands for: the one person whom the sentence before names."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from quotes.checking.drafts import saying
from quotes.checking.drafts.drafted import Drafted, start_of, within
from quotes.checking.drafts.names import full_names_in, full_names_of, may_name, mere_name, plain
from quotes.checking.drafts.sentence import BESIDE, sentence_ends
from quotes.checking.drafts.speakers import polarity_beside
from quotes.checking.words.naming import are_one, bare, is_first_name
from quotes.datafiles import table
from quotes.nameparts import titles
from quotes.patterns import any_word
from quotes.records import Span
from quotes.spelling import fold


def with_pronouns(text: str, found: Sequence[Drafted]) -> Iterator[Drafted]:
    """The same, in their order; where "she said" stands beside the words, put down to the one person whom the sentence
    before names, or to whom it stood for in that."""
    ends, surnames = sentence_ends(text), full_names_in(text)
    last: tuple[Drafted, str] | None = None  # whom a pronoun stood for last
    for one in found:
        pronoun = None if one.speaker else _pronoun_beside(one)
        sentence = _sentence_before(one, ends) if pronoun else None
        if pronoun and sentence:
            names = _people(_outside(text, sentence, found), surnames)
            if last and not names and sentence.start <= start_of(last[0]) < sentence.end and last[1] == pronoun:
                names = [last[0].speaker or ""]
            if len(names) == 1 and names[0] and _may_be(names[0], pronoun, surnames):
                one = _put_down(one, names[0], surnames)
                last = one, pronoun
        yield one


def _pronoun_beside(one: Drafted) -> str | None:
    """The pronoun at a word of saying, where no name stands in the sentence."""
    found = saying.pronoun_behind().match(one.behind) or _pronoun_before().search(one.before)
    if not found or any(True for _ in _names(one.around.lstrip())):
        return None
    # The words, and not what white space parts: in "“We wait” —she said" none stands behind the dash.
    words: list[str] = re.findall(r"\w+", found.group().lower())
    return next(word for word in words if word in saying.words_of("pronouns"))


def _sentence_before(one: Drafted, ends: Sequence[tuple[int, int]]) -> Span | None:
    """The sentence before that of a quotation, or the end of it."""
    own = start_of(one) - 1 - len(one.before.lstrip())
    last = bisect_right(ends, own, key=lambda end: end[1]) - 1
    if last < 0:
        return None
    start = ends[last - 1][1] if last else 0
    end = ends[last][0] + 1
    return Span(max(start, end - BESIDE), end)


def _outside(text: str, sentence: Span, found: Sequence[Drafted]) -> str:
    """The sentence without what stands in quotation marks."""
    letters = list(text[slice(*sentence)])
    for one in within(found, sentence):
        for at in range(max(start_of(one), sentence.start), min(one.content[0].end, sentence.end)):
            letters[at - sentence.start] = " "
    return "".join(letters)


def _people(sentence: str, surnames: Mapping[str, frozenset[str]]) -> list[str]:
    """Whom a sentence names, each once; somebody without a name, "", for a name that may be a person's or a body's."""
    people: list[str] = []
    for name, has_title, is_place in _names(sentence):
        own = [name] if len(bare(name)) > 1 else full_names_of(name, surnames)
        is_person = has_title or any(is_first_name(one.split()[0]) for one in own)
        if is_person or not is_place:
            known = name if is_person else ""
            people = [one for one in people if not (one and known and are_one(one, known) and len(one) < len(known))]
            if not any(one == known or (one and known and are_one(one, known)) for one in people):
                people.append(known)
    return people


def _names(sentence: str) -> Iterator[tuple[str, bool, bool]]:
    """Each name, whether a title stands before it, and whether it may be a place's or a body's by what does."""
    for found in re.finditer(rf"(?<![\w’'.-]){saying.name()}", sentence):
        printed = found.group().removesuffix("’s").removesuffix("'s")
        name = mere_name(printed)
        opens = not sentence[: found.start()].strip()
        has_title = name != printed and plain(printed.split()[0]) in titles()
        is_capital_of_sentence = opens and not has_title and name is not None and _is_no_name(name)
        if name is None or is_capital_of_sentence or not all(map(may_name, name.split())):
            continue
        yield name, has_title, bool(_place().search(sentence[: found.start()]))


def _is_no_name(word: str) -> bool:
    """True for one word at a sentence's beginning that begins with a capital there alone: "Nobody", "Asked"."""
    return " " not in word and not is_first_name(word)


def _may_be(name: str, pronoun: str, surnames: Mapping[str, frozenset[str]]) -> bool:
    """True where a pronoun may stand for the bearer of a name, or of one of the full names that it may be short for."""
    gender = {"he": "m", "she": "f"}[pronoun]
    own = full_names_of(name, surnames) or {name}
    return any(_genders().get(fold(one.split()[0]), gender) == gender for one in own)


@cache
def _genders() -> dict[str, str]:
    """The gender of first names that mostly belong to one: "f" for "Ana"."""
    names: dict[str, list[str]] = table("quotes.attribution", "first_names")
    return {fold(name): gender for gender, found in names.items() for name in found}


def _put_down(one: Drafted, name: str, surnames: Mapping[str, frozenset[str]]) -> Drafted:
    polarity = polarity_beside(one.behind, one.before)
    return replace(one, speaker=name, polarity=polarity, full_names=full_names_of(name, surnames))


@cache
def _place() -> re.Pattern[str]:
    """What stands before a name that may be a place's or a body's."""
    return re.compile(rf"\b(?:{any_word(saying.words_of('before_places'))})\s+$", re.IGNORECASE)


@cache
def _pronoun_before() -> re.Pattern[str]:
    """ "She said:" at the end of what stands before."""
    pronouns = any_word(saying.words_of("pronouns"))
    return re.compile(rf"^\s*(?i:{pronouns})\s+(?:{saying.said()})\b[^“”\"\n]{{0,40}}[:,]\s*[“\"]*$")
