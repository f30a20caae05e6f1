"""An outlet, and reading a list of outlets: the one that comes with the install, or one of the user's own.

    The Harbour Post:
      aliases: [Harbour Post Online]
      cautious: [The Post]
      domains: [harbourpost.example]
      country: GB
      kind: newspaper

All fields may be left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from quotes.errors import OutletsError
from quotes.yamlfiles import read_yaml, shown

Kind = Literal[
    "agency",
    "newspaper",
    "magazine",
    "broadcaster",
    "programme",
    "online",
    "aggregator",
    "trade press",
    "state media",
]
KINDS: tuple[str, ...] = get_args(Kind)

_LISTS = ("aliases", "cautious", "domains")
FIELDS = (*_LISTS, "country", "kind")

_COUNTRY = re.compile(r"[A-Z]{2}")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:/[^/\s]+)?")


@dataclass(frozen=True, slots=True)
class Outlet:
    """A news outlet: the name it is filed under, and what is known of it."""

    name: str
    aliases: tuple[str, ...] = ()
    cautious: tuple[str, ...] = ()
    """Names that are everyday words or other things, too: "Time"."""
    domains: tuple[str, ...] = ()
    country: str | None = None
    kind: str | None = None
    own: bool = False
    """Whether the user's list tells of it: what that claims is no other outlet's."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it is printed by, each once."""
        return tuple(dict.fromkeys((self.name, *self.aliases, *self.cautious)))

    @property
    def bare(self) -> str:
        """The name without what tells it from others of that name: "The Times" of "The Times (London)"."""
        return self.name.partition(" (")[0]


def read_entries(path: Path) -> dict[str, dict[str, Any]]:
    """The entries of a list of the user's own, by name; OutletsError where one says what none can say."""
    content = read_yaml(path, OutletsError)
    if content is None:
        return {}
    if not isinstance(content, dict):
        raise OutletsError(
            f"{path}: holds no outlets. Write 'NAME:' and under it 'country: ...', 'kind: ...' and so on."
        )
    for name, entry in content.items():
        if not isinstance(name, str) or not name.strip():
            raise OutletsError(f"{path}, entry {name}: is not a name. Put the name in quotation marks.")
        _check(entry, f"{path}, entry {name}")
    return {name.strip(): entry or {} for name, entry in content.items()}


def merged(listed: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """An entry with what the user's says of the same outlet: lists grow, other fields are replaced."""
    lists = {
        field: [*own.get(field, []), *listed.get(field, [])] for field in _LISTS if field in listed or field in own
    }
    return {**listed, **own, **lists}


def outlet_of(name: str, entry: Mapping[str, Any] | None, *, own: bool = False) -> Outlet:
    """The outlet of an entry."""
    told = entry or {}
    aliases, cautious, domains = (tuple(told.get(field, ())) for field in _LISTS)
    return Outlet(name, aliases, cautious, domains, told.get("country"), told.get("kind"), own)


def _check(entry: object, where: str) -> None:
    if entry is None:
        return
    if not isinstance(entry, dict):
        raise OutletsError(
            f"{where}: {shown(entry)} is no field. Write 'aliases: [...]', or another of {', '.join(FIELDS)}."
        )
    for field, value in entry.items():
        if field not in FIELDS:
            raise OutletsError(f"{where}, field {field}: is not known. Fields are {', '.join(FIELDS)}.")
        if field in _LISTS:
            _check_list(field, value, f"{where}, field {field}")
    country, kind = entry.get("country"), entry.get("kind")
    if country is False:
        raise OutletsError(f"{where}, field country: YAML reads NO as 'no'. Put it in quotation marks: 'NO'.")
    if country is not None and not (isinstance(country, str) and _COUNTRY.fullmatch(country)):
        raise OutletsError(
            f"{where}, field country: {shown(country)} is no country code. Write two capitals, as in GB."
        )
    if kind is not None and kind not in KINDS:
        raise OutletsError(f"{where}, field kind: {shown(kind)} is not known. Kinds are {', '.join(KINDS)}.")


def _check_list(field: str, value: object, where: str) -> None:
    if not isinstance(value, list):
        raise OutletsError(f"{where}: {shown(value)} is no list. Put it in brackets: [{shown(value)}].")
    for item in value:
        if not isinstance(item, str) or not item.strip():
            raise OutletsError(f"{where}: {shown(item)} is no text. Put it in quotation marks, or remove it.")
        if field == "domains" and not _DOMAIN.fullmatch(item):
            raise OutletsError(f"{where}: {item} is no domain. Write it as example.org or example.org/section.")
