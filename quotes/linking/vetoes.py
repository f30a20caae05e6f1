"""What forbids that two quotations are versions of one utterance, whatever else speaks for it."""

from __future__ import annotations

from collections.abc import Mapping

from quotes.datafiles import word_list
from quotes.linking.common_words import runs_in_common, share_in_common
from quotes.linking.dates import apart, are_dated, day, vagueness
from quotes.linking.occasions import between
from quotes.linking.statements import Statement, is_template, whose

_HALF = 0.5
"""Share of the shorter one's telling words that must be common where no run of three words is, and no dates tell
that they were said at one time: "a large player could bring skill to the port", "the port would need a large crane"."""

_COMMON = 2
"""Words that carry matter which two quotations must share at least, unless they are the same."""

_ALL_BUT = 0.8
"""Share of the words besides figures that must be common where no figure is."""

_BARE = 3
"""Fewer words that carry matter make no statement, unless they are quoted or have a verb: "the Crown would appeal"."""

_NEWS = 7
"""Days after which another figure is another count and no misprint: "23 reports of cracks", "now 61 reports"."""


def are_opposed(a: Statement, b: Statement) -> bool:
    """True where the one is denied and the other said, or the one tells of the other: two speakers, or two sayings of
    one, in the same words."""
    return (
        a.version.polarity != b.version.polarity
        or b.version.reported_by == a.version.key
        or a.version.reported_by == b.version.key
    )


def is_no_statement(a: Statement, b: Statement) -> bool:
    """True where either is what everybody says ("declined to comment"), or hardly more than a name ("the former
    president") and nobody printed it in quotation marks."""
    is_short = min(len(a.stems), len(b.stems)) < _BARE
    is_unquoted = a.version.kind == "indirect" and b.version.kind == "indirect"
    is_bare = is_short and is_unquoted and not (_has_verb(a) and _has_verb(b))
    return is_bare or is_template(a) or is_template(b)


def _has_verb(statement: Statement) -> bool:
    """True where its words have a verb that only a subject stands before."""
    return not word_list("quotes.comparing", "finite").isdisjoint(statement.words)


def is_of_others(a: Statement, b: Statement) -> bool:
    """True where two speakers are named, and too few words are the same for one of them to be a mistake."""
    return whose(a, b) == "other" and len(a.stems & b.stems) < _BARE


def is_too_little(a: Statement, b: Statement, weight: Mapping[str, float]) -> bool:
    """True where the words that both have are no evidence, whoever speaks: "passenger" and "paid" in two statements on
    one accident are not."""
    common = a.stems & b.stems
    is_scattered = share_in_common(a, b, weight) < _HALF and not runs_in_common(a, b)
    return len(common) < _COMMON or (
        is_scattered and (len(common) < _BARE or not are_dated(a.version.published, b.version.published))
    )


def is_another_count(a: Statement, b: Statement) -> bool:
    """True where all figures differ and more than they: "41 % back the north", "56 % back the south"; or who counted:
    two polls of one pattern; or when. Where only the figures differ, two prints disagree on what was said."""
    if not a.numbers or not b.numbers or a.numbers & b.numbers:
        return False
    if whose(a, b) == "other" or apart(a.version.published, b.version.published, _NEWS):
        return True
    return len(a.stems & b.stems) <= _ALL_BUT * min(len(a.stems - a.numbers), len(b.stems - b.numbers))


def is_another_day(a: Statement, b: Statement) -> bool:
    """True where the words beside the cues tell of days that lie apart, or of one that came after the other's print:
    who says on Tuesday what he said the week before says it again. A day's difference may be one between time zones."""
    if a.said_on and b.said_on and between(a.said_on, b.said_on) > 1:
        return True
    return _is_printed_before(a, b) or _is_printed_before(b, a)


def _is_printed_before(a: Statement, b: Statement) -> bool:
    """True where the one was printed before the other was said."""
    published = a.version.published
    printed = day(published)
    return bool(b.said_on and printed and printed.toordinal() + 1 + vagueness(published) < b.said_on.first)
