"""Where an article names the outlet that printed it: in full, by its last words ("the Gazette"), "this newspaper"; and
an agency by its first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc, Span

from quotes.attribution import names
from quotes.attribution.mentions.bodies.outlets import OutletName, is_recipient
from quotes.attribution.texts import text_of
from quotes.datafiles import table, word_list

_WORD_BEFORE = re.compile(r"([\w.’'-]+) $")
_AGENCY = re.compile(r"(?P<name>[A-Z].*) (?:News|Press) Agency")
_LONGEST_WORD = 30


def own_outlet(doc: Doc, outlet: str | None) -> dict[int, OutletName]:
    """The names of the outlet that printed the article, by the token that each begins with; `outlet` is what it is
    filed under.
    """
    full = (outlet or "").partition(" (")[0].removeprefix("The ").strip()
    if not outlet or not full:
        return {}
    matches = list(_pattern(full).finditer(text_of(doc)))
    others = {match["form"] for match in matches if _ends_other_name(doc, match, full)}
    found = {}
    for match in matches:
        name = doc.char_span(*match.span())
        if name is not None and match["form"] not in others and _is_own(doc, name, full):
            found[name.start] = OutletName(outlet, name.start, name.end)
    return found


@lru_cache(maxsize=64)
def _pattern(full: str) -> re.Pattern[str]:
    """Finds the name, its last words, and nouns for an outlet behind "this", the longest first."""
    forms = "|".join(re.escape(form) for name in (full, *_short_forms(full)) for form in (name, name.upper()))
    nouns = "|".join(sorted(table(names.PACKAGE, "venue_words")["outlet"]))
    return re.compile(rf"(?<![\w-])(?:(?P<form>{forms})|(?<=\bthis )(?:{nouns}))(?![\w-])")


def _short_forms(full: str) -> Iterator[str]:
    """The last words that may stand for the name, "Weekly News" and "News" of "Marlow Weekly News"; of an agency's the
    first, "Marlow" of "Marlow News Agency".

    None of a name that has "of" in it or ends as bodies and offices do: "the House" is not the White House.
    """
    words = full.split()
    is_body = words[-1] in word_list(names.PACKAGE, "body_names") or names.is_title(words[-1])
    if not is_body and all(word[0].isupper() for word in words):
        yield from (" ".join(words[start:]) for start in range(1, len(words)))
    agency = _AGENCY.fullmatch(full)
    if agency is not None:
        yield agency["name"]


def _ends_other_name(doc: Doc, match: re.Match[str], full: str) -> bool:
    """Whether the words end another's name: in the Daily Post "the Post" is itself, unless the article speaks of the
    Washington Post."""
    if match["form"] is None or match["form"].casefold() == full.casefold():
        return False
    before = _WORD_BEFORE.search(text_of(doc), max(match.start() - _LONGEST_WORD, 0), match.start())
    return before is not None and before[1][0].isupper() and before[1] not in {"The", "This"}


def _is_own(doc: Doc, name: Span, full: str) -> bool:
    """Whether the words mean the outlet here: in full; short and behind "the"; or told something."""
    if name.text.casefold() == full.casefold() and " " in full:
        return True
    if name.text.islower():
        return is_recipient(doc, name.start)  # "told this newspaper"
    if name.end < len(doc) and doc[name.end].text[0].isupper():
        return False  # "the Post Office"
    if name.root.dep_ == "compound":
        return False  # "told Marlow dockers"
    return (name.start > 0 and doc[name.start - 1].text in {"the", "The"}) or is_recipient(doc, name.start)
