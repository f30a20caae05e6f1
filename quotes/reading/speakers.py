"""The user's file of speakers: who goes by which names, and which names are two people's.

speakers:
  - name: Sébastien Lecornu
    aliases: [Sebastian Lecornu, Lecornu]
    wikidata: Q42
    kind: person
never_merge:
  - [Bill Clinton, Hillary Clinton]
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from pathlib import Path
from typing import cast

from quotes.decided import KnownSpeaker, SpeakersFile
from quotes.errors import SpeakersError
from quotes.records import SpeakerKind
from quotes.spelling import written
from quotes.yamlfiles import read_yaml, shown

FIELDS = ("name", "aliases", "wikidata", "kind")
KINDS = ("person", "organisation", "group")

_PARTS = ("speakers", "never_merge")
_ITEM = re.compile(r"Q[1-9]\d*", re.ASCII)


def read_speakers(path: Path, core: Callable[[str], Hashable]) -> SpeakersFile:
    """What the file says; SpeakersError, with the entry and the remedy, where it says what it cannot.

    CORE gives what the rules of attribution go by in a name: entries that have one in common are one speaker to them.
    """
    content = read_yaml(path, SpeakersError)
    if not isinstance(content, dict) or not content:
        raise SpeakersError(f"{path}: holds no list. Write 'speakers:' and under it '- name: ...' for each.")
    for part in content:
        if part not in _PARTS:
            raise SpeakersError(f"{path}: has {part}, which is not known. It may have {' and '.join(_PARTS)}.")
    known = tuple(_speaker(entry, where) for entry, where in _entries(content, "speakers", path))
    apart = tuple(_pair(entry, where) for entry, where in _entries(content, "never_merge", path))
    _check_once(known, path)
    _check_alike(known, core, path)
    _check_apart(known, apart, path)
    return SpeakersFile(known, apart)


def _entries(content: dict[str, object], part: str, path: Path) -> Iterator[tuple[object, str]]:
    """Each entry of the list with its place."""
    entries = content.get(part) or []
    if not isinstance(entries, list):
        raise SpeakersError(f"{path}, {part}: is no list. Begin each entry with a hyphen.")
    for number, entry in enumerate(entries, 1):
        yield entry, f"{path}, {part}, entry {number}"


def _speaker(entry: object, where: str) -> KnownSpeaker:
    if not isinstance(entry, dict):
        raise SpeakersError(f"{where}: has no fields. Write 'name:' and, if you like, {', '.join(FIELDS[1:])}.")
    for field in entry:
        if field not in FIELDS:
            raise SpeakersError(f"{where}, field {field}: is not known. Fields are {', '.join(FIELDS)}.")
    name = _name(entry.get("name"), f"{where}, field name")
    aliases = entry.get("aliases") or []
    if not isinstance(aliases, list):
        raise SpeakersError(f"{where}, field aliases: is no list. Write [{shown(aliases)}].")
    listed = [_name(alias, f"{where}, field aliases") for alias in aliases]
    return KnownSpeaker(
        name,
        tuple(dict.fromkeys(alias for alias in listed if alias != name)),
        _kind(entry.get("kind"), where),
        _item(entry.get("wikidata"), where),
    )


def _name(value: object, where: str) -> str:
    if not isinstance(value, str) or not value.strip():
        problem = "is missing" if value is None else f"{shown(value)} is no text"
        raise SpeakersError(f"{where}: {problem}. Write the name, in quotation marks if it looks like something else.")
    if not (name := written(value)):
        raise SpeakersError(f"{where}: has no letter that can be seen. Write the name.")
    return name


def _kind(value: object, where: str) -> SpeakerKind | None:
    if value is not None and value not in KINDS:
        raise SpeakersError(
            f"{where}, field kind: {shown(value)} is not known. Use {', '.join(KINDS)}, or leave it out."
        )
    return cast("SpeakerKind | None", value)


def _item(value: object, where: str) -> str | None:
    if value is not None and not (isinstance(value, str) and _ITEM.fullmatch(value)):
        raise SpeakersError(f"{where}, field wikidata: {shown(value)} is no item. Write its number, such as Q42.")
    return value


def _pair(entry: object, where: str) -> tuple[str, str]:
    if not isinstance(entry, list) or len(entry) != 2:
        raise SpeakersError(f"{where}: is no pair. Write [one name, another name].")
    one, other = (_name(name, where) for name in entry)
    if one == other:
        raise SpeakersError(f"{where}: has {one} twice. Name two speakers; prints of one name are told apart by split.")
    return one, other


def _check_once(known: Sequence[KnownSpeaker], path: Path) -> None:
    owners: dict[str, str] = {}
    for speaker in known:
        for name in (speaker.name, *speaker.aliases):
            if name in owners:
                raise SpeakersError(
                    f"{path}: gives {name} to {owners[name]} and to {speaker.name}. Leave it to one or none."
                )
            owners[name] = speaker.name


def _check_alike(known: Sequence[KnownSpeaker], core: Callable[[str], Hashable], path: Path) -> None:
    """SpeakersError where two entries are one speaker to the rules: "Ann Lee" and "Dr. Ann Lee"."""
    first: dict[Hashable, tuple[int, str]] = {}
    for number, speaker in enumerate(known, 1):
        for name in (speaker.name, *speaker.aliases):
            before, other = first.setdefault(core(name), (number, name))
            if before != number:
                raise SpeakersError(
                    f"{path}, speakers, entry {number}: {name} is {other} of entry {before} but for titles, capitals "
                    "or accents. Make one entry of the two."
                )


def _check_apart(known: Sequence[KnownSpeaker], apart: Sequence[tuple[str, str]], path: Path) -> None:
    owners = {name: speaker.name for speaker in known for name in (speaker.name, *speaker.aliases)}
    for one, other in apart:
        if one in owners and owners[one] == owners.get(other):
            raise SpeakersError(
                f"{path}: never merges {one} and {other}, but gives both to {owners[one]}. Remove one or the other."
            )
