"""Whether words are enough to be known as somebody's: by how many they are, whose they are, or the marks round them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotes.checking.beside.beside import Beside
from quotes.checking.beside.holding import held
from quotes.checking.drafts.drafted import Drafted
from quotes.checking.drafts.sentence import clauses_in, sentences_in
from quotes.checking.record.record import Record
from quotes.checking.words.telling import has_figure, has_names, matter, measures, own_words
from quotes.checking.words.wordings import plain_words

_MATTER = 4
"""Words that carry matter from which a quotation is known whoever speaks; fewer are in many mouths."""

_LONG = 8
"""Words, of whatever kind, from which a quotation is known whoever speaks."""

_OWN = 2
"""Words of somebody's own from which a shorter quotation is known, if nobody else on record has them."""

_ROW = 4
"""Words, of whatever kind, that are a row and no single ones."""

_NO_SINGLE_WORD = 3
"""Words that may be a clause: "she would resign"."""

_ALIKE, _VERY_ALIKE = 0.6, 0.8
"""Share of the draft's words that stand in the record in the same order for it to be the same wording, changed; and
where the record has them from another speaker."""

_NEARLY_ALL = 0.75
"""Share of a few words of the same speaker's from which they are the same but for one: "frightened" for "terrified"."""

_CLAIM, _SAME_CLAIM = 0.6, 0.75
"""Share of the draft's matter for it to be the same claim: by the same speaker, and by another or by nobody
named."""

_HALF = 0.5
"""The same where no more is said than that something near is on record."""


def known_as_own(drafted: Drafted, own: Sequence[Beside], record: Record) -> list[Beside]:
    """The prints that have the draft's words, if these are known as the draft's: by enough of them, by whose they are,
    or, where the draft names nobody, as a soundbite: the "medical records" of a long sentence are in many mouths."""
    held = [one for one in own if one.is_held]
    if is_telling(drafted):
        return held
    is_unnamed = bool(drafted.quoted) and drafted.speaker is None
    if is_unnamed and _is_soundbite_of_one(drafted, held, record, own_words_at_least=1):
        return held
    sure = [one for one in held if _is_sure(one) and _may_be_meant(one)]
    return sure if not is_unnamed or any(one.is_soundbite for one in sure) else []


def _may_be_meant(one: Beside) -> bool:
    """True where a few words may be from this print: a piece of a sentence is not known as a doctor's who is not named,
    or as a company's, where the draft names a minister."""
    return one.clears or one.whose == "passed on" or (one.whose != "unsure" and is_sentence(one))


def is_sentence(one: Beside) -> bool:
    """True where a few words are most of a sentence on record and no single ones: who has them has them from there."""
    return one.is_soundbite and _length(one.draft_words) >= _ROW


def is_clause(one: Beside) -> bool:
    """True where a draft without quotation marks has as many words that a print has in a row, and they are most of a
    clause there."""
    clauses = [plain_words(clause) for sentence in sentences_in(one.print.text) for clause in _clauses(sentence)]
    words = one.draft_words
    return (
        not one.drafted.quoted
        and one.is_held
        and _length(words) >= _ROW
        and any(held(one.drafted.text, clause, one.joined) and 2 * len(words) >= len(clause) for clause in clauses)
    )


def _clauses(sentence: str) -> list[str]:
    """The sentence up to each "and that", "but" or comma."""
    return [part for clause in clauses_in(sentence) for part in re.split(r"\b(?:and|but)\b", clause)]


def _length(words: Sequence[str]) -> int:
    """How many words there are, of "everybody's going" three."""
    return sum(1 + ("'" in word) for word in words)


def is_telling(drafted: Drafted) -> bool:
    """True for words enough to be known whoever speaks."""
    words = plain_words(drafted.binding)
    return len(matter(words)) >= _MATTER or len(words) >= _LONG


def _is_sure(one: Beside) -> bool:
    """True where a word or two are known as this quotation's: by whom, or by the marks that both have round them. A
    “plan” here and a “funeral” there are single words, that anybody may have used."""
    if one.whose in ("same", "passed on"):
        return True
    quoted = map(plain_words, one.drafted.quoted or (one.drafted.text,))
    return one.print.kind != "indirect" and any(
        len(own_words(words)) >= (1 if len(words) >= _ROW else _OWN) for words in quoted
    )


def _is_soundbite_of_one(drafted: Drafted, found: Sequence[Beside], record: Record, own_words_at_least: int) -> bool:
    """True where the few quoted words, so many of them somebody's own, are a soundbite of one speaker alone, in a story
    that is the draft's."""
    is_one_speaker = len({one.print.speaker_id for one in found} - {None}) <= 1
    if not (drafted.quoted and is_one_speaker and any(one.is_soundbite for one in found)):
        return False
    are_own = any(
        _has_own_words(plain_words(quoted), own_words_at_least) and not has_names(quoted) for quoted in drafted.quoted
    )
    return are_own and any(_is_of_one_story(one, record) for one in found)


def _is_of_one_story(one: Beside, record: Record) -> bool:
    """True where an article has both speakers, or what stands beside the quoted words stands in the print, too; where
    the draft names nobody, in the article."""
    name = one.drafted.speaker or ""
    if name and one.print.speaker and record.are_in_one_story(name, one.print.speaker):
        return True
    binding, around = plain_words(one.drafted.binding), plain_words(f"{one.drafted.text} {one.drafted.around}")
    others = [word for word in around if word not in binding and own_words([word])]
    if not name and record.stand_together(one.drafted.binding, others):
        return True
    quoted = own_words(binding) | own_words(plain_words(name))
    theirs = own_words(plain_words(" ".join(filter(None, (one.print.text, one.print.title, one.print.opening)))))
    return bool(theirs & own_words(around) - quoted)


def _has_own_words(words: Sequence[str], at_least: int) -> bool:
    """True where so many of the words are somebody's own; one word by itself is never sure to be."""
    return len(words) > 1 and len(own_words(words)) >= (1 if len(words) >= _LONG else at_least)


def is_wording(one: Beside) -> bool:
    """True where the print has most of the draft's words in their order."""
    return _is_like(one, _ALIKE)


def _is_like(one: Beside, alike: float) -> bool:
    """True where so many of the draft's words stand in the print in their order, two that tell among them; of the same
    speaker's, all but one of a few, or all: "That is what I said" is "That is not what I said" with a word left out."""
    is_theirs = one.whose == "same"
    if is_theirs and one.alike == 1 and len(one.draft_words) >= _ROW:
        return True
    is_telling = is_theirs or len(matter(one.draft_words)) >= _MATTER or one.alike >= _VERY_ALIKE
    if one.alike < alike or one.telling_shared == 0 or not (is_telling and one.has_quoted_words):
        return False
    is_all_but_one = is_theirs and len(one.draft_words) >= _ROW and one.alike >= _NEARLY_ALL
    is_own = bool(own_words(one.draft_words) & own_words(one.stored))
    return one.telling_shared > 1 or (is_all_but_one and (is_own or _has_another_measure(one)))


def _has_another_measure(one: Beside) -> bool:
    """True where a figure, a day or a month is all that the draft has and the print has not, and the print has another
    in its place: “Ask me in May”, “Ask me in June”."""
    ours, theirs = set(one.draft_words) - set(one.stored), set(one.stored) - set(one.draft_words)
    return bool(ours) and all(map(measures, ours)) and any(map(measures, theirs))


def is_claim(one: Beside) -> bool:
    """True where the print tells the same. A speaker's "we" is "the company" in indirect speech: two words of three are
    enough where both tell a number, or in the same row of words; one, where the print has them all and a "not" among
    them: "she would resign", "she would not resign"."""
    if one.whose == "same":
        have_numbers = has_figure(one.draft_words) and has_figure(one.stored)
        is_enough = one.claim == 1 or have_numbers or one.alike >= _NEARLY_ALL
        is_most = one.claim >= _CLAIM and (one.matter_shared > 2 or (one.matter_shared == 2 and is_enough))
        return is_most or (one.alike == 1 and _is_turned(one))
    return one.claim >= _SAME_CLAIM and one.matter_shared >= _MATTER


def is_near(one: Beside) -> bool:
    """True for a print that a writer looks for whose words are not on record: much of them in order, or half of what
    they tell, of the same speaker; all of what they tell, of whomever, or of the same speaker the other way round."""
    if one.claim == 1 and (one.matter_shared > 2 or _is_turned(one)):
        return True
    is_much = one.alike >= _ALIKE and one.telling_shared > 0 and len(one.draft_words) >= _ROW
    return one.whose in ("same", "misspelt") and (is_much or (one.claim >= _HALF and one.matter_shared > 1))


def _is_turned(one: Beside) -> bool:
    """True where the same speaker is on record with all that a short row of words tells, and with a "not"."""
    is_row = one.claim == 1 and one.matter_shared > 0 and len(one.draft_words) >= _NO_SINGLE_WORD
    return one.whose == "same" and is_row and any(flag.name == "negation" for flag in one.flags)


def of_somebody_else(drafted: Drafted, beside: Sequence[Beside], record: Record) -> list[Beside]:
    """The prints that put the words down to another, if that is sure: by words enough, or by a few that only one
    speaker on record has, that no other article uses, and that both may have said."""
    if is_telling(drafted):
        others = [one for one in beside if one.whose == "other"]
        # With another figure or name in it the same form is another statement: "a loss of 3 million", "of 5 million".
        return [one for one in others if one.is_held or (_is_much_alike(one) and not one.is_bent)]
    found = [one for one in beside if one.is_held]
    are_others = drafted.speaker is not None and all(one.whose == "other" for one in found)
    if not (are_others and _is_soundbite_of_one(drafted, found, record, own_words_at_least=_OWN)):
        return []
    articles = len({one.print.article for one in found})
    return found if all(record.is_in_no_more(quoted, articles) for quoted in drafted.quoted) else []


def _is_much_alike(one: Beside) -> bool:
    return len(matter(one.draft_words)) >= _MATTER and _is_like(one, _VERY_ALIKE)


def quoted_so(beside: Sequence[Beside]) -> list[Beside]:
    """The prints that have the words in quotation marks, first those of which they are most."""
    held = [one for one in beside if one.is_held and one.print.kind != "indirect"]
    return sorted(held, key=lambda one: not one.is_soundbite)
