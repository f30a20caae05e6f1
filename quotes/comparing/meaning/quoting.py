"""Quotation marks around words that the other wording does not have: one of the two was never said like that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import NamedTuple

from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import carries_matter, is_negator, stem, stems
from quotes.comparing.language.tokens import Word, shown_words
from quotes.comparing.language.wordlists import entries, listed
from quotes.marks import common
from quotes.records import Kind
from quotes.versions import Flag

_CLOSES = dict(zip("“”„«»‹›\"‘'`‚", ("”", "”", "“”", "»", "«", "›", "‹", '"', "’", "'", "'", "‘’"), strict=True))
"""By opening mark, those that close it."""

_MOST = 6
"""In a change of more words than this, its sides are two reports of one speech rather than words substituted for
others; and more words in marks, of which the reference has next to none, are another part of the speech."""

_NEW, _OWN = 0.15, 0.5
"""The shares of other words between which a direct version of indirect speech is the report's, put in marks: with fewer
it is what was said, and with more what was said is told in its own words."""

_SAME = 0.6
"""The share of a version's words outside its marks that the reference has, from which both report the same."""

_LONGER = 1.5
"""A version with so many times the reference's words quotes more of the speech."""

_SWAPPED = 2
"""Words that may stand for as many in a quotation that is otherwise word for word, such as "a house"."""

_VERBATIM = 4
"""Words of matter that both have, from which it is word for word and no short saying told twice."""

_MISSPELT = 0.8
"""How alike the letters are of a word and its misspelling."""


_INITIALS = 3
"""Capitals that may be the initials of words."""


class Fragment(NamedTuple):
    """Words of one side between two quotation marks."""

    words: tuple[Word, ...]

    @property
    def shown(self) -> str:
        """It as printed, without the marks."""
        return shown_words(self.words)

    @property
    def stems(self) -> list[str]:
        """The stems of what carries matter in it, without what somebody put in square brackets."""
        return stems(word.normal for word in self.words if "[" not in word.before and "]" not in word.after)


def quoted_flag(stretches: Sequence[Stretch], reference_kind: Kind, *, are_near: bool) -> Flag | None:
    """Words in quotation marks in the version that the reference does not have: for others, matter for matter, where
    most of the two faces each other, or of their own."""
    if not any(
        mark in _CLOSES for stretch in stretches for word in stretch.version for mark in _one_style(word.before)
    ):
        return None
    if reference_kind == "indirect" and not _is_one_matter(stretches):
        return None
    return (_substituted(stretches) if are_near else None) or _of_its_own(stretches, reference_kind)


def _substituted(stretches: Sequence[Stretch]) -> Flag | None:
    """Words in marks that stand for others in the reference. If the reference quotes, too, it is about what it quotes:
    beyond that a version may well quote more of the speech."""
    known = {stem(word.normal) for stretch in stretches for word in stretch.reference} | set(
        stems(_spelt_out(stretches))
    )
    quoted_here = _quoted(stretch.version for stretch in stretches)
    quoted_there = _quoted(stretch.reference for stretch in stretches)
    for stretch, here, there in zip(stretches, quoted_here, quoted_there, strict=True):
        new = [word for word in here if carries_matter(word.normal) and stem(word.normal) not in known]
        instead = there if any(quoted_there) else stretch.reference
        is_short = max(len(stretch.reference), len(stretch.version)) <= _MOST
        if new and any(carries_matter(word.normal) for word in instead) and is_short and not stretch.same:
            return Flag("quoted", shown_words(stretch.reference), shown_words(here))
    return None


def _spelt_out(stretches: Sequence[Stretch]) -> Iterator[str]:
    """The version's words for initials of the reference: "NCU", "Norvik Cyclists' Union"."""
    for stretch in stretches:
        initials = "".join(word.normal[:1] for word in stretch.version)
        for word in stretch.reference:
            if word.core.isupper() and len(word.normal) >= _INITIALS and word.normal in initials:
                start = initials.index(word.normal)
                yield from (each.normal for each in stretch.version[start : start + len(word.normal)])


def _of_its_own(stretches: Sequence[Stretch], reference_kind: Kind) -> Flag | None:
    """A few words in marks that are the version's own: the “toothless” of a speech that has no such word, or what the
    reference has outside its marks, as the question that was put ("asked whether it was a cover-up, she said ...")."""
    reference = [word for stretch in stretches for word in stretch.reference]
    version = [word for stretch in stretches for word in stretch.version]
    if _is_longer(version, reference):
        return None
    known, spelt = set(stems(word.normal for word in reference)), set(stems(_spelt_out(stretches)))
    marked = {one for fragment in fragments(stretches, 0) for one in fragment.stems}
    is_one_matter = _is_one_matter(stretches)
    for fragment in fragments(stretches, 1):
        if reference_kind == "indirect" and not _stands_for_others(fragment, stretches):
            continue
        own = [one for one in fragment.stems if one not in spelt]
        new = [one for one in own if one not in known]
        is_short = len(fragment.words) <= _MOST
        if reference_kind == "mixed":  # two that quote other pieces of one speech say nothing against each other
            is_unsaid = bool(marked) and marked.isdisjoint(own) and (is_one_matter or not new)
        else:
            is_unsaid = 2 * len(new) >= len(own) and is_one_matter
        is_altered = not marked and 2 * len(new) < len(own) and reference_kind == "direct"
        if own and ((is_short and is_unsaid) or (new and is_altered)):
            return Flag("quoted", "", fragment.shown)
    return None


def _is_one_matter(stretches: Sequence[Stretch]) -> bool:
    """True where the reference has most of what the version says outside its marks."""
    known = {stem(word.normal) for stretch in stretches for word in stretch.reference}
    every = set(stems(word.normal for stretch in stretches for word in stretch.version))
    outside = every.difference(*(fragment.stems for fragment in fragments(stretches, 1)))
    return _SAME * max(1, len(outside)) <= len(outside & known)


def _stands_for_others(fragment: Fragment, stretches: Sequence[Stretch]) -> bool:
    """True where words of the reference stand in its place; a piece that stands for none, or for a "none", may be more
    of the speech that is reported: "the memos", "the “yellow” memos"."""
    changed = (stretch for stretch in stretches if not stretch.same)
    instead = (stretch.reference for stretch in changed if any(word in fragment.words for word in stretch.version))
    return any(not is_negator(normal) for some in instead for normal in _matter(some))


def invented_flag(stretches: Sequence[Stretch], reference_kind: Kind, version_kind: Kind) -> Flag | None:
    """A direct version that says most of what a report says in the report's words, and some in others: nobody printed
    those as said. One in words of its own, or with more, or with a "we" or "this", may be what was reported."""
    if (reference_kind, version_kind) != ("indirect", "direct"):
        return None
    reference = [word for stretch in stretches for word in stretch.reference]
    version = [word for stretch in stretches for word in stretch.version]
    theirs, ours = _matter(reference), _matter(version)
    new = _without_kin(ours, theirs)
    lost = _without_kin(theirs, ours)
    is_other = set(lost).difference(*(_matter(stretch.reference) for stretch in stretches if _points(stretch, theirs)))
    is_altered = is_other and _NEW * len(ours) <= len(new) <= _OWN * len(ours)
    if new and is_altered and not _is_longer(version, reference):
        return Flag("quoted", shown_words(reference[:_MOST]), shown_words(version[:_MOST]))
    return None


def swapped_flag(stretches: Sequence[Stretch], kinds: tuple[Kind, Kind]) -> Flag | None:
    """The one word of two direct quotations for which another stands that means something else: "sell the house", where
    it is "sell the car". All else is word for word, or merely cut: what was translated twice differs in more."""
    faced = (stretch for stretch in stretches if not stretch.same and stretch.reference and stretch.version)
    changed = [stretch for stretch in faced if _matter((*stretch.reference, *stretch.version))]
    shared = _matter(word for stretch in stretches if stretch.same for word in stretch.reference)
    if kinds != ("direct", "direct") or len(changed) != 1 or len(shared) < _VERBATIM:
        return None
    sides = changed[0].reference, changed[0].version
    words = [[word for word in side if carries_matter(word.normal)] for side in sides]
    is_for_as_many = len(sides[0]) == len(sides[1]) <= _SWAPPED  # "gonna" is "going to"
    if not is_for_as_many or any(len(one) != 1 or not _is_common(one[0]) for one in words):
        return None
    (one,), (other,) = words
    is_other = not are_kin(one.normal, other.normal) and _spelling(one, other) < _MISSPELT
    return Flag("quoted", shown_words(sides[0]), shown_words(sides[1])) if is_other else None


def _is_common(word: Word) -> bool:
    """True for a word in small letters that nobody put in square brackets, and no "f***" or number."""
    return word.core.isalpha() and word.core.islower() and "[" not in word.before and "]" not in word.after


def _spelling(one: Word, other: Word) -> float:
    return SequenceMatcher(None, one.normal, other.normal, autojunk=False).ratio()


def _matter(some: Iterable[Word]) -> list[str]:
    return [word.normal for word in some if carries_matter(word.normal)]


def _without_kin(some: Sequence[str], others: Sequence[str]) -> list[str]:
    """Those for which the others have no word that may stand for them."""
    return [one for one in some if not any(are_kin(one, other) for other in others)]


def _points(stretch: Stretch, theirs: Sequence[str]) -> bool:
    """True for the "this is" that faces "the dispute was": it has a pronoun and no matter of its own."""
    pronouns = listed("roles", "acting") | entries("pointing")
    has_pronoun = any(word.normal.partition("'")[0] in pronouns for word in stretch.version)
    return has_pronoun and not _without_kin(_matter(stretch.version), theirs)


def _is_longer(version: Sequence[Word], reference: Sequence[Word]) -> bool:
    sizes = [len(stems(word.normal for word in side)) for side in (version, reference)]
    return sizes[0] > _LONGER * max(1, sizes[1])


def fragments(stretches: Sequence[Stretch], which: int) -> list[Fragment]:
    """What one side (0 the reference, 1 the version) has in quotation marks, each pair of marks for itself."""
    sides = [(stretch.reference, stretch.version)[which] for stretch in stretches]
    marked = iter(word for quoted in _quoted(sides) for word in quoted)
    following = next(marked, None)
    inside: list[tuple[int, Word]] = []
    number = 0
    for word in (word for side in sides for word in side):
        if word is following:
            inside.append((number, word))
            number += closes(word)
            following = next(marked, None)
        else:
            number += 1
    return [Fragment(tuple(word for _, word in run)) for _, run in groupby(inside, key=lambda one: one[0])]


def _quoted(sides: Iterable[Sequence[Word]]) -> list[list[Word]]:
    """Of each stretch's side, the words that stand in quotation marks. A quotation may run on to the end unclosed."""
    closing = ""
    quoted: list[list[Word]] = []
    for side in sides:
        quoted.append([])
        for word in side:
            for mark in _one_style(word.before):
                closing = closing or _CLOSES.get(mark, "")
            quoted[-1] += [word] if closing else []
            if any(mark in closing for mark in _one_style(word.after)):
                closing = ""
    return quoted


def closes(word: Word) -> bool:
    """True for a word with a mark behind it that closes a quotation."""
    return any(mark in "”\"’'»“«›‹" for mark in _one_style(word.after))


def _one_style(printed: str) -> str:
    """Marks with one style for each: rare ones as the common ones, and the typist's two strokes as one."""
    return common(printed).replace("''", '"')
