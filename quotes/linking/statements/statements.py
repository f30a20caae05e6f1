"""Quotations prepared for linking: their words as they are compared, and whatever distinguishes one statement from
another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from typing import Literal

from quotes.comparing.language.figures import CURRENCY
from quotes.comparing.language.matter import carries_matter, is_negator, stem, stems
from quotes.comparing.language.tokens import normals
from quotes.comparing.language.wordlists import as_compared
from quotes.comparing.meaning.capitals import stems_without_names
from quotes.datafiles import table, word_list
from quotes.linking.statements.days import Days, days_named, said_on
from quotes.linking.statements.occasions import occasions, recurs
from quotes.linking.statements.speakers import last_word
from quotes.regions import in_marks, regions
from quotes.sentences import sentences
from quotes.versions import Version

_FIGURE = "#"
"""Stands for every figure."""

_QUESTION_END = re.compile(r"\?[?!]*[^\w?!]*$")


@dataclass(frozen=True)
class Statement:
    """A quotation with what linking it needs."""

    version: Version
    place: int
    """Its position among the quotations, in the order of their keys."""
    words: tuple[str, ...]
    stems: frozenset[str]
    """Stems of the words that carry matter."""
    numbers: frozenset[str]
    denies: bool
    """True where it has an odd number of negations."""
    unshifted: tuple[str, ...]
    """Its words with nothing that shifts with who tells them: one word for all persons, one tense, one figure."""
    quoted: tuple[str, ...]
    """Those of them in quotation marks."""
    around: frozenset[str]
    """Stems of the words that carry matter in the sentences it stands in, including its own."""
    names: frozenset[str]
    """The words of those sentences without possessive endings; names are among them."""
    occasions: frozenset[str]
    """The occasions that they name: a debate, a tweet."""
    days_named: Days | None
    """The days that they name, if any."""
    said_on: Days | None
    """The day on which it was said, where that stands beside the cue."""
    recurs: bool
    """True where they say that it was said more than once, or before."""

    @property
    def is_negative(self) -> bool:
        """True where what it states is denied, by its words or by who denies it, and not by both: "taking money", which
        is denied, as much as "he took no money"."""
        return self.denies != (self.version.polarity == "denied")

    @cached_property
    def telling(self) -> frozenset[str]:
        """Its stems without those of names; of a statement that is all names, these."""
        return stems_without_names(self.version.text) or self.stems

    @cached_property
    def runs(self) -> frozenset[tuple[str, ...]]:
        """Its runs of three words, or all its words where there are fewer."""
        return frozenset(self.words[start : start + 3] for start in range(max(1, len(self.words) - 2)))

    @cached_property
    def unshifted_pairs(self) -> frozenset[tuple[str, ...]]:
        """Pairs of neighbouring words, whoever tells them, at least one of which carries matter."""
        return _pairs(self.unshifted)

    @cached_property
    def cited(self) -> tuple[tuple[str, ...], ...]:
        """What the speaker quotes, unshifted: what stands in quotation marks within his own, which are left out
        around words that are all his."""
        text, kind = self.version.text, self.version.kind
        found = regions(text) if kind != "indirect" else ()
        own = 0 if kind == "direct" and not any(region.start == 0 for region in found) else 1
        return tuple(as_unshifted(normals(text[slice(*one.inner)])) for one in found if one.depth == own)

    @cached_property
    def quoted_pairs(self) -> frozenset[tuple[str, ...]]:
        """Such pairs in quotation marks."""
        return _pairs(self.quoted)

    @cached_property
    def quoted_stems(self) -> frozenset[str]:
        """Stems of the words in quotation marks that carry matter."""
        return frozenset(stem(word) for word in self.quoted if is_matter(word))

    @cached_property
    def asks(self) -> bool:
        """True for a question and nothing else, be it printed as one or reported: "whether the ward would close"."""
        text = self.version.text
        if text and all(_QUESTION_END.search(text[span.start : span.end]) for span in sentences(text)):
            return True
        return self.version.modality == "asked" and self.words[:1] in (("whether",), ("if",))

    @cached_property
    def denied_sayings(self) -> tuple[int, ...]:
        """The places of the words by which it tells what was not said."""
        return _denied_sayings(self.words)

    @cached_property
    def affirmed_stems(self) -> frozenset[str]:
        """Stems of the words that carry matter in sentences that tell of nothing that was not said."""
        text = self.version.text
        told = (normals(text[span.start : span.end]) for span in sentences(text))
        return frozenset(each for words in told if not _denied_sayings(words) for each in stems(words))

    def denies_saying(self, other: Statement) -> bool:
        """True where it denies that something was said which is in the other, too: that stands in no other sentence."""
        return bool(self.denied_sayings) and not self.stems & other.stems <= self.affirmed_stems

    def tells_what_is_said_by(self, speaker: str | None) -> bool:
        """True where its words put something into that speaker's mouth: "Dan Falk told you that nobody will"."""
        name, sayings = last_word(speaker), table("quotes.linking", "sayings")["said"]
        return bool(name) and any(
            word.removesuffix("'s") == name and any(near in sayings for near in self.words[place + 1 : place + 3])
            for place, word in enumerate(self.words)
        )


def prepare(versions: Iterable[Version]) -> tuple[Statement, ...]:
    """The quotations ready for linking, in the order of their keys, whatever order they come in."""
    ordered = sorted(versions, key=lambda version: version.key)
    return tuple(_statement(version, place) for place, version in enumerate(ordered))


def _statement(version: Version, place: int) -> Statement:
    words = normals(version.text)
    around = normals(version.context) or words
    own = frozenset(stems(words))
    negations = sum(map(is_negator, words))
    numbers = frozenset(bare_figure(word) for word in words if any(letter.isdigit() for letter in word))
    marked = in_marks(version.text, version.kind) if version.kind != "indirect" else ()
    return Statement(
        version=version,
        place=place,
        words=words,
        stems=own,
        numbers=numbers - {"1"},
        denies=negations % 2 == 1,
        unshifted=as_unshifted(words),
        quoted=as_unshifted(normals(" ".join(marked))),
        around=own | frozenset(stems(around)),
        names=frozenset(word.removesuffix("'s").removesuffix("'") for word in around),
        occasions=occasions(around, words),
        days_named=days_named(around, words, version.published),
        said_on=said_on(around, words, normals(version.cue), version.published),
        recurs=recurs(around, words),
    )


def bare_figure(word: str) -> str:
    """A figure without the sign of a currency before it."""
    return word.lstrip(CURRENCY)


def _denied_sayings(words: Sequence[str]) -> tuple[int, ...]:
    """The places of the words by which somebody tells what was not said: the "said" of "I never said that they are
    lazy"; not where that cannot be said, "We cannot say that it works", or there is "nothing to say"."""
    sayings = table("quotes.linking", "sayings")
    return tuple(
        at
        for place, word in enumerate(words)
        if is_negator(word)
        and not (word in sayings["modal denials"] or {*sayings["modal"]} & {*words[max(0, place - 1) : place]})
        for at in range(place + 1, min(place + 3, len(words)))
        if words[at] in sayings["said"] and "to" not in words[place:at]
    )


def _pairs(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(pair for pair in pairwise(words) if any(is_matter(word) for word in pair))


def is_matter(word: str) -> bool:
    """True for a word, as it is unshifted, that carries matter."""
    return word != _FIGURE and carries_matter(word)


def as_unshifted(words: Sequence[str]) -> tuple[str, ...]:
    """The words with one form for everything that shifts when somebody else tells it: "I closed my eyes" and "he closed
    his eyes" become the same."""
    shifted = _shifted_words()
    return tuple(_FIGURE if any(letter.isdigit() for letter in word) else shifted.get(word, word) for word in words)


@cache
def _shifted_words() -> dict[str, str]:
    return {word: one for one, words in table("quotes.linking", "shifting").items() for word in words}


def is_template(statement: Statement) -> bool:
    """True for a set phrase that says nothing ("to comment"), and for words that are all small."""
    return statement.stems <= _template_stems()


@cache
def _template_stems() -> frozenset[str]:
    listed = map(as_compared, word_list("quotes.linking", "template_words"))
    return frozenset(stem(word) for entry in listed for word in entry.split())


def whose(a: Statement, b: Statement) -> Literal["same", "other", "unknown"]:
    """Whether the two have the same speaker; "unknown" where either is not named."""
    one, other = a.version.speaker, b.version.speaker
    return "unknown" if one is None or other is None else "same" if one == other else "other"
