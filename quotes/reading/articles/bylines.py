"""Who wrote an article, by the line that tells so: "By Ann Lee in Geneva"."""

from __future__ import annotations

import re

from quotes.datafiles import word_list
from quotes.outlets import Outlets, known_outlets, plain_name
from quotes.reading.texts.lines import lines_of, opens_quotation
from quotes.reading.texts.printed_dates import WRITTEN
from quotes.sentences import ends_sentence

BY = re.compile(
    r"^.*?\b(?:(?:written|posted|reported|submitted|published|story|words|interview|analysis|text|opinion)\s+by|by)\b[\s:]*"
    r"|^(?:von|par|por|di|author|authors|posts by|reporter)\b[\s:]+",
    re.IGNORECASE,
)
"""What a byline has before the names."""
_NAMES = re.compile(r"\s*(?:,|;|\||/|&|•|·|\n|\b(?i:and|with|und)\b|\b(?:y|et)\b)\s*")
_CUT = re.compile(
    r"\S+@\S+|@\w+|\([^)]*\)|https?://\S+|www\.\S+|\s+(?:for|in|at|from|of|on)\s+.*|\s+[-–—]\s+.*|\b(?:19|20)\d\d\b.*"
    r"|\b(?:published|updated|posted|last updated)\b.*",
    re.IGNORECASE,
)
_LONGEST_BYLINE = 15
"""Words."""
BYLINES_WITHIN = 6
"""Lines from the top among which it stands, under the headline and the lines beneath it."""
_INITIALS = 4
"""Letters of a name in capitals that may be one's initials: "JMC"."""
_PARTICLE = 3
"""Letters of the longest word in a name that has no capital: "van der Berg"."""


def is_byline(line: str) -> bool:
    """Whether LINE, near the top, only tells who wrote the article: "By Ann Lee in Geneva".

    The outlets that come with the install are no authors of it; those of a user's own list make no line into prose.
    """
    if not line.casefold().startswith("by ") or ends_sentence(line) or opens_quotation(line):
        return False
    return len(line.split()) <= _LONGEST_BYLINE and any(" " in name for name in names_in(line, known_outlets()))


def author_in(text: str, outlets: Outlets) -> str | None:
    """The authors, "Ann Lee, Bo Roe", by the byline near the top of TEXT; None if it has none."""
    for _, line in zip(range(BYLINES_WITHIN), lines_of(text), strict=False):
        if is_byline(line.text) and (names := names_in(line.text, outlets)):
            return ", ".join(names)
    return None


def names_in(byline: str, outlets: Outlets, outlet: str | None = None) -> list[str]:
    """The people in a byline: "By Ann Lee and Bo Roe, Health Editor | 7 June" gives Ann Lee and Bo Roe.

    None of OUTLETS is one of them, nor the OUTLET that printed it, whether it is known or not.
    """
    if byline.startswith(("http://", "https://")):
        return []
    found: list[str] = []
    undated = WRITTEN.split(byline.strip(), maxsplit=1)[0] or byline
    for piece in _NAMES.split(BY.sub("", undated, count=1)):
        name = _CUT.sub("", piece).strip(" .,:;|-–—")
        if _is_person(name, outlets, outlet):
            whole = name.title() if name.islower() or (name.isupper() and len(name) > _INITIALS) else name
            if whole.casefold() not in map(str.casefold, found):
                found.append(whole)
        elif found and piece:
            break  # a post or a place follows the names: "Ann Lee, Health Editor, Boston"
    return found


def _is_person(name: str, outlets: Outlets, outlet: str | None) -> bool:
    """Whether NAME may be somebody's: two to five words with capitals, none that tells of an office or a desk."""
    words = name.split()
    if (
        not 1 <= len(words) <= 5
        or len(name) > 50
        or any(char.isdigit() or char == ":" for char in name)
        or (name[0].islower() and len(words) == 1)
    ):
        return False
    if plain_name(name) == plain_name(outlet or "") or name.endswith((".com", ".org", ".net")):
        return False
    if len(words) > 1 and outlets.bearers(name):
        return False
    if not name.islower() and any(word.islower() and len(word) > _PARTICLE for word in words):
        return False
    return not {word.casefold().strip(".") for word in words} & word_list("quotes.reading", "not_authors")
