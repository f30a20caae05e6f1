"""Part of speech and dictionary form of every word, as the pipeline's own rules give them, without asking them again.

The rules look at a word, its tag and sometimes its dependency. What they say of the three is kept, so that they run
over the few combinations that are new. Of the rules that look at two words, the one for "there is" is repeated here;
those for "gon" "na" and the like are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy
from numpy.typing import NDArray
from spacy.tokens import Doc
from spacy.vocab import Vocab

Numbers = NDArray[numpy.uint64]
Known = tuple[int, int, int]
"""A word, its tag, and its dependency where that matters, by spaCy's numbers."""

_DEPENDENCIES = ("aux", "auxpass")
_TAGS = ("CC", "DT", "IN", "WDT")
_WORDS = ("do", "does", "did", "'d", "have", "has", "had")
"""Where the rules look at the dependency: "that" may be a determiner, a pronoun or a conjunction; "have" a verb."""
_THERE = ("is", "are", "was", "were", "'s", "'re")
"""What the rules call a verb after an expletive: "there is"."""
_MOST = 100_000
"""Combinations that are kept; with more, all are forgotten and asked for again, so that memory stays bounded."""
_APART = "\n"
"""Stands between words that are asked about together, so that no rule takes them for neighbours."""


class QuickWords:
    """The component: sets `pos` and `lemma` of every token of a parsed doc."""

    def __init__(self, vocab: Vocab, rules: Iterable[Callable[[Doc], Doc]]) -> None:
        self._rules = tuple(rules)
        self._verb = vocab.strings["VERB"]
        self._found: dict[Known, tuple[int, int]] = {}
        self._dependencies, self._tags, self._words, self._there, self._expletive = (
            numpy.array([vocab.strings.add(name) for name in listed], dtype=numpy.uint64)
            for listed in (_DEPENDENCIES, _TAGS, _WORDS, _THERE, ["expl"])
        )

    def __call__(self, doc: Doc) -> Doc:
        """The same doc with parts of speech and dictionary forms."""
        if not len(doc):
            return doc
        tokens = doc.to_array(["ORTH", "TAG", "DEP", "LOWER"]).astype(numpy.uint64, copy=False)
        words: list[Known] = [(word, tag, dependency) for word, tag, dependency in self._known_by(tokens).tolist()]
        missing = set(words).difference(self._found)
        if missing:
            if len(self._found) + len(missing) > _MOST:
                self._found.clear()
                missing = set(words)
            self._ask(doc.vocab, sorted(missing))
        found = numpy.array([self._found[word] for word in words], dtype=numpy.uint64)
        found[1:, 0][(tokens[:-1, 2] == self._expletive) & numpy.isin(tokens[1:, 3], self._there)] = self._verb
        return doc.from_array(["POS", "LEMMA"], found)  # type: ignore[arg-type]  # thinc knows no uint64

    def _known_by(self, tokens: Numbers) -> Numbers:
        """A row a token: word, tag, dependency; 0 for a dependency that no rule looks at."""
        _, tags, dependencies, lower = tokens.T
        matters = numpy.isin(dependencies, self._dependencies) | numpy.isin(tags, self._tags)
        rows = tokens[:, :3].copy()
        rows[~(matters | numpy.isin(lower, self._words)), 2] = 0
        return rows

    def _ask(self, vocab: Vocab, words: list[Known]) -> None:
        """Let the rules decide on these words, each by itself."""
        asked = Doc(vocab, [text for orth, _, _ in words for text in (vocab.strings[orth], _APART)])
        for number, (_, tag, dependency) in enumerate(words):
            asked[2 * number].tag = tag
            asked[2 * number].dep = dependency
        for rule in self._rules:
            asked = rule(asked)
        self._found.update(
            (word, (token.pos, token.lemma)) for word, token in zip(words, list(asked)[::2], strict=True)
        )
