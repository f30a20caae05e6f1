"""The prints of a draft's very words that came first, or are more, and put them down to nobody whom the draft names."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.checking.beside.beside import Beside
from quotes.checking.record.descriptions import description, is_indefinite, is_voice
from quotes.checking.record.people import People
from quotes.checking.record.prints import Print, are_near, is_before
from quotes.checking.record.record import Record
from quotes.checking.verdicts.enough import is_sentence, is_telling
from quotes.dates import sort_key


def contrary(kept: Sequence[Beside], beside: Sequence[Beside], record: Record) -> list[Print]:
    """Where one outlet alone has whom the draft names: the prints by others, the earliest first, that give the same
    words to a body without a tie to him, to another by name, or to "a senior figure", and were there before. Where the
    days are not known, several of them outweigh the one."""
    nearest = kept[0]
    if nearest.drafted.speaker is None or nearest.whose != "same" or len({one.print.printer for one in kept}) > 1:
        return []
    held = [one for one in beside if one.is_held and one.print.printer != nearest.print.printer]
    others = [one for one in held if _is_of_one_statement(one, kept, record)]
    contradicting = [one for one in others if _contradicts(one, nearest, record.people)]
    before = [one.print for one in contradicting if all(is_before(one.print, right.print) for right in kept)]
    undated = [one for one in contradicting if not (one.print.published and nearest.print.published)]
    if not before and len({one.print.printer for one in undated}) > 1:
        return [one.print for one in undated]
    return sorted(before, key=lambda one: sort_key(one.published))


def _contradicts(one: Beside, right: Beside, people: People) -> bool:
    """True where a print puts the words down to somebody who is surely not whom the draft names. What "the Swede" or "a
    spokesman" is to somebody who is on record without an office, nothing tells."""
    if one.print.speaker_kind != "person" and one.print.speaker and not description(None, one.print.source):
        return False  # which body "it" is was guessed
    if one.whose == "other":
        return True
    if one.whose == "described":
        is_open = is_voice(one.print.described) and not people.offices(right.print)
        return is_indefinite(one.print.described) and not is_open
    is_a_bodys = one.whose == "unsure" and right.print.speaker_kind == "person" and one.print.speaker is not None
    return is_a_bodys and people.is_of_no_office_in(right.print, one.print)


def _is_of_one_statement(one: Beside, kept: Sequence[Beside], record: Record) -> bool:
    """True for a version of the same utterance, or, of about the same day, for words enough to be known whoever speaks,
    or most of a sentence in a story that both speakers are in: what is in many mouths is no print of the same words."""
    if one.print.utterance in {right.print.utterance for right in kept} - {None}:
        return True
    if not are_near(one.print, kept[0].print):
        return False
    name, other = one.drafted.speaker, one.print.speaker
    is_of_one_story = name is not None and other is not None and record.are_in_one_story(name, other)
    return is_telling(one.drafted) or (is_of_one_story and is_sentence(one))
