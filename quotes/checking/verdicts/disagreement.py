"""The prints of the same speaker that tell what a draft tells otherwise: the opposite, another number, name or day, or
other words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from quotes.checking.beside.beside import GRAVE, Beside
from quotes.checking.beside.holding import held
from quotes.checking.beside.passage import nearest_sentences
from quotes.checking.drafts.saying import is_of_saying
from quotes.checking.record.descriptions import holds_office, is_indefinite, tells_a_body
from quotes.checking.record.prints import Print, are_near
from quotes.checking.verdicts.enough import is_telling
from quotes.checking.words.telling import matter
from quotes.checking.words.wordings import plain_words
from quotes.comparing import flags
from quotes.comparing.language.matter import is_negator
from quotes.versions import Flag, FlagName

_SAME_WORDS = 0.8
"""Share of the draft's words that a print has in order which tells the opposite and nothing else."""

_SAME_SENTENCE = 0.6
"""The same of a print that quotes one sentence in other words."""

_FEW = 3
"""Words at a sentence's beginning or end for which others stand: more may be cut from another sentence."""

_TURNING: frozenset[FlagName] = frozenset({"negation", "number", "name"})
"""What makes another statement of the same words."""

_BENDING = GRAVE | {"number", "name", "order"}
"""What two prints of one sentence cannot both have as it was said."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """The prints of others that have the same speaker say it otherwise."""

    opposite: tuple[Print, ...] = ()
    renumbered: tuple[Print, ...] = ()
    renamed: tuple[Print, ...] = ()
    """Those that have another name or another day."""
    otherwise: tuple[Print, ...] = ()
    outweighs: bool = False
    """True where the opposite or the other number speaks against what the draft took: which of an utterance's versions
    is right, its reference tells."""


def disagreement(kept: Sequence[Beside], beside: Sequence[Beside]) -> Disagreement:
    """Of the prints BESIDE a draft's words those that disagree with the ones that its verdict rests on, by the same
    speaker, or, where the draft's ellipsis stands for a "not", by anybody, and of about the same day. No article that
    has both: who denies what he is asked says the one and not the other."""
    right = kept[0]
    articles = {one.print.article for one in kept}
    free = [one for one in beside if one not in kept and one.print.article not in articles]
    others = [one for one in free if _is_of_one_speaker(one, right) or _is_cut_by_the_draft(one)]
    opposite, renumbered, renamed = (_turned_by(sense, others, right) for sense in ("negation", "number", "name"))
    turned = [*opposite, *renumbered, *renamed]
    otherwise = [one for one in others if one not in turned and _quotes_otherwise(one, right)]
    weighty = [*opposite, *_of_one_count(renumbered, kept)]
    outweighs = any(_counts(one, kept) for one in weighty)
    return Disagreement(_prints(opposite), _prints(renumbered), _prints(renamed), _prints(otherwise), outweighs)


def is_backed(kept: Sequence[Beside], beside: Sequence[Beside]) -> bool:
    """True where another outlet has the same speaker say what the draft has without quotation marks in nearly its
    words and with nothing that bends it: “some of the ferries would stay” backs "some ferries would stay"."""
    right = kept[0]
    printers = {one.print.printer for one in kept}
    return not right.drafted.quoted and any(
        _is_like(one, right) and one.clears and not one.is_bent
        for one in beside
        if one.print.printer not in printers and _is_of_one_speaker(one, right)
    )


def _prints(found: Iterable[Beside]) -> tuple[Print, ...]:
    return tuple(one.print for one in found)


def _of_one_count(renumbered: Sequence[Beside], kept: Sequence[Beside]) -> list[Beside]:
    """Those that may have the draft's count wrong; not what an outlet that has the draft's count printed, too: whose
    toll rises from "nine" to "twelve" was told both, and so were all who print the twelve."""
    printers = {one.print.printer for one in kept}
    told_both = [one for one in renumbered if one.print.printer in printers]
    another = {one.print.utterance for one in told_both} - {None}
    return [one for one in renumbered if one not in told_both and one.print.utterance not in another]


def _counts(one: Beside, kept: Sequence[Beside]) -> bool:
    """False for another version of what the reference has in the draft's sense, if in a translation of its own; and for
    one that itself departs from its reference, or shows by an ellipsis that it has not all: “We do … regret it”."""
    if _departs(kept[0]):
        return True
    utterances = {right.print.utterance for right in kept} - {None}
    return one.print.utterance not in utterances and not _departs(one) and not _is_cut(one)


def _departs(one: Beside) -> bool:
    return any(flag.name in _BENDING for flag in one.print.departures)


def _is_of_one_speaker(one: Beside, right: Beside) -> bool:
    """True where a print puts its words down to whom the draft or the right print does, by name or, where that has no
    name, as it calls them: "her husband" and "the dead woman's husband"."""
    if not are_near(one.print, right.print):
        return False
    is_of_one = one.print.speaker_id is not None and one.print.speaker_id == right.print.speaker_id
    return one.whose == "same" or is_of_one or (is_telling(right.drafted) and _is_described_so(one.print, right.print))


def _is_cut_by_the_draft(one: Beside) -> bool:
    """True for whosever print has a "not" where the draft has an ellipsis, in words enough to be known alone."""
    return one.is_held and bool(one.denial) and is_telling(one.drafted)


def _is_cut(one: Beside) -> bool:
    """True for a print that has an ellipsis where the draft has a "not"."""
    cuts = [flag for flag in one.flags if flag.name == "ellipsis"]
    return any(is_negator(word) for flag in cuts for word in plain_words(flag.version))


def _is_described_so(one: Print, right: Print) -> bool:
    """True where neither of two prints names whose words it has, and both call them the same; or where one utterance is
    what they are held to print."""
    if one.speaker or right.speaker:
        return False
    is_of_one = one.utterance is not None and one.utterance == right.utterance
    ours, theirs = one.described, right.described
    if any(is_indefinite(described) and not tells_a_body(described) for described in (ours, theirs)):
        return is_of_one  # "a doctor" and "a doctor" may be two
    return is_of_one or holds_office(ours, theirs) or holds_office(theirs, ours)


def _turned_by(sense: FlagName, others: Sequence[Beside], right: Beside) -> list[Beside]:
    """Those that tell the same but for what is of that SENSE, a "negation", a "number" or a "name"."""
    return [one for one in others if _is_like(one, right) and _turned(one) == {sense}]


def _turned(one: Beside) -> set[FlagName]:
    """What of the draft's statement the print turns; a "not" may stand behind the draft's ellipsis, too: of “We cannot
    tell who did it” a draft has “We … tell who did it”. A "never" in the print's next sentence hides no "not" that
    went."""
    found = {flag.name for flag in one.flags} & _TURNING
    if not found and not one.is_held:
        passage = nearest_sentences(one.print.text, one.drafted.text)
        found = {flag.name for flag in flags(passage, one.drafted.text)} & _TURNING
    is_denied = bool(one.denial) or _is_cut(one) or any(map(_denies_saying, one.flags))
    return found | {"negation"} if is_denied else found


def _denies_saying(flag: Flag) -> bool:
    """True for words by which the print denies saying what the draft has: the "I do not say that" before it."""
    left_out = [] if flag.version else plain_words(flag.reference)
    return any(is_negator(word) and any(map(is_of_saying, left_out[at : at + 3])) for at, word in enumerate(left_out))


def _is_like(one: Beside, right: Beside) -> bool:
    """True for a print that has the draft's words, or, of one utterance, as many as the right one or one clause."""
    if one.alike >= _SAME_WORDS:
        return True
    is_near = one.nearness >= right.nearness * _SAME_WORDS
    return _are_one_utterance(one, right) and (is_near or _is_of_one_clause(one))


def _is_of_one_clause(one: Beside) -> bool:
    """True for a print that has less matter than the draft, and nearly all of it from there: one clause of a longer
    statement."""
    own, drafted = matter(one.stored), matter(one.draft_words)
    return len(own) < len(drafted) and len(own & drafted) >= len(own) * _SAME_WORDS


def _are_one_utterance(one: Beside, right: Beside) -> bool:
    return one.print.utterance is not None and one.print.utterance == right.print.utterance


def _quotes_otherwise(one: Beside, right: Beside) -> bool:
    """True for a print in quotation marks of what the draft has in them, too, that is no mere cut of it and has what
    may turn the sense, or other words in their place: two papers cannot both have one sentence word for word."""
    if not one.drafted.quoted or one.drafted.kind != "direct" or one.print.kind != "direct":
        return False
    if one.is_held:
        return any(flag.name in GRAVE for flag in one.flags)
    if not (_are_one_utterance(one, right) or one.alike >= _SAME_WORDS) or one.alike < _SAME_SENTENCE:
        return False
    passage = nearest_sentences(one.print.text, one.drafted.text)
    stored = plain_words(passage)
    if held(passage, one.draft_words, one.joined):
        return False
    raised = {flag.name for flag in flags(passage, one.drafted.text)}
    return bool(raised & _BENDING) or _is_substituted(one.draft_words, stored) or _is_reordered(one.draft_words, stored)


def _is_substituted(drafted: Sequence[str], stored: Sequence[str]) -> bool:
    """True where words that carry matter stand for others, between words that both have, or a few of them at an end
    that both have: “used cheap steel” for “built what he was told”."""
    matcher = SequenceMatcher(None, stored, drafted, autojunk=False)
    for operation, start, end, first, last in matcher.get_opcodes():
        is_between = start > 0 and first > 0 and end < len(stored) and last < len(drafted)
        is_short = end - start <= _FEW and last - first <= _FEW
        if operation == "replace" and (is_between or is_short):
            lost, new = matter(stored[start:end]), matter(drafted[first:last])
            if lost - matter(drafted) and new - matter(stored):
                return True
    return False


def _is_reordered(drafted: Sequence[str], stored: Sequence[str]) -> bool:
    """True where the same words that carry matter stand in another order: “they were right and I was wrong”."""
    shared = matter(drafted) & matter(stored)
    ours, theirs = ([word for word in side if matter([word]) & shared] for side in (drafted, stored))
    return ours != theirs and sorted(ours) == sorted(theirs)
