"""What stands in a draft's quotation marks, each by itself, with whoever is named beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from quotes.checking.drafts import saying
from quotes.checking.drafts.drafted import Drafted, start_of, without_comma
from quotes.checking.drafts.names import full_names_in, full_names_of, titled
from quotes.checking.drafts.sentence import sentence_beside, sentence_ends
from quotes.checking.drafts.speakers import label_alone, named_beside, polarity_beside
from quotes.comparing import words
from quotes.nicknames import stands_within_name
from quotes.patterns import any_word
from quotes.records import Span
from quotes.regions import Region, in_double_marks, outermost, regions
from quotes.spans import printed


def by_their_marks(text: str) -> tuple[str, list[Drafted]]:
    """The text with all outermost marks double, as what stands beside them is read, and what stands in them; the "Red"
    of Ann “Red” Lee is part of her name."""
    found = [one for one in outermost(regions(text)) if not stands_within_name(text, Span(one.start, one.end))]
    read = in_double_marks(text, found)
    return read, _by_marks(read, found)


def _by_marks(text: str, quoted_regions: Sequence[Region]) -> list[Drafted]:
    """What stands in quotation marks, each by itself; who speaks on in the next paragraph is named where he ends."""
    ends, full_names = sentence_ends(text), full_names_in(text)
    found: list[Drafted] = []
    following: Drafted | None = None  # that goes on with the words before it
    for region in reversed(quoted_regions):
        content = without_comma(text, (region.inner,))
        quoted = printed(text, content)
        if any(word.normal for word in words(quoted)):
            behind, before = sentence_beside(text, region, ends)
            name = named_beside(behind, before, full_names)
            polarity = polarity_beside(behind, before) if name else None
            if following and not region.closed and not text[region.end : start_of(following) - 1].strip():
                name, polarity = name or following.speaker, polarity or following.polarity
            one = Drafted("direct", content, quoted, (quoted,), name, polarity, before, behind)
            label = None if name else label_alone(before)
            own = full_names_of(titled(name, one.around), full_names) if name else frozenset()
            found.append(replace(one, full_names=own, label=label))
            following = found[-1] if region.continues else None
    return list(_joined(text, found[::-1]))


def _joined(text: str, found: Iterable[Drafted]) -> Iterator[Drafted]:
    """The same, with the speaker of the one before where "and" alone stands between: said “this” and “that”."""
    last: Drafted | None = None
    for one in found:
        between = text[last.content[0].end : start_of(one)] if last and not one.speaker else ""
        if last and _and().fullmatch(between):
            one = replace(one, speaker=last.speaker, polarity=last.polarity, full_names=last.full_names)
        yield one
        last = one


@cache
def _and() -> re.Pattern[str]:
    joining = any_word(saying.words_of("joining"))
    return re.compile(rf",?[”\"]{{1,2}},?\s+(?:{joining})(?:\s+that)?\s+[“\"]{{1,2}}")
