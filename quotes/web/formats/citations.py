"""A quotation as a citation: a line to paste into a text, MLA and Chicago style, BibTeX and RIS."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from quotes.datafiles import table
from quotes.explaining.circumstances import beginning, how_said, unnamed
from quotes.explaining.labels import is_aside, is_web_address, label, plain_day
from quotes.web.formats.answers import Answer
from quotes.web.formats.authors import works_cited

Data = Mapping[str, Any]
Address = Callable[..., str]

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_SPACES = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_SPECIAL = re.compile(r"[\\{}$&#%_~^]")
_IN_BIBTEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def plain(quotation: Data) -> str:
    """Speaker, words, headline, outlet, date and address in one line."""
    who = _who(quotation) or "Nobody named"
    how = how_said(quotation["polarity"], quotation["modality"], quotation["told_by"], quotation["cue_class"])
    manner = f" ({', '.join(how)})" if how else ""
    printed = [quotation["title"], quotation["outlet"] or "outlet unknown", plain_day(quotation["published"])]
    return " ".join(_filled(f"{who}{manner}{_words(quotation)}", f"({', '.join(_filled(*printed))})", quotation["url"]))


def mla(quotation: Data) -> str:
    """The article as MLA lists it among the works cited: Author. “Headline.” Outlet, 5 Mar. 2025, address."""
    year, month, day = _date(quotation)
    when = " ".join(_filled(day and str(int(day)), month and _month(month, "short_months"), year)) or "n.d."
    authors = works_cited(quotation["author"] or "", quotation["outlet"]).removesuffix(".")
    author = f"{authors}. " if authors else ""
    return f"{author}“{_headline(quotation)}” {_where(quotation, when)}"


def chicago(quotation: Data) -> str:
    """A note in the style of Chicago: Ana Brandt, quoted in Author, “Headline,” Outlet, March 5, 2025, address."""
    year, month, day = _date(quotation)
    name = month and _month(month, "months")
    when = (f"{name} {int(day)}, {year}" if day else " ".join(_filled(name, year))) or "n.d."
    who = _who(quotation)
    quoted = f"{who}, quoted in" if who else "Quoted in"
    author = f" {quotation['author']}," if quotation["author"] else ""
    return f"{quoted}{author} “{_headline(quotation, ',')}” {_where(quotation, when)}"


def bibtex(quotation: Data, address: Address) -> Answer:
    """The article as an entry of BibTeX, the quotation in its note."""
    year, month, day = _date(quotation)
    fields = {
        "author": quotation["author"] and f"{{{_bibtex(quotation['author'])}}}",
        "title": f"{{{_bibtex(_title(quotation))}}}",
        "journal": _bibtex(quotation["outlet"]),
        "year": year,
        "month": month and str(int(month)),
        "day": day and str(int(day)),
        "url": re.sub(r"[{}\\\s]", "", _address(quotation) or ""),
        "note": _bibtex(_note(quotation, address)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    entry = "\n".join([f"@article{{quotation-{quotation['key']},", *lines, "}", ""])
    return Answer(entry, "application/x-bibtex; charset=utf-8", f"quotation-{quotation['key']}.bib")


def ris(quotation: Data, address: Address) -> Answer:
    """The article as a record of RIS, the quotation in its note."""
    lines = [f"{tag}  - {_SPACES.sub(' ', value).strip()}" for tag, value in _ris_fields(quotation, address) if value]
    record = "\r\n".join(["TY  - NEWS", *lines, "ER  - ", ""])
    return Answer(record, "application/x-research-info-systems; charset=utf-8", f"quotation-{quotation['key']}.ris")


def _ris_fields(quotation: Data, address: Address) -> Iterator[tuple[str, str | None]]:
    year, month, day = _date(quotation)
    yield "AU", quotation["author"]
    yield "TI", _title(quotation)
    yield "T2", quotation["outlet"]
    yield "PY", year
    yield "DA", year and "/".join((year, month or "", day or "", ""))
    yield "UR", _address(quotation)
    yield "N1", _note(quotation, address)


def _note(quotation: Data, address: Address) -> str:
    """Who said what, and where the quotation is kept."""
    return f"{_who(quotation) or 'Nobody named'}{_words(quotation)} {address('quotation', quotation['key'])}"


def _who(quotation: Data) -> str | None:
    named = quotation["speaker"] or quotation["speaker_name"]
    return named or unnamed(quotation["speaker_role"], quotation["source"])


def _words(quotation: Data) -> str:
    """The words behind a name. Only direct speech takes marks, since mixed speech has its own inside; a thought or an
    intention takes none and is printed behind its cue: "Ana Brandt (intention): wants to build a tunnel"."""
    if is_aside(quotation["cue_class"]):
        reported = " ".join(_filled(quotation["cue"], quotation["text"]))
        return f" ({label('cue_classes', quotation['cue_class'])}): {reported}"
    return f": “{quotation['text']}”" if quotation["kind"] == "direct" else f": {quotation['text']}"


def _headline(quotation: Data, end: str = ".") -> str:
    """The headline with what ends it within its marks, its own marks made single."""
    title = _title(quotation).replace("“", "‘").replace("”", "’").rstrip(" .,")
    return title if title.endswith(("?", "!", "…")) else f"{title}{end}"


def _where(quotation: Data, when: str) -> str:
    """Outlet, date and address behind a headline, with a full stop."""
    return ", ".join(_filled(quotation["outlet"], when, _address(quotation))).removesuffix(".") + "."


def _title(quotation: Data) -> str:
    return str(quotation["title"] or beginning(quotation["opening"]))


def _address(quotation: Data) -> str | None:
    return quotation["url"] if is_web_address(quotation["url"]) else None


def _date(quotation: Data) -> tuple[str | None, str | None, str | None]:
    """Year, month and day, as far as they are known."""
    found = _DATE.match(quotation["published"] or "")
    if not found or not 1 <= int(found[2] or 1) <= 12:
        return None, None, None
    return found[1], found[2], found[3]


def _month(number: str, family: str) -> str:
    return str(table("quotes.explaining", "words")[family][int(number) - 1])


def _bibtex(text: str | None) -> str | None:
    return text and _SPECIAL.sub(lambda found: _IN_BIBTEX.get(found[0], "\\" + found[0]), _SPACES.sub(" ", text))


def _filled(*parts: str | None) -> Iterator[str]:
    return (part for part in parts if part)
