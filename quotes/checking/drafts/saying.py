"""Patterns for names beside words of saying: "said Mayor Ana Brandt", "Ana Brandt, the mayor, never said"."""

from __future__ import annotations

import re
from functools import cache

from quotes.comparing.language.matter import stem
from quotes.datafiles import listed, table
from quotes.nameparts import particles
from quotes.patterns import any_word
from quotes.sentences import capital

_ASIDE = r",[^,.“”\"]{1,60},"


@cache
def name() -> str:
    """A name: words with capitals, of whatever alphabet, and the small ones that surnames begin with."""
    small = any_word(particles())
    one_letter = any_word(words_of("name_letters"))
    part = rf"(?:{capital()}[\w’'.-]*[\w.]|{one_letter})\s+(?:(?:{small})\s+)*"
    return rf"(?:{part})*{capital()}[\w’'-]*\w"


@cache
def behind() -> re.Pattern[str]:
    """A name behind a quotation: `name` behind a word of saying, `first` before it, `who` the same with what they are
    before the name as `described`, and `apposed` behind a word of saying; `according` behind "according to"; `whose` of
    "was Ana Brandt's verdict", `how` of "is how she described it"."""
    described = rf"(?:(?i:{any_word(words_of('determiners'))})|{name()}['’]s|{name()}(?<=s)['’])\s[^,.“”\"]{{1,80}},\s+"
    return re.compile(
        rf"^[\s,—–-]*(?:(?:{said()})\s+{office()}(?P<name>{name()})"
        rf"|(?:{said()})\s+(?:the|an?)\s[^,.“”\"]{{1,80}},\s+(?P<apposed>{name()})(?=[,.;]|\s*$)"
        rf"|according to\s+{office()}(?P<according>{name()})"
        rf"|(?:is|was|were)\s+{office()}(?P<whose>{name()})(?:['’]s|(?<=s)['’])\s+(?:[\w-]+\s+){{0,2}}"
        rf"(?:{any_word(words_of('words_for'))})\b"
        rf"|(?:is|was)\s+how\s+{office()}(?P<how>{name()})\s+(?:{said()}|{any_word(words_of('telling_how'))})\b"
        rf"|(?:(?P<first>{name()})(?:{_ASIDE})?|(?P<described>{described})(?P<who>{name()})(?:{_ASIDE}|,)?)\s+(?:(?:{said()})|{_denied()})\b)"
    )


@cache
def cited() -> re.Pattern[str]:
    """Whom another quotes: "the Linden Gazette quoted Owen Pryce as saying", "wrote the Post, citing Pryce"."""
    return re.compile(
        rf"\b(?:quot|cit)(?:ed|es|ing)\s+{office()}(?P<quoted>{name()})\s+as\s+saying\b"
        rf"|,\s+citing\s+(?!the\b){office()}(?P<cited>{name()})"  # not "citing the many Americans"
    )


@cache
def before() -> re.Pattern[str]:
    """A name before a quotation, at a word of saying behind it; `cited` for whom something is according to,
    `apposed` for a name between commas, with what stands there before it as `office`."""
    return re.compile(
        rf"(?<![\w’'.-])(?P<name>{name()})(?:(?P<aside>{_ASIDE})|,\s+who)?\s+(?:(?:{said()})|{_denied()})\b"
        rf"|(?<=,)\s+(?P<office>{office()})(?P<apposed>{name()}),\s+(?:(?:{said()})|{_denied()})\b"
        rf"|(?:According to|[Ii]n the words of)\s+{office()}(?P<cited>{name()})"
    )


@cache
def pronoun_behind() -> re.Pattern[str]:
    """ "She said", "said she"."""
    pronouns = any_word(words_of("pronouns"))
    return re.compile(rf"[\s,—–-]*(?:(?:{pronouns})\s+(?:{said()})|(?:{said()})\s+(?:{pronouns}))\b")


@cache
def office() -> str:
    """What somebody is, before the name: "said fire inspector Owen Pryce". Whom "a spokesman for Owen Pryce" is, nobody
    says."""
    return rf"(?:(?!(?:{no_office()})\b)[a-z\d][\w’'-]*\s+){{0,4}}"


@cache
def no_office() -> str:
    """Small words by which a name is parted from an office that it does not hold, as alternatives."""
    return any_word(words_of("spoken_for") | words_of("no_office"))


@cache
def unsaid() -> re.Pattern[str]:
    """What is not said, directly before or behind the words: "never said that"."""
    verbs, nots = any_word(_lemmas() | _forms_of_all()), any_word(words_of("unsaid"))
    return re.compile(rf"(?:^|\s)(?:{nots})\s+(?:{verbs})(?:\s+that)?[\s:,]*$")


@cache
def denied_before() -> re.Pattern[str]:
    """What is denied, directly before the words. Who "denied it and called it “a farce”" says the last."""
    denying = any_word(words_of("denying"))
    return re.compile(rf"\b(?:{denying})\s+(?:that|saying|(?:ever\s+)?having\s+said)\b[^“”\",]{{0,40}}$")


@cache
def denied_behind() -> re.Pattern[str]:
    """Who denied it, directly behind the words."""
    return re.compile(rf"^[\s,—–-]*(?:[^\W\d_][\w’'.-]*\s+){{1,5}}(?:{_denied()}|never\s+said)\b")


@cache
def _denied() -> str:
    return any_word(words_of("denied"))


@cache
def said() -> str:
    """Words of saying as a pattern, also those by which it is not said: "told", "also said", "never said"."""
    forms = _forms_of_all() | words_of("forms") | words_of("phrases")
    plain, between, nots = map(any_word, (forms, words_of("between"), words_of("unsaid")))
    return rf"(?:(?:{between})\s+){{0,2}}(?:{plain})|(?:{nots})\s+(?:{plain}|{any_word(_lemmas())})"


def is_saying(word: str) -> bool:
    """True for a form of a verb of saying: "told"."""
    return word in _forms_of_all()


def is_of_saying(word: str) -> bool:
    """True for any form of it, as behind a "not": "say", "saying"."""
    return stem(word) in _stems()


@cache
def _stems() -> frozenset[str]:
    return frozenset(map(stem, _lemmas()))


@cache
def _forms_of_all() -> frozenset[str]:
    return frozenset(form for lemma in _lemmas() for form in _forms(lemma))


@cache
def _lemmas() -> frozenset[str]:
    reports = frozenset(table("quotes.attribution", "report_words")["says"])
    return (reports | words_of("verbs")) - words_of("left_out")


def _forms(lemma: str) -> tuple[str, ...]:
    """The present and the past of a verb: "says" and "said"."""
    irregular = table("quotes.extraction", "irregular_verbs").get(lemma)
    is_after_consonant = lemma[-1] == "y" and lemma[-2] not in "aeiou"
    stem = lemma[:-1] + "i" if is_after_consonant else lemma
    third = f"{stem}es" if is_after_consonant or lemma.endswith(("s", "sh", "ch", "x")) else f"{lemma}s"
    if irregular:
        return third, *(form for form in irregular if form.isalpha())
    if lemma in words_of("doubled"):
        return third, f"{lemma}{lemma[-1]}ed"
    return third, f"{stem}d" if stem.endswith("e") else f"{stem}ed"


def words_of(key: str) -> frozenset[str]:
    """The words of that kind: "between" a name and a verb, "unsaid"."""
    return listed("quotes.checking", "saying", key)
