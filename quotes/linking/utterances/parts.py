"""What a print has that others print in part: of “We will rebuild the bridge. Nobody will lose his job” the one or the
other, or the head and the tail of one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import stem
from quotes.comparing.meaning.capitals import stems_without_names
from quotes.linking.statements.carried import has_run
from quotes.linking.statements.statements import Statement
from quotes.sentences import sentences

_NEARLY_ALL = 0.8
"""The share of a part's words that carry matter, but for names, from which a print has it."""

_KNOWN_BY = 3
"""Words that carry matter, but for names, by which a sentence is known."""

_MOST = 12
"""Wordings of an utterance that are looked at."""


def are_two_parts(a: Statement, b: Statement, prints: Sequence[Statement]) -> bool:
    """True where the two have nothing in common but a print that has both, or the one and a sentence of the other."""
    is_cut = has_run(a.words, b.words) or has_run(b.words, a.words)
    if is_cut or not _have_nothing_in_common(a, b):
        return False
    wordings = {one.words: one for one in prints}.values()
    wholes = (whole for whole in islice(wordings, _MOST) if whole.words not in (a.words, b.words))
    return any(
        _has(whole, one) and (_has(whole, other) or _has_a_sentence(whole, other))
        for whole in wholes
        for one, other in ((a, b), (b, a))
    )


def _has(whole: Statement, part: Statement) -> bool:
    """True where the print tells the part, or turns it: its words, with its figures."""
    is_told = len(part.telling & whole.stems) >= max(1, _NEARLY_ALL * len(part.telling))
    return is_told and part.numbers <= whole.numbers


def _has_a_sentence(whole: Statement, part: Statement) -> bool:
    """True where the print tells a sentence of the part that has enough to be known by."""
    text = part.version.text
    told = (stems_without_names(text[span.start : span.end]) for span in sentences(text))
    return any(len(telling) >= _KNOWN_BY and telling <= whole.stems for telling in told)


def _have_nothing_in_common(a: Statement, b: Statement) -> bool:
    """True where no word of the one but a name is in the other, or may stand for one there: "racism", "racist"."""
    words, others = ({word for word in one.words if stem(word) in one.telling} for one in (a, b))
    return a.telling.isdisjoint(b.telling) and not any(are_kin(word, another) for word in words for another in others)
