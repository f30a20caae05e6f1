"""Who said it where nobody is named, where it was said, and who printed it, as a reader would say it."""

from __future__ import annotations

import re

from quotes.datafiles import table
from quotes.explaining.labels import label
from quotes.nameforms import is_called
from quotes.records import SHOWN_CLASSES
from quotes.spelling import slug

_BEGINNING = 72
"""Characters that stand for a headline where an article has none."""

_AT_A_CUT = " .,;:…–—-"
"""Marks that say nothing where words are cut."""

_HEAD = re.compile(r"(.*?)(?: (?:in|at|to|with|of|on|for|from)\b.*)?", re.DOTALL)
"""A venue's name up to what tells it from others: "rally" in "rally in Texas"."""


def unnamed(role: str | None, source: str | None) -> str | None:
    """The description of somebody who is not named, or the words printed for him; None if that is a bare pronoun."""
    pronouns = table("quotes.explaining", "venues")["pronouns"]
    return next((words for words in (role, source) if words and words.strip(" ,.:").lower() not in pronouns), None)


def printed_as(speaker: str | None, source: str | None) -> str:
    """How a print calls the speaker, if not by name: "printed as “he”"; else nothing."""
    if not speaker or not source or is_called(source, slug(speaker)):
        return ""
    return label("speakers", "printed").format(words=source)


def how_said(polarity: str, modality: str, told_by: str | None = None, cue_class: str = "speech") -> list[str]:
    """How it was said where that is not plain: "denied", "reportedly", "as told by Ana Brandt".

    What tells of a thought or an intention is printed before it ("refused"), so that a "denied" adds nothing there.
    """
    labels = [label("modalities", modality)] if modality else []
    if polarity != "said" and (polarity != "denied" or cue_class in SHOWN_CLASSES):
        labels.append(label("polarities", polarity))
    return [*labels, f"as told by {_teller(told_by)}"] if told_by else labels


def _teller(told_by: str) -> str:
    """Who tells it, within a line: "the ministry" for "The ministry", and nobody's name for "he"."""
    who = unnamed(None, told_by) or "somebody not named"
    return who[0].lower() + who[1:] if who.startswith(("The ", "A ", "An ")) else who


def where(venue: str, kind: str | None) -> str:
    """The venue with the words that lead to it: "to Reuters", "to reporters", "in a statement", "at a rally"."""
    if kind == "outlet":
        return f"to {venue}"
    head = _head(venue)
    leads = table("quotes.explaining", "venues")["leads"]
    lead = next((lead for lead, nouns in leads.items() if any(_ends_with(head, noun) for noun in nouns)), "in")
    return f"{lead} {_article(head, lead)}{venue}"


def beginning(opening: str) -> str:
    """The first words of a text, in one line, cut between words."""
    return shortened(opening, _BEGINNING)


def shortened(text: str, most: int) -> str:
    """The same of so many characters at most: "it is late…" of "it is late … and no ferry", without the outlet's own
    ellipsis before ours."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[:most].rpartition(" ")[0].rstrip(_AT_A_CUT) + "…"


def printed_by(outlet: str | None, title: str | None, opening: str | None) -> str:
    """The outlet or, where it is unknown, what tells the article from others: its headline, or how it begins."""
    if outlet:
        return outlet
    heading = title or beginning(opening or "")
    return f"outlet unknown ({heading})" if heading else "outlet unknown"


def _head(venue: str) -> str:
    found = _HEAD.fullmatch(venue)
    return found[1] if found else venue


def _ends_with(head: str, noun: str) -> bool:
    return f" {head}".lower().endswith(f" {noun}".lower())


def _article(head: str, lead: str) -> str:
    """The article before a venue: "the" court, "a" rally, "an" interview; none before "reporters" and "Facebook"."""
    if lead == "on" or (head.endswith("s") and not head.endswith("ss")) or not head:
        return ""
    has_name = " " in head and all(word[:1].isupper() for word in head.split())  # "Coastal Towns Conference"
    if lead == "to" or has_name:
        return "the "
    return "an " if head[0].lower() in "aeiou" else "a "
