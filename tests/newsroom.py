"""What the tests of the browser share: a made-up story in six outlets, whose words change on the way, as a database."""

from __future__ import annotations

import asyncio
import html
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import count, pairwise
from pathlib import Path
from typing import Any

from stored import plain_identity, save_links

from quotes.comparing import flags, relation
from quotes.linking.utterances.misattribution import attributed_to
from quotes.records import Analysis, Article, Credit, Quote, Span, Speaker, Venue
from quotes.store import (
    article_key,
    begin_run,
    finish_run,
    open_database,
    read_versions,
    save_speakers,
    write,
)
from quotes.versions import Descent, Flag, Reprint, ReprintGroup, Utterance, Variant

BRANDT = Speaker("Ana Brandt", "person", "name in full beside the cue", 0.98, "Mayor")
HER = replace(BRANDT, method="pronoun, last woman named", confidence=0.75, role=None)
RELL = Speaker("Tomas Rell", "person", "name in full beside the cue", 0.98, "union leader")

LINDEN = "https://example.org/linden"


def article(
    name: str, outlet: str | None, published: str | None, title: str | None, *lines: str, **more: Any
) -> Article:
    return Article(id=f"{name}.txt", text="\n".join(lines), title=title, outlet=outlet, published=published, **more)


POST = article(
    "post",
    "Harbour Post",
    "2025-03-04",
    "Mayor rules out closing the Linden bridge",
    "The Linden bridge stays open, the mayor says, whatever the engineers find.",
    "“We will never close the bridge, and we will spend about 12 million on it this year,” Mayor Ana Brandt told the "
    "Harbour Post on Tuesday.",
    "She called the plan of the county “completely unworkable.”",
    "READ MORE: Ferries wait for spring",
    url=f"{LINDEN}/post",
    basis={"title": "stated", "outlet": "stated", "published": "inferred"},
)
POST = replace(POST, furniture=(Span(POST.text.index("READ MORE"), len(POST.text)),))
WIRE = replace(POST, id="wire.txt", outlet="Morning Wire", published="2025-03-05", url="javascript:alert(1)", basis={})
LANTERN = article(
    "lantern",
    "Daily Lantern",
    "2025-03-05T09:30:00+01:00",
    "Bridge: 20 million and no closure",
    "“We will spend 20 million on it this year,” Brandt told the Harbour Post.",
    "“Nobody asked the people who work on it,” said union leader Tomas Rell.",
)
CHRONICLE = article(
    "chronicle",
    "North Chronicle",
    "2025-03",
    "County and town at odds",
    "Brandt said the bridge could close, the Harbour Post reported.",
    "The mayor described the county’s plan as “unworkable”.",
    "Ana Brandt believes the county will pay in the end. She wants “a tunnel under the river” by 2030.",
)
GAZETTE = article(
    "gazette",
    None,
    None,
    None,
    "“The steel is sound,” an engineer said. ‘We will never close the bridge,’ Brandt said.",
    "A survey found that two thirds of the town cross it every day.",
)
HOSTILE = article(
    "hostile",
    "<b>Outlet</b>",
    "<i>yesterday</i>",
    "<script>alert('title')</script>",
    '“<img src=x onerror=alert(1)> is a tag,” said <u>Eve</u> "O\'Hara".',
    url="data:text/html,<script>alert(1)</script>",
)

ENDLESS = "a" * 10_000
ODD = article(
    "odd",
    "=cmd|' /C calc'!A0",
    "2025-02-31",
    f"\u202eegap \u2066turned\u2069 \x07\x1b[31m {ENDLESS}",
    f"“+1 is \u202eNOT\u202c a {ENDLESS},” said @Mallory\u200b\x08.",
    "“-2 is a formula,” said @Mallory\u200b\x08.",
    url='https://example.org/\u202e?a=<b>&c="d"',
)
"""What turns a line around, rings a bell, has no end, or is a formula to a spreadsheet."""

_MALLORY = Speaker("@Mallory\u200b\x08", "person", "=1+1", 0.3, f"=role {ENDLESS}")

_TAG = Speaker('<u>Eve</u> "O\'Hara"', "person", "<s>rule</s>", 0.3, "<em>role</em>")


def _said(
    article: Article, content: str, cue: str, source: str, speaker: Speaker | None, kind: Any = "direct", **more: Any
) -> Quote:
    def span(words: str) -> Span:
        start = article.text.index(words)
        return Span(start, start + len(words))

    return Quote(
        kind, (span(content),), (span(cue),), (span(source),), "quotation marks beside a cue", 0.97, speaker, **more
    )


def _post(article: Article) -> Analysis:
    start = article.text.index("the Harbour Post")
    venue = Venue("Harbour Post", "outlet", Span(start, start + 16))
    never = "We will never close the bridge, and we will spend about 12 million on it this year"
    return Analysis(
        article,
        (
            _said(article, never, "told", "Mayor Ana Brandt", BRANDT, venue=venue),
            _said(article, "completely unworkable", "called", "She", HER, "mixed"),
        ),
        ("linden bridge", "county"),
    )


def _lantern() -> Analysis:
    start = LANTERN.text.index("the Harbour Post")
    venue = Venue("Harbour Post", "outlet", Span(start, start + 16))
    return Analysis(
        LANTERN,
        (
            _said(LANTERN, "We will spend 20 million on it this year", "told", "Brandt", BRANDT, venue=venue),
            _said(LANTERN, "Nobody asked the people who work on it", "said", "union leader Tomas Rell", RELL),
        ),
        ("linden bridge", "union"),
    )


def _chronicle() -> Analysis:
    start = CHRONICLE.text.index("the Harbour Post")
    credit = Credit("Harbour Post", Span(start, start + 16))
    return Analysis(
        CHRONICLE,
        (
            _said(CHRONICLE, "the bridge could close", "said", "Brandt", BRANDT, "indirect", credited=credit),
            _said(CHRONICLE, "unworkable", "described", "The mayor", replace(BRANDT, method="title of"), "mixed"),
            _said(
                CHRONICLE,
                "the county will pay in the end",
                "believes",
                "Ana Brandt",
                BRANDT,
                "indirect",
                cue_class="thought",
            ),
            _said(CHRONICLE, "“a tunnel under the river” by 2030", "wants", "She", HER, "mixed", cue_class="stance"),
        ),
    )


def _gazette() -> Analysis:
    nobody = Speaker(None, "anonymous", "described", 0.5, "an engineer")
    survey = Speaker(None, "anonymous", "described", 0.6, "survey")
    return Analysis(
        GAZETTE,
        (
            _said(GAZETTE, "The steel is sound", "said", "an engineer", nobody),
            replace(
                _said(GAZETTE, "We will never close the bridge", "Brandt said", "Brandt said", BRANDT),
                cue=(),
                source=(),
            ),
            _said(
                GAZETTE,
                "two thirds of the town cross it every day",
                "found",
                "A survey",
                survey,
                "indirect",
                cue_class="document",
            ),
        ),
    )


def _hostile() -> Analysis:
    return Analysis(HOSTILE, (_said(HOSTILE, "<img src=x onerror=alert(1)> is a tag", "said", "<u>Eve</u>", _TAG),))


def _odd() -> Analysis:
    words = f"+1 is \u202eNOT\u202c a {ENDLESS}"
    return Analysis(
        ODD,
        (
            _said(ODD, words, "said", "@Mallory", _MALLORY),
            _said(ODD, "-2 is a formula", "said", "@Mallory", _MALLORY),
        ),
    )


_FAMILIES = (
    ("We will never close", "We will spend 20", "the bridge could close"),
    ("completely unworkable", "unworkable"),
)
"""Beginnings of quotations that are versions of one utterance; stands in for linking."""


@dataclass(frozen=True)
class _Links:
    utterances: tuple[Utterance, ...]
    reprints: tuple[Reprint, ...]
    groups: tuple[ReprintGroup, ...]


def _utterances(db: Any, families: Sequence[tuple[str, ...]]) -> tuple[Utterance, ...]:
    groups: dict[str, list[Any]] = {}
    for version in read_versions(db):
        family = next((names[0] for names in families if version.text.startswith(names)), version.text)
        groups.setdefault(family, []).append(version)
    return tuple(_utterance(group) for group in groups.values())


def _links(db: Any) -> _Links:
    lines = [Span(*line.span()) for line in re.finditer(r".+", POST.text)]
    facing = tuple((line, line) for line in lines)
    copy = Reprint(article_key(WIRE), article_key(POST), "verbatim", 1.0, "all sentences the same", facing)
    other = Reprint(article_key(CHRONICLE), article_key(POST), "independent", 0.1, "same story", ())
    lineage = (
        Descent(copy.original, None, "the earliest print here", order="first"),
        Descent(copy.article, copy.original, "all of it"),
    )
    group = ReprintGroup("linden", lineage)
    return _Links(_utterances(db, _FAMILIES), (copy, other), (group,))


def _utterance(versions: list[Any]) -> Utterance:
    reference = versions[0]
    number = count(1)
    wordings: dict[str, int] = {}
    variants = []
    for version in versions:
        words = version.text.replace("’", "'")  # marks make no other wording
        place = wordings.get(words) or next(number)
        wordings[words] = place
        name = relation(reference.text, version.text, reference.kind, version.kind)
        found = flags(reference.text, version.text, version_kind=version.kind)
        if other := attributed_to(version, reference):
            found += (Flag("speaker", reference.speaker, other),)
        variants.append(
            Variant(
                version.key, "reference" if version is reference else name, place, found, 0.8, "same speaker, same day"
            )
        )
    lineage = [Descent(reference.key, None, "the earliest print here", order="first")]
    for earlier, version in pairwise(versions):
        lineage.append(Descent(version.key, earlier.key, "credits Harbour Post"))
    return Utterance(f"{int(reference.key, 16) ^ 1:016x}", tuple(variants), tuple(lineage))


def write_newsroom(path: Path, *, hostile: bool = False) -> None:
    """Write the story into a new database the way `quotes add` does, with names and links made by hand."""
    analyses = (_post(POST), _post(WIRE), _lantern(), _chronicle(), _gazette())
    _write(path, (*analyses, *([_hostile(), _odd()] if hostile else [])), _links)


def write_story(path: Path, analyses: Sequence[Analysis], families: Sequence[tuple[str, ...]]) -> None:
    """The same with another story: what begins with words of one family is versions of one utterance."""
    _write(path, analyses, lambda db: _Links(_utterances(db, families), (), ()))


def _write(path: Path, analyses: Sequence[Analysis], links: Callable[[Any], _Links]) -> None:
    with plain_identity(), open_database(path, create=True) as db:
        run = begin_run(db, "made by hand")
        for analysis in analyses:
            write(db, analysis, run)
        finish_run(db, run)
        save_speakers(db)
        save_links(db, links(db))


def serve(folder: Path, *, hostile: bool = False, public: bool = False) -> Any:
    """A site over the story. The file is not called quotes.db: names must not hang on it."""
    from quotes.web.serving import build

    write_newsroom(folder / "spring.db", hostile=hostile)
    return build(folder / "spring.db", public=public)


def get(site: Any, path: str) -> Any:
    """The site's answer."""
    return asyncio.run(site.client.get(path))


def post(site: Any, path: str, fields: dict[str, str], **headers: str) -> Any:
    """The site's answer to a form."""
    return asyncio.run(site.client.post(path, data=fields, headers=headers))


def page(site: Any, path: str) -> str:
    """The page as a reader sees it: its HTML without tags, white space made one."""
    answer = get(site, path)
    assert answer.status_code == 200, f"{path}: {answer.status_code}"
    return shown(answer)


def shown(answer: Any) -> str:
    """What a reader sees of an answer."""
    blocks = re.sub(r"</?(p|li|dt|dd|div|section|h\d)\b", r" \g<0>", answer.text)
    text = re.sub(r"<(script|style|title).*?</\1>|<[^>]+>", "", blocks, flags=re.DOTALL)
    return " ".join(html.unescape(text).split())


def data(site: Any, path: str) -> Any:
    """The page's JSON."""
    answer = get(site, path)
    assert answer.status_code == 200, f"{path}: {answer.status_code}"
    return answer.json()


def keys(site: Any, table: str, where: str = "true") -> list[str]:
    """Keys of a table's rows."""
    rows = asyncio.run(site.get_database("quotes").execute(f"select key from {table} where {where} order by id"))
    return [row["key"] for row in rows]


def key(site: Any, table: str, where: str) -> str:
    """The key of the first such row."""
    return keys(site, table, where)[0]
