"""A draft's quotations by their marks, those that go on behind the speaker's name put down to the same: “...,” said Ana
Brandt, “and ...”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from quotes.checking.drafts.drafted import Drafted, start_of, without_comma
from quotes.checking.drafts.sentence import sentence_ends
from quotes.checking.drafts.speakers import named_beside
from quotes.checking.words.naming import are_one
from quotes.records import Span
from quotes.spans import printed

_LONGEST = 200
"""Characters between two pieces of what one speaker says, at most."""


def continued(text: str, found: Iterable[Drafted]) -> Iterator[Drafted]:
    """The same with the speaker of the one before where his attribution alone stands between; where that stands within
    the sentence, both as one."""
    last: Drafted | None = None
    for one in found:
        between = _between(text, last, one)
        if last and between and _is_an_attribution_of(last, between):
            if _is_within_the_sentence(text, between, one):
                last = _as_one(text, last, one)
                continue
            if _ends_the_sentence(between) and not _has_a_tail(text, one):
                one = replace(one, speaker=last.speaker, polarity=last.polarity, full_names=last.full_names)
        if last:
            yield last
        last = one
    if last:
        yield last


def _between(text: str, last: Drafted | None, one: Drafted) -> str:
    """What stands between the marks of two quotations, the opening mark of the second with it; empty where that need
    not be looked at."""
    if last is None or last.speaker is None or one.content[0].start - last.content[-1].end > _LONGEST:
        return ""
    if one.speaker and not are_one(one.speaker, last.speaker):
        return ""
    return text[last.content[-1].end : start_of(one)]


def _is_an_attribution_of(last: Drafted, between: str) -> bool:
    """True where the first quotation runs on in a word of saying with the name: "said Ana Brandt"."""
    behind = between.lstrip(',”"').rstrip('“" ')
    named = named_beside(f" {behind}", "") if behind and "\n" not in behind else None
    return named is not None and last.speaker is not None and are_one(named, last.speaker)


def _is_within_the_sentence(text: str, between: str, one: Drafted) -> bool:
    """True for “...,” said Ana Brandt, “and ...”; what is added ("adding,") was said apart, maybe."""
    before = between.rstrip('“" ')
    goes_on = text[start_of(one) : start_of(one) + 1].islower()
    return goes_on and before.endswith(",") and not before.rstrip(",").endswith("ing") and not sentence_ends(before)


def _ends_the_sentence(between: str) -> bool:
    """True for “...,” said Ana Brandt. “...”: between the two is one sentence, and that ends there."""
    ends = sentence_ends(between + "A")
    return len(ends) == 1 and not between[ends[0][1] :].strip('“"')


def _has_a_tail(text: str, one: Drafted) -> bool:
    """True where a quotation runs on in its sentence, that tells whose it is: “...,” the judge replied."""
    end = one.content[-1].end
    behind = text[end : end + _LONGEST].lstrip('”" ')
    return behind.startswith(",") or behind[:1].islower()


def _as_one(text: str, last: Drafted, one: Drafted) -> Drafted:
    *first, (start, end) = last.content
    with_comma = Span(start, end + text.startswith(",", end))
    content = without_comma(text, (*first, with_comma, *one.content))
    shown = printed(text, content)
    return replace(last, content=content, text=shown, quoted=(shown,), behind=one.behind)
