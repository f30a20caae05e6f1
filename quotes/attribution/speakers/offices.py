"""What a speaker is: the role that is his, and whose office that is: "the head teacher" of the one school spoken of."""

from __future__ import annotations

import re

from quotes.attribution import names
from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.figures import Figure
from quotes.attribution.plain_roles import is_of_somebody, is_relation, without_address
from quotes.datafiles import table

_BARE = re.compile(r"(?P<the>[Tt]he) (?:(?P<body>[a-z]+)(?:['’]s)? )?(?P<office>[a-z]+(?:[ -][a-z]+)?)")


def role_of(figure: Figure, cast: Cast, outlet: str | None) -> str | None:
    """The role that tells most of the speaker, of several words if there is one: "Minister" says less than the rest.

    Whose relation somebody is comes last, and is no role where the words do not tell whose: "His former wife, Ann Lee".
    """
    roles = [role.text for role in figure.roles if role.words]  # "Mr." has none
    if figure.name is not None:
        roles = [plain for role in roles if (plain := without_address(role))]
        relations = [role for role in roles if is_relation(role)]
        roles = [role for role in roles if role not in relations] or [
            role for role in relations if is_of_somebody(role)
        ]
    role = next((text for text in roles if " " in text), roles[0] if roles else None)
    return role if role is None or figure.name is not None else _in_full(role, cast, outlet)


def _in_full(description: str, cast: Cast, outlet: str | None) -> str:
    """The description with the body that the office is of, where just one comes into question; else as it is.

    "The head teacher of Hill Road School" for "The head teacher", "The leader of Torvik Council" for "council leader".

    Bodies are those that the article names, and the one whose newsletter it is by the name of its `outlet`.
    """
    match = _BARE.fullmatch(description)
    if match is None:
        return description
    bodies = {figure.name for figure in cast.figures if figure.kind == "organisation" and not figure.place}
    own = _publisher(outlet or "")
    for office, kind in _readings(match):
        fitting = {name for name in (*bodies, own) if name and _is_of_kind(name, kind)}
        if len(fitting) == 1:
            return f"{match['the']} {office} of {fitting.pop()}"
    return description


def _readings(match: re.Match[str]) -> list[tuple[str, frozenset[str]]]:
    """The office and the last words of names that its bodies have: "club secretary" is the secretary of a club."""
    kinds = table(names.PACKAGE, "offices")
    whole = match[0].partition(" ")[2]
    named = match["body"] in kinds["nouns"]
    of_the_named = [(match["office"], frozenset({match["body"].capitalize()}))] if named else []
    by_itself = (kind for kind in kinds["kinds"].values() if whole in kind["offices"])
    return [*of_the_named, *((whole, frozenset(kind["bodies"])) for kind in by_itself)]


def _is_of_kind(name: str, last_words: frozenset[str]) -> bool:
    words = name.split()
    return len(words) > 1 and words[-1] in last_words and last_words.isdisjoint(words[:-1])  # "A School and B School"


def _publisher(outlet: str) -> str:
    """The body whose newsletter the outlet is: "Hill Road School" of "Hill Road School Newsletter"."""
    words = outlet.removeprefix("The ").split()
    while words and words[-1] in table(names.PACKAGE, "offices")["newsletters"]:
        del words[-1]
    return " ".join(words)
