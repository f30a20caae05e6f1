"""The lines of an article without what is the page's among them: its title, bylines, notices, words printed twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quotes.outlets import plain_name
from quotes.reading.articles.bylines import is_byline
from quotes.reading.articles.furniture import furniture_lines
from quotes.reading.texts.lines import LONGEST_HEADLINE, lines_of, opens_quotation
from quotes.reading.texts.phrases import phrases, wording
from quotes.reading.texts.printed_dates import WRITTEN
from quotes.regions import regions
from quotes.sentences import ends_sentence

_HEAD = 8
"""Lines among which the title may stand once more, under a kicker or "Press release"."""

_LONGEST_DATED = 15
"""Words of a line that tells when it was written."""

_TELLING, _LONGEST_PULLED, _AROUND = 4, 60, 12
"""Words from which a line that another has is no chance; words of the longest pull quote; lines on each side of it
among which the text is that it repeats."""

_COPYRIGHT = re.compile(r"(?:©|\([cC]\)|[Cc]opyright\b)(?P<holder>.{0,60}?)\b(?:19|20)\d\d\b")
_WITHIN_NAMES = frozenset({"and", "by", "copyright", "for", "of", "the", "(c)"})


def tidy(lines: Sequence[str], title: str | None) -> tuple[str, ...]:
    """LINES without what is the page's, a title above them, and quotations and captions that repeat a line's words."""
    own = [line for line in lines if any(map(str.isalpha, line))]
    text = "\n\n".join(own)
    stray = furniture_lines(list(lines_of(text)))
    kept = [line for at, line in enumerate(own) if at not in stray and not _is_page_line(line)]
    kept = [line for at, line in enumerate(kept) if at >= _HEAD or not _is_byline(line)]
    above = [at for at, line in enumerate(kept[:_HEAD]) if title and plain_name(line) == plain_name(title)]
    return tuple(_unrepeated(kept[above[-1] + 1 if above else 0 :]))


def _is_page_line(line: str) -> bool:
    """Whether LINE is the page's though it ends with a full stop, which prose does: "Sign up for our newsletter."."""
    if _is_copyright(line):
        return True
    return (
        len(line.split()) <= LONGEST_HEADLINE
        and not opens_quotation(line)
        and any(phrases("page_lines", wild=wild).fullmatch(wording(line)) for wild in (True, False))
    )


def _is_copyright(line: str) -> bool:
    """Whether LINE says who holds the rights: a name at most is before the year, and nobody is quoted.

    "Copyright law of 1998 is dead, the minister said." and "Copyright suits rose in 2024, “and it ..." are prose.
    """
    notice = _COPYRIGHT.match(line)
    if notice is None or regions(line):
        return False
    return all(word in _WITHIN_NAMES or not word[0].islower() for word in notice["holder"].split())


def _is_byline(line: str) -> bool:
    """Whether LINE, near the top, only tells who wrote it or when: "By Ann Lee", "Ann Lee | 22 January 2025"."""
    if is_byline(line):
        return True
    is_short = len(line.split()) <= _LONGEST_DATED and not ends_sentence(line) and not opens_quotation(line)
    return is_short and WRITTEN.search(line) is not None


def _unrepeated(lines: Sequence[str]) -> Iterator[str]:
    """LINES without those that are another's words again: a pull quote, a teaser, a paragraph printed twice."""
    plain = [plain_name(line) for line in lines]
    seen_before: set[str] = set()
    for at, line in enumerate(lines):
        words = plain[at]
        if len(words.split()) >= _TELLING:
            around = plain[max(0, at - _AROUND) : at + _AROUND + 1]
            pulled = _may_be_pulled(line) and any(f" {words} " in f" {o} " and words != o for o in around)
            # An answer in marks may be given twice: "“No, I never did that.”" to each of two questions.
            again = words in seen_before and (not opens_quotation(line) or words == plain[at - 1])
            if pulled or again:
                continue
        seen_before.add(words)
        yield line


def _may_be_pulled(line: str) -> bool:
    """Whether LINE has the look of a pull quote: short, in marks or without a full stop."""
    return len(line.split()) <= _LONGEST_PULLED and (opens_quotation(line) or not line.endswith("."))
