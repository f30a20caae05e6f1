"""The outlets that are known, and finding one by a name or an address."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from pathlib import Path

from quotes.datafiles import table, word_list
from quotes.outlets.addresses import domains_of
from quotes.outlets.entries import Outlet, merged, outlet_of, read_entries

PACKAGE = "quotes.outlets"

_BULLET = re.compile(r"^(?:[-–—•·*▪►|]\s*|via\s+)+", re.IGNORECASE)
_ADDRESS = re.compile(r"\S+\.\S+")


def known_outlets(own: Path | None = None) -> Outlets:
    """The outlets that come with the install, with those of the user's own list added to them or put in their place.

    Raises OutletsError where that list cannot be read or says what none can say.
    """
    if own is None:
        return _shipped()
    listed = table(PACKAGE, "outlets")
    names = {plain_name(name): name for name in listed}
    ours = {names.get(plain_name(name), name): entry for name, entry in read_entries(own).items()}
    changed = [outlet_of(name, merged(listed.get(name) or {}, entry), own=True) for name, entry in ours.items()]
    kept = [outlet_of(name, entry) for name, entry in listed.items() if name not in ours]
    return Outlets([*changed, *kept])


@cache
def _shipped() -> Outlets:
    return Outlets(outlet_of(name, entry) for name, entry in table(PACKAGE, "outlets").items())


def plain_name(name: str) -> str:
    """The name as names are compared: without capitals, accents, punctuation and a leading "the"."""
    folded = unicodedata.normalize("NFKD", re.sub(r"[.'’]", "", name.casefold()).replace("&", " and "))
    words = re.findall(r"\w+", "".join(c for c in folded if not unicodedata.combining(c)))
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


class Outlets:
    """All outlets that are known. Lookups are by dictionary; nothing in it changes."""

    def __init__(self, outlets: Iterable[Outlet]) -> None:
        self.all = tuple(outlets)

    def at(self, address: str | None) -> Outlet | None:
        """The outlet that publishes at the address: a URL, or a domain with or without sub-domains."""
        return next((self._by_domain[d] for d in domains_of(address or "") if d in self._by_domain), None)

    def named(self, name: str, address: str | None = None) -> Outlet | None:
        """The outlet of that name, which may be a site's name, a domain, or stand behind a bullet.

        Where several have the name, it is the one at the address, if that is given; the one filed under the name; or
        the only one that has it without caution. Else it is nobody's: "The Times" alone does not tell which.
        """
        told = _BULLET.sub("", name.strip())
        if _ADDRESS.fullmatch(told) and (found := self.at(told)):
            return found
        for key in _keys(told):
            if bearers := self._by_name.get(key):
                here = self.at(address)
                return here if here in bearers else _owner(key, bearers)
        return None

    def filed(self, name: str, address: str | None = None) -> str:
        """The name that an outlet of this name is filed under; the name itself, without a bullet, if none is known."""
        found = self.named(name, address)
        return found.name if found else _BULLET.sub("", name.strip()) or name

    def bearers(self, name: str) -> Sequence[Outlet]:
        """Every outlet that has the name."""
        return self._by_name.get(plain_name(name), ())

    @cached_property
    def _by_name(self) -> dict[str, list[Outlet]]:
        found: dict[str, list[Outlet]] = {}
        for outlet in self.all:
            for key in dict.fromkeys(map(plain_name, (*outlet.names, outlet.bare))):
                found.setdefault(key, []).append(outlet)
        return {key: [b for b in bearers if b.own] or bearers for key, bearers in found.items()}

    @cached_property
    def _by_domain(self) -> dict[str, Outlet]:
        ours_last = sorted(self.all, key=lambda outlet: outlet.own)
        return {domain.lower().removeprefix("www."): outlet for outlet in ours_last for domain in outlet.domains}


def _keys(name: str) -> Iterable[str]:
    """The name as names are compared, and without what people put behind it: "Reuters News Agency"."""
    key = plain_name(name)
    yield key
    for ending in word_list(PACKAGE, "endings"):
        if key.endswith(f" {ending}"):
            yield key.removesuffix(f" {ending}")


def _owner(key: str, bearers: Sequence[Outlet]) -> Outlet | None:
    """Whose a name is by itself, if anybody's."""
    filed = [outlet for outlet in bearers if plain_name(outlet.name) == key]
    if filed:
        return filed[0]
    if any(plain_name(outlet.bare) == key for outlet in bearers):
        return None  # more have it than the list knows
    sure = [outlet for outlet in bearers if key not in map(plain_name, outlet.cautious)] or bearers
    return sure[0] if len(sure) == 1 else None
