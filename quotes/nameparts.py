"""What stands in and around printed names besides first name and surname, the same for every room that reads names.

Words are in small letters, without diacritics and full stops.
"""

from __future__ import annotations

from functools import cache

from quotes.datafiles import listed, table
from quotes.spelling import fold

_PERSONAL = frozenset({"", "doctor", "peer", "professor", "reverend"})
"""Meanings of titles that go with somebody whatever he does, and not with an office."""


@cache
def titles() -> dict[str, str]:
    """What each title means ("gov" -> "governor"); a mere courtesy ("mr") means nothing."""
    return {fold(title): meaning for title, meaning in table("quotes", "titles").items()}


@cache
def words_before_names() -> frozenset[str]:
    """Titles, and what goes with them: "Acting Foreign Minister Ann Lee"."""
    return frozenset(titles()) | listed("quotes", "name_parts", "around_titles")


@cache
def abbreviated_titles() -> frozenset[str]:
    """Titles whose full stop ends no sentence: "sen", "lt"."""
    return frozenset(title.lower() for title in listed("quotes", "abbreviations", "titles"))


@cache
def forms_of_address() -> frozenset[str]:
    """Titles of the person, not of an office: "Mr", "Dr", "Lady"."""
    return frozenset(title for title, meaning in titles().items() if meaning in _PERSONAL)


@cache
def honours() -> frozenset[str]:
    """What follows a person's name: "QC", "PhD"."""
    return listed("quotes", "name_parts", "honours")


@cache
def generations(*, in_full: bool = False) -> frozenset[str]:
    """What tells a son from his father: "jr"; `in_full` also "junior"."""
    short = listed("quotes", "name_parts", "generations")
    return short | listed("quotes", "name_parts", "generations_in_full") if in_full else short


@cache
def particles() -> frozenset[str]:
    """Small words that a surname may begin with, wherever they stand: "van", "de"."""
    return listed("quotes", "name_parts", "particles")


@cache
def articles() -> frozenset[str]:
    """What a hyphen ties to a surname: "al" in "Bashar al-Assad"."""
    return listed("quotes", "name_parts", "articles")


@cache
def servants() -> frozenset[str]:
    """What an Arabic name begins with that means a servant of God: "abdel" in "Abdel Rahman"."""
    return listed("quotes", "name_parts", "servants")


@cache
def particles_in_names() -> frozenset[str]:
    """The particles of what is known to be a name: there "ten" and "do" are some, too."""
    return particles() | listed("quotes", "name_parts", "particles_like_words")


@cache
def particles_before_t() -> frozenset[str]:
    """Words that are particles only before the "'t" of a Dutch name: "in 't Hout"."""
    return listed("quotes", "name_parts", "particles_before_t")


@cache
def particles_of_surnames() -> frozenset[str]:
    """The particles with which a name may begin that is a surname alone: not "Van Jones" or "Do Kwon"."""
    return particles_in_names() - listed("quotes", "name_parts", "particles_like_first_names")


@cache
def particles_alone() -> frozenset[str]:
    """The particles that begin a surname which is printed alone in running text: "de Blasio said"."""
    return listed("quotes", "name_parts", "particles_alone")
