"""Whom or what an article names, or only describes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from quotes.attribution.mentions.mentions import Mention
from quotes.attribution.mentions.roles import Role, role_words, roles_after
from quotes.records import SpeakerKind


@dataclass(frozen=True, eq=False, slots=True)
class Figure:
    """A person or body in the article, or somebody it only describes (then `name` is None)."""

    name: str | None
    kind: SpeakerKind
    mentions: tuple[Mention, ...] = ()
    gender: str | None = None
    place: bool = False
    outlet: bool = False
    company: bool = False
    roles: tuple[Role, ...] = ()
    members: tuple[Figure, ...] = ()
    """Of several people named together, who they are: "Lee and Smith"."""


def roles_of(doc: Doc, mentions: Sequence[Mention]) -> tuple[Role, ...]:
    """What the article calls the bearer of these mentions, in reading order."""
    roles: list[Role] = []
    for mention in mentions:
        if mention.role:
            roles.append(Role(mention.role, role_words(mention.role), mention.start))
        roles.extend(roles_after(doc, mention.end))
    return tuple(roles)
