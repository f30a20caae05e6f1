"""The role that a speaker is listed with, of those that articles print."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from quotes.attribution.plain_roles import is_relation
from quotes.datafiles import word_list
from quotes.store.keyed import commonest

_OF = re.compile(r",|\s(?:of|for|at|from|in|to|with)\s")
_ONE_OF_MANY = re.compile(r"(?:an?|former|ex-?\w*)\s", re.IGNORECASE)
_OFFICE = 2
"""Words at the end of a role that tell the office: "foreign minister"."""


def usual_role(roles: Mapping[str, int]) -> str | None:
    """The role of the office that most prints have: "Foreign Minister" and "Norvik's foreign minister" are one.

    What tells less gives way where there is more: a tabloid's "harbour boss", whose relation or rival somebody is, and
    what he once was.
    """
    usual = _among(roles, {role for role in roles if not _shouts(role, roles)})
    usual = _among(usual, {role for role in usual if not _is_slang(role)})
    usual = _among(usual, {role for role in usual if not is_relation(role) and not _is_beside_another(role)})
    usual = _among(usual, {role for role in usual if not _ONE_OF_MANY.match(role)})
    offices: Counter[str] = Counter()
    for role, prints in usual.items():
        offices[_office(role)] += prints
    most = max(offices.values(), default=0)
    return commonest({role: prints for role, prints in usual.items() if offices[_office(role)] == most})


def _among(roles: Mapping[str, int], better: set[str]) -> Mapping[str, int]:
    """Those of the roles that are better, or all of them where none is."""
    return {role: prints for role, prints in roles.items() if role in better} or roles


def _shouts(role: str, roles: Mapping[str, int]) -> bool:
    """Whether it has a word in capitals that another has in small letters: "HARBOUR boss" beside "Harbour Lines
    manager"."""
    plain = {word.casefold() for other in roles for word in other.split() if not word.isupper()}
    return any(word.isupper() and word.casefold() in plain for word in role.split())


def _is_slang(role: str) -> bool:
    return _office(role).rpartition(" ")[2] in word_list("quotes.store", "tabloid_roles")


def _is_beside_another(role: str) -> bool:
    """Whether it tells only how somebody stands to another person of the article: "rival", "Lee's successor"."""
    return _office(role).rpartition(" ")[2] in word_list("quotes.store", "beside_another")


def _office(role: str) -> str:
    """The words of the office in small letters: "foreign minister" of "Norvik's foreign minister"."""
    head = _OF.split(role, maxsplit=1)[0] or role
    words = head.casefold().split()[-_OFFICE:]
    owned = words[:1] and (words[0] in {"the", "a", "an"} or words[0].endswith(("'s", "’s")))
    return " ".join(words[1:] if owned else words)
