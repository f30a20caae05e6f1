"""How two wordings differ, as a page shows it: the words marked, the relation and the flags in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from markupsafe import Markup

from quotes.comparing import as_told, diff, flags, relation, to_cell, to_html, to_sides, to_terminal, trimmed_at
from quotes.comparing.language.tokens import normals
from quotes.comparing.meaning.capitals import stems_without_names
from quotes.explaining.labels import gravest, gravity, label, meaning
from quotes.records import Kind

_LITTLE = 0.35
"""Below this share of common text, changes marked inside the words can no longer be read."""


_DIRECT: tuple[Kind, Kind] = ("direct", "direct")
"""The kinds of two texts of which nothing else is known."""


def marked(
    reference: str, version: str, flags: Iterable[Mapping[str, str]] = (), kinds: tuple[Kind, Kind] = _DIRECT
) -> Markup:
    """The version with what was added, removed and reworded marked as safe HTML; long cuts counted, to be opened, but
    for those with words that a flag names. `kinds` are both texts'."""
    seen = [said.strip("… ") for flag in flags or () for said in flag["reference"].split(", ")]
    found = to_html(diff(reference, version, *kinds), collapse=True, seen=seen)
    return Markup(found)  # noqa: S704  # all printed text is escaped


def sides(reference: str, version: str, kinds: tuple[Kind, Kind] = _DIRECT) -> tuple[Markup, Markup]:
    """Both texts as safe HTML to stand side by side, each with what the other has not marked in it."""
    one, other = to_sides(diff(reference, version, *kinds))
    return Markup(one), Markup(other)  # noqa: S704  # all printed text is escaped


def cell(reference: str, version: str, kinds: tuple[Kind, Kind] = _DIRECT) -> Markup:
    """The version as safe HTML to stand below the reference, with what is left out struck through where it stood."""
    return Markup(to_cell(diff(reference, version, *kinds)))  # noqa: S704  # all printed text is escaped


def plain(reference: str, version: str, kinds: tuple[Kind, Kind] = _DIRECT) -> str:
    """The same for JSON: [-removed-] {+added+}."""
    return to_terminal(diff(reference, version, *kinds), colour=False)


def told(relation: str, base: Mapping[str, Any], version: Mapping[str, Any]) -> str:
    """A version that stands to the base in this relation, so: another part alters nothing, and has no mark."""
    if relation == "another part":
        return str(version["text"])
    return plain(base["text"], version["text"], (base["kind"], version["kind"]))


def departure(base: dict[str, Any], version: dict[str, Any]) -> dict[str, Any]:
    """Relation and flags of a version beside any other one, as the database holds them beside the reference."""
    if _are_two_parts(base, version):
        return {"relation": "another part", "flags": []}
    both = base["text"], version["text"], base["kind"], version["kind"]
    raised = as_told(flags(*both), base.get("polarity"), version.get("polarity"))
    return {"relation": relation(*both), "flags": [asdict(flag) for flag in raised]}


def _are_two_parts(base: Mapping[str, Any], version: Mapping[str, Any]) -> bool:
    """Whether the two have no telling word but names in common and the database holds one of them for another part of
    what a third print has: their words alone do not tell that."""
    if "another part" not in (base.get("relation"), version.get("relation")):
        return False
    one, other = (stems_without_names(each["text"]) for each in (base, version))
    return one.isdisjoint(other)


def departures(base: dict[str, Any], versions: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The versions with how each departs from any other one. Of hundreds of prints most have the same words."""
    found: dict[tuple[str, ...], dict[str, Any]] = {}
    departing = []
    for version in versions:
        words = version["text"], version["kind"], version["polarity"]
        found[words] = found.get(words) or departure(base, version)
        flags = [*found[words]["flags"], *_another_speaker(base, version)]
        departing.append(version | found[words] | {"flags": flags})
    return departing


def without_parts(wordings: Iterable[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The wordings that have something to compare with the base, and those that are another part of what was said."""
    compared: list[dict[str, Any]] = []
    parts: list[dict[str, Any]] = []
    for wording in wordings:
        (parts if wording["relation"] == "another part" else compared).append(wording)
    return compared, parts


def is_of_another(base: Mapping[str, Any], version: Mapping[str, Any]) -> bool:
    """Whether a version names another speaker than the base does. Where one speaks for the other, as a minister for the
    ministry, neither has a flag beside the reference."""
    if version["speaker"] is None or version["speaker"] == base["speaker"]:
        return False
    return base["speaker"] is None or any(flag["name"] == "speaker" for flag in (*base["flags"], *version["flags"]))


def shared_flags(versions: Sequence[dict[str, Any]]) -> list[dict[str, str]]:
    """The flags of prints of one wording: another speaker only where all of them have the same, for it is about
    these prints and not the words."""
    raised = [flag for version in versions for flag in version["flags"]]
    return [
        flag
        for place, flag in enumerate(raised)
        if flag not in raised[:place] and (flag["name"] != "speaker" or all(flag in one["flags"] for one in versions))
    ]


def altered_in_sense(wordings: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """For each flag that touches the sense, the gravest first: the wordings whose gravest it is, and each outlet that
    has one of them, with the first that it has."""
    found: dict[str, tuple[list[int], dict[str | None, int]]] = {}
    for wording in wordings:
        name = gravest(wording["flags"])
        if name:
            numbers, outlets = found.setdefault(name, ([], {}))
            numbers.append(wording["number"])
            for version in wording["versions"]:
                outlets.setdefault(version["outlet"], wording["number"])
    return [
        {"flag": name, "wordings": numbers, "outlets": [{"outlet": one, "wording": at} for one, at in outlets.items()]}
        for name, (numbers, outlets) in sorted(found.items(), key=lambda item: gravity(item[0]))
    ]


def _another_speaker(base: Mapping[str, Any], version: Mapping[str, Any]) -> list[dict[str, str]]:
    """The flag of a version that is put down to another, by name, than the reference and the base are: beside a print
    that is itself put down to another, the right ones are not called wrong."""
    is_flagged = any(flag["name"] == "speaker" for flag in version["flags"])
    if base["speaker"] is None or base["speaker"] == version["speaker"] or not is_flagged:
        return []
    return [{"name": "speaker", "reference": base["named"], "version": version["named"] or version["described"]}]


def comparison(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    """Two wordings, and how the second departs from the first; parts of one are only those of one utterance."""
    are_one = first.get("utterance") == second.get("utterance")
    found = departure(*(side if are_one else {**side, "relation": None} for side in (first, second)))
    return {
        "first": first,
        "second": second,
        **found,
        "relation_in_words": relation_in_words(found["relation"], first["text"], second["text"]),
        "diff": told(found["relation"], first, second),
    }


def relation_in_words(name: str, reference: str, version: str) -> str:
    """The relation as a reader would say it; of a trim also where, "trimmed at the head", and of a rewording whether it
    has other words at all: two sentences may have changed places."""
    if name == "trimmed":
        return label("trimmed_at", trimmed_at(reference, version))
    if _is_reordered(name, reference, version):
        return label("reworded_as", "reordered")
    return label("relations", name)


def meaning_in_words(name: str, reference: str, version: str) -> str:
    """The sentence that explains the relation as it is told."""
    return (
        meaning("reworded_as", "reordered") if _is_reordered(name, reference, version) else meaning("relations", name)
    )


def _is_reordered(name: str, reference: str, version: str) -> bool:
    return name == "reworded" and sorted(normals(reference)) == sorted(normals(version))


def shares_little(reference: str, version: str) -> bool:
    """Whether so little is the same that the version is better read by itself first."""
    common = sum(len(piece.version) for piece in diff(reference, version) if piece.agrees)
    return common < _LITTLE * len(version)
