"""What words were broadcast, printed or posted on: "on CNN's New Day", "wrote in the Guardian", "posted on X"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from quotes.attribution.cast.cast import Cast
from quotes.attribution.mentions.bodies.outlets import words_about
from quotes.attribution.venues.occasions import Found, platform_at, venue_words

_TITLE = 9
"""Tokens within which a programme's name in quotation marks must end."""


def outlet_at(name: str, i: int, cast: Cast) -> Found:
    """The outlet whose name has token `i`."""
    mention = cast.mention[i]
    return Found(name, "outlet", mention.start, mention.end)


def carried_on(preposition: Token, hidden: frozenset[int], cast: Cast) -> Iterator[Found]:
    """Where it was broadcast, printed or posted: "on CNN's New Day", "wrote in the Guardian", "posted on X"."""
    doc = preposition.doc
    if preposition.head.head.lower_ in {"after", "following", "since"}:
        return  # "denied it, after a report in Bild"
    for i in range(preposition.i + 1, min(preposition.i + 5, len(doc))):
        figure = cast.at.get(i)
        if i in hidden:
            return
        if figure is not None and figure.outlet:
            found = outlet_at(figure.name or "", i, cast)
            if found.end >= len(doc) or doc[found.end].lower_ not in venue_words("papers"):
                yield found
            return
        platform = platform_at(doc, i)
        if platform and preposition.lower_ != "in":
            yield Found(f"post on {platform[0]}", "occasion", i, platform[1])
            return
        if doc[i].is_quote and (programme := _programme(preposition, i, hidden)) is not None:
            yield programme
            return
        if not _leads_to_name(doc[i]):
            return


def _leads_to_name(token: Token) -> bool:
    """Whether an outlet's name may come behind this word.

    "On the conservative website Avisen", "on “Torvik Today”", "on the union's Facebook page".
    """
    if token.pos_ in {"DET", "ADJ"} or token.tag_ in {"PRP$", "POS"} or token.is_quote or token.dep_ == "poss":
        return True
    return token.lower_ in words_about("before") or token.lower_ in venue_words("shows")


def _programme(preposition: Token, mark: int, hidden: frozenset[int]) -> Found | None:
    """The programme whose name stands in quotation marks from here: "said on “Torvik Tonight”"; none in "on “change”".

    What is commented or written on is a theme.
    """
    doc, head = preposition.doc, preposition.head
    aired = head.lemma_.lower() in venue_words("speak") - venue_words("themes") or head.lower_ in venue_words("talks")
    if preposition.lower_ != "on" or not (aired or doc[mark - 1].lower_ in venue_words("shows")):
        return None
    end = next((i for i in range(mark + 1, min(mark + _TITLE, len(doc))) if doc[i].is_quote), None)
    if end is None or not doc[mark + 1].text[0].isupper() or not doc[end - 1 - doc[end - 1].is_punct].text[0].isupper():
        return None
    last = end - doc[end - 1].is_punct
    if last <= mark + 1 or not hidden.isdisjoint(range(mark, end)):
        return None
    return Found(" ".join(doc[mark + 1 : last].text.split()), "outlet", mark + 1, last)
