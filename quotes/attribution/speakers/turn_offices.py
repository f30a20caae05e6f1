"""Who speaks the turns of a transcript that are headed by an office, "The CHAIRMAN:", "THE PRESIDENT:": whom the lines
above the first turn, or the title, call so.

Else it is somebody whose name the transcript does not tell, and nobody called "Chairman".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.figures import Figure
from quotes.attribution.mentions.named_by_day import DAYS
from quotes.attribution.mentions.roles import Role, role_words
from quotes.attribution.sources.sources import head_of
from quotes.attribution.speakers.references import Reference, unnamed
from quotes.attribution.texts import text_of
from quotes.datafiles import table
from quotes.extraction.by_pattern.transcripts import TURN
from quotes.nameparts import particles, titles
from quotes.patterns import any_word
from quotes.records import Quote

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
