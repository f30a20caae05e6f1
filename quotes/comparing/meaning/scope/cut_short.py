"""Quotations that begin behind what gives them as somebody else's, or end before what takes them back."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from quotes.comparing.facing.places import SENTENCE_END, ends_clause
from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.facing.terms import has_phrase
from quotes.comparing.language.matter import carries_matter, stems
from quotes.comparing.language.tokens import Word, first_shown, last_shown
from quotes.comparing.language.wordlists import entries
from quotes.comparing.meaning.quoting import closes, fragments
from quotes.records import Kind
from quotes.versions import Flag

_FRAMED = 10
"""Words before a quotation among which is looked for whose words they are."""

_MEASURES = (["a"], ["an"], ["someone"], ["somebody"], ["its"])
"""What behind a "for" tells by what something is measured."""

_AMONG = frozenset({"in", "of", "among", "since", "for", "on"})
"""What opens behind a superlative what it is the most of."""

_SUPERLATIVE = 3
"""Words at the end of a quotation among which a superlative stands."""

_STANDING_FOR = frozenset({"one", "it", "that", "this", "them", "those", "these", "him", "her", "such"})
"""What stands for something that was said before."""

_NEAR = 5
"""Words before "but to" among which stands that there is no way out."""

_NONE = frozenset({"no", "not", "little", "any", "hardly"})
"""What tells so of it."""


def cut_short_flag(stretches: Sequence[Stretch], reference_kind: Kind, version_kind: Kind) -> Flag | None:
    """Words in quotation marks that the reference takes back right behind them, or gives as somebody else's right
    before them, and the version does not: "a brilliant book" of "a brilliant book for keeping the door open". A
    condition or a limit that was cut off, as "if anyone is found guilty", is one of scope, as wherever it stands."""
    if "indirect" in (reference_kind, version_kind):
        return None
    reference = [word for stretch in stretches for word in stretch.reference]
    version = tuple(word for stretch in stretches for word in stretch.version)
    known = set(stems(word.normal for word in version))
    quoted = [one.words for one in fragments(stretches, 1)] if version_kind == "mixed" else [version]
    for fragment in quoted:
        for start, end in _places(reference, fragment):
            behind, before = _behind(reference, end), _before(reference, start)
            is_kept = not known.isdisjoint(stems(word.normal for word in behind))
            is_cut = _takes_back(behind, reference[max(0, end - _NEAR) : end]) or (
                _ends_in_superlative(fragment) and _opens(behind, _AMONG)
            )
            if is_cut and not is_kept and not _points(version, fragment, behind):
                is_limit = _opens(behind, entries("conditions", "bare_conditions"))
                return Flag("scope" if is_limit else "ellipsis", first_shown(behind), "")
            if has_phrase(before, entries("frames")) and not has_phrase(version, entries("frames")):
                return Flag("ellipsis", last_shown(before), "")
    return None


def _places(reference: Sequence[Word], fragment: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where the reference has the fragment's words in a row."""
    wanted = [word.normal for word in fragment]
    for start in range(len(reference) - len(wanted) + 1):
        if [word.normal for word in reference[start : start + len(wanted)]] == wanted:
            yield start, start + len(wanted)


def _behind(reference: Sequence[Word], end: int) -> Sequence[Word]:
    """What follows in the same clause; a condition or a source behind a comma, too."""
    if not end or ends_clause(reference[end - 1 : end], SENTENCE_END):
        return ()
    last = next((at + 1 for at in range(end, len(reference)) if ends_clause(reference[at : at + 1])), len(reference))
    behind = reference[end:last]
    is_apart = ends_clause(reference[end - 1 : end])
    if is_apart and not (_opens(behind, entries("bare_conditions", "sourcing")) or _recalls(behind)):
        return ()
    return behind


def _before(reference: Sequence[Word], start: int) -> Sequence[Word]:
    """The last words before, in the same clause."""
    first = next((at + 1 for at in range(start - 1, -1, -1) if ends_clause(reference[at : at + 1])), 0)
    return reference[max(first, start - _FRAMED) : start]


def _takes_back(behind: Sequence[Word], before: Sequence[Word]) -> bool:
    """True for a condition or an exception, for what tells that it is others' word or was once thought, and for a "for"
    that tells for whom or what it is good enough: "for a beginner", "for keeping the door open"; behind a closing mark
    such a deed tells why: called him “a coward” for keeping the door shut. What "no choice" leaves, "but to close",
    takes nothing back."""
    opening = [word.normal for word in behind[:2]]
    if opening == ["but", "to"] and _leave_none(before):
        return False
    if _opens(behind, entries("conditions", "qualifying", "sourcing")) or _recalls(behind):
        return True
    is_deed = len(opening) == 2 and opening[0] in ("for", "at", "by") and opening[1].endswith("ing")
    is_why = opening[:1] == ["for"] and any(closes(word) for word in before[-1:])
    return (is_deed and not is_why) or (opening[:1] == ["for"] and opening[1:] in _MEASURES)


def _leave_none(before: Sequence[Word]) -> bool:
    """True for "no choice", "little option left"."""
    words = {word.normal for word in before}
    return not words.isdisjoint(entries("ways_out")) and not words.isdisjoint(_NONE)


def _ends_in_superlative(fragment: Sequence[Word]) -> bool:
    """True for "the best player", which is so only "in a team that won one match"."""
    last = [word.normal for word in fragment[-_SUPERLATIVE:]]
    return any((one.endswith("est") and len(one) > 3) or one in entries("utmost") | {"1st", "only"} for one in last)


def _points(version: Sequence[Word], fragment: Sequence[Word], behind: Sequence[Word]) -> bool:
    """True where a pronoun stands for what was cut, behind the same word: "no room for a stage", “no room” for one."""
    end = next((at + 1 for at, word in enumerate(version) if word is fragment[-1]), len(version))
    opening = [word.normal for word in version[end : end + 2]]
    if opening[:1] != [word.normal for word in behind[:1]] or _STANDING_FOR.isdisjoint(opening[1:]):
        return False
    following = version[end + 2 : end + 3]  # not the "one" of "for one family"
    return ends_clause(version[end + 1 : end + 2]) or not any(carries_matter(word.normal) for word in following)


def _opens(some: Sequence[Word], kind: Collection[str]) -> bool:
    opening = [word.normal for word in some[:4]]
    return any(" ".join(opening[:length]) in kind for length in (1, 2, 3, 4))


def _recalls(clause: Sequence[Word]) -> bool:
    """True for "I used to think" that ends its clause; not for "I thought he would come"."""
    return " ".join(word.normal for word in clause) in entries("recollections")
