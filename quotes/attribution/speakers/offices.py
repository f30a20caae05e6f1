"""What a speaker is: the role that is his, and whose office it is: "the head teacher" of the one school spoken of.

In a transcript whose turns are headed by an office, "The CHAIRMAN:", "THE PRESIDENT:", it is whom the lines above the
first turn, or the title, call so; else somebody whose name the transcript does not tell, and nobody called "Chairman".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.cast.cast import Cast, Figure
from quotes.attribution.mentions.named_by_day import DAYS
from quotes.attribution.mentions.roles import Role, is_of_somebody, is_relation, role_words, without_address
from quotes.attribution.sources.sources import head_of
from quotes.attribution.speakers.references import Reference, unnamed
from quotes.attribution.texts import text_of
from quotes.datafiles import table
from quotes.extraction.by_pattern.transcripts import TURN
from quotes.nameparts import particles, titles
from quotes.patterns import any_word
from quotes.records import Quote

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


_OFFICE = re.compile(r"(?P<the>the |mr\.? |madam )?(?P<office>[a-z]+(?:[ -][a-z]+){0,2})", re.IGNORECASE)
_CHAIRS = ("chair", "chairman", "chairperson", "chairwoman")
_SURE = 0.85


def officers_of_turns(doc: Doc, quotes: Sequence[Quote], cast: Cast) -> dict[int, Reference]:
    """By the number of a quotation that is such a turn whom its office means."""
    turns = {n: quote.source[0] for n, quote in enumerate(quotes) if quote.method == TURN}
    offices = {n: match for n, label in turns.items() if (match := _OFFICE.fullmatch(text_of(doc), *label))}
    offices = {n: match for n, match in offices.items() if _is_office(match["office"].lower())}
    end = min((label.start for label in turns.values()), default=0)
    holders = {office: _holder(doc, cast, office, end) for office in {m["office"].lower() for m in offices.values()}}
    found: dict[int, Reference] = {}
    for number, match in offices.items():
        holder = holders[match["office"].lower()]
        words = doc.char_span(*match.span(), alignment_mode="expand")
        if holder is not None:
            found[number] = Reference(holder, "who has the office above the first turn", _SURE)
        elif match["the"] and words is not None:
            found[number] = unnamed(words, head_of(words))
    return found


def _is_office(words: str) -> bool:
    return words in titles() or words.split()[-1] in names.lower_words("person_nouns")


def _holder(doc: Doc, cast: Cast, office: str, end: int) -> Figure | None:
    """The one whom the title or the text before `end` calls so, by the cast if it knows the name: a heading names some
    who are named nowhere else."""
    text = f"{doc._.title or ''}\n{text_of(doc)[:end]}"
    called = {_surname(name): name for name in sorted(_called(text, office), key=len)}
    if len(called) != 1:
        return None
    (surname, name), *_ = called.items()
    known = [f for f in cast.figures if f.kind == "person" and f.name and _surname(f.name) == surname]
    known = [figure for figure in known if not (figure.name or "").isupper()] or known
    return known[0] if len(known) == 1 else Figure(name, "person", roles=(Role(office, role_words(office), 0),))


def _surname(name: str) -> str:
    return names.surname(names.core(name))


def _called(text: str, office: str) -> Iterator[str]:
    """The names before and behind which the text has the office: "President Lee", "Ann Lee (chair of the council)"."""
    office = any_word(_CHAIRS) if office in _CHAIRS else re.escape(office)
    marks = table(names.PACKAGE, "contradictions")["marks"]  # "Vice President Lee" is not the president
    capital = r"[A-Z][\w’'-]*[a-z](?:\.(?=\s))?"
    name = rf"(?:{capital}|[A-Z]\.)(?:[ ]+(?:(?:{any_word(particles())})[ ]+)*(?:{capital}|[A-Z]\.)){{0,3}}"
    for match in re.finditer(rf"(?P<before>\b\w+\W+)?\b(?i:{office})[ ]+(?P<name>{name})", text):
        is_another = (match["before"] or "").strip(" -\n").lower() in marks
        if not is_another and match["name"] not in DAYS:  # "the president Tuesday"
            yield match["name"]
    for match in re.finditer(rf"(?P<name>{name})\s*[,(]\s*(?:the\s+)?(?i:{office})\b", text):
        yield match["name"]
