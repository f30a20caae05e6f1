"""The words of data/cue_classes.yml, ready for looking up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from quotes.datafiles import table
from quotes.extraction.cues.lemmas import lemmas
from quotes.records import CueClass

GAP = "..."
Phrase = tuple[str, ...]


class Lexicon(NamedTuple):
    """Which words stand for which class; every field is a section of the data file, where its meaning is described."""

    phrases: Mapping[str, tuple[Phrase, ...]]
    """By their first word, the longest first."""
    phrase_classes: Mapping[Phrase, CueClass]
    verbs: Mapping[str, CueClass]
    adjectives: Mapping[str, CueClass]
    nouns: Mapping[str, CueClass]
    alone: Mapping[str, CueClass]
    otherwise: Mapping[str, CueClass]
    of_nobody: Mapping[str, CueClass]
    of_things: frozenset[str]
    answered: frozenset[str]
    met: frozenset[str]
    topics: frozenset[str]
    asks: frozenset[str]
    posted: frozenset[str]
    words_that_show: frozenset[str]
    shown: frozenset[str]
    silent: frozenset[str]
    apparent: frozenset[str]
    said_when_quoted: frozenset[str]
    said_with_that: frozenset[str]
    says_words: frozenset[str]
    by_source: Mapping[str, Mapping[str, CueClass]]
    """By verb and noun of the source."""
    hired: Mapping[str, frozenset[str]]
    """By verb."""
    vocabulary: frozenset[str]
    """Every word that is worth recognising in its forms."""

    def lemma(self, form: str) -> str:
        """The word of the lexicon that FORM may be a form of, or FORM."""
        return next((lemma for lemma in lemmas(form) if lemma in self.vocabulary), form)

    def is_form(self, word: str) -> bool:
        """Whether the word is a verb of the lexicon in another form than its first: "said", "slams"."""
        verb = self.lemma(word)
        return verb != word and verb in self.verbs

    def is_told(self, word: str) -> bool:
        """Whether the word is a verb of speech in a form that tells of it: "said", "says", not "saying"."""
        return self.is_form(word) and not word.endswith("ing") and self.verbs[self.lemma(word)] == "speech"


@cache
def cue_lexicon() -> Lexicon:
    """The lexicon."""
    data = table("quotes.extraction", "cue_classes")
    phrases = {tuple(entry.split()): name for entry, name in _by_entry(data["phrases"]).items()}
    verbs, otherwise = _by_entry(data["verbs"]), _by_entry(data["otherwise"])
    in_phrases = {word for phrase in phrases for word in phrase}
    return Lexicon(
        phrases=_by_first_word(phrases),
        phrase_classes=phrases,
        verbs=verbs,
        adjectives=_by_entry(data["adjectives"]),
        nouns=_by_entry(data["nouns"]),
        alone=data["alone"],
        otherwise=otherwise,
        of_nobody=data["of_nobody"],
        of_things=frozenset(data["of_things"]),
        answered=frozenset(data["answered"]),
        met=frozenset(data["met"]),
        topics=frozenset(data["topics"]),
        asks=frozenset(data["asks"]),
        posted=frozenset(data["posted"]),
        words_that_show=frozenset(data["words_that_show"]),
        shown=frozenset(data["shown"]),
        silent=frozenset(data["silent"]),
        apparent=frozenset(data["apparent"]),
        said_when_quoted=frozenset(data["said_when_quoted"]),
        said_with_that=frozenset(data["said_with_that"]),
        says_words=frozenset(data["says_words"]),
        by_source={verb: _by_entry(section) for verb, section in data["by_source"].items()},
        hired={verb: frozenset(nouns) for verb, nouns in data["hired"].items()},
        vocabulary=frozenset(verbs.keys() | otherwise.keys() | in_phrases),
    )


def _by_entry(section: Mapping[CueClass, Iterable[str]]) -> dict[str, CueClass]:
    return {entry: name for name, entries in section.items() for entry in entries}


def _by_first_word(phrases: Iterable[Phrase]) -> dict[str, tuple[Phrase, ...]]:
    groups: dict[str, list[Phrase]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        groups.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(group) for first, group in groups.items()}
