"""A made-up article that its outlet changed twice after printing it, and another outlet's, as a database."""

from dataclasses import replace
from pathlib import Path

from newsroom import article, write_story

from quotes.records import Analysis, Article, Quote, Span, Speaker

RELL = Speaker("Ada Rell", "person", "name in full beside the cue", 0.98, "Mayor")
ROE = Speaker("Bo Roe", "person", "name in full beside the cue", 0.98)
FINN = Speaker("Cal Finn", "person", "name in full beside the cue", 0.98)
ORR = Speaker("Dee Orr", "person", "name in full beside the cue", 0.98)

FIRST = article(
    "first",
    "Harbour Post",
    "2025-03-06T10:00:00Z",
    "Bridge to close",
    "“We will not wait until a lorry is in the river, and we will spend 12 million on it,” said Ada Rell.",
    "“Nobody asked us,” said Bo Roe.",
    "“The ferry will be free for a year,” said Cal Finn.",
    "“It's completely safe,” said Bo Roe.",
    url="https://post.example/bridge",
)
SECOND = replace(
    FIRST,
    id="second.txt",
    modified="2025-03-06T15:00:00Z",
    text="\n".join(
        (
            "“We will not wait until a bus is in the river, and we will spend 20 million on it,” said Ada Rell.",
            "“The ferry will be free for a year,” said Cal Finn.",
            "“It’s completely safe,” said Bo Roe.",
            "“Our trucks will take the long way,” said Dee Orr.",
        )
    ),
)
THIRD = replace(
    SECOND,
    id="third.txt",
    modified="2025-03-07T08:30:00Z",
    title="Bridge to close in May",
    text="\n".join(SECOND.text.splitlines()[:1] + SECOND.text.splitlines()[2:]),
)
CRIER = article(
    "crier",
    "Town Crier",
    "2025-03-07",
    "Mayor: bridge must close",
    "“We will not wait until a lorry is in the river, and we will spend 12 million on it,” said Ada Rell.",
)
_SAID = (
    ("We will not wait until a lorry is in the river, and we will spend 12 million on it", RELL),
    ("We will not wait until a bus is in the river, and we will spend 20 million on it", RELL),
    ("Nobody asked us", ROE),
    ("The ferry will be free for a year", FINN),
    ("It's completely safe", ROE),
    ("It’s completely safe", ROE),
    ("Our trucks will take the long way", ORR),
)


def write_changed(path: Path, *, dated: bool = True) -> None:
    """Write the versions and the other article into a new database; not DATED, no version tells when it was made."""
    families = (("We will not wait",), ("It's completely", "It’s completely"))
    versions = [each if dated else replace(each, modified=None) for each in (FIRST, SECOND, THIRD)]
    write_story(path, [_analysis(each) for each in (*versions, CRIER)], families)


def write_versions(path: Path, *versions: list[tuple[str, Speaker]], stubs: tuple[int, ...] = ()) -> None:
    """Write an article that was changed each hour into a new database: each version by what is said in it. Those whose
    numbers are in STUBS were read as far as a paywall."""
    write_story(path, [_version(number, said, number in stubs) for number, said in enumerate(versions, 1)], ())


def _version(number: int, said: list[tuple[str, Speaker]], stub: bool) -> Analysis:
    lines = [f"“{words},” said {speaker.name}." for words, speaker in said]
    printed = replace(
        FIRST,
        id=f"{number}.txt",
        text="\n".join(lines),
        modified=f"2025-03-{6 + number // 24:02}T{number % 24:02}:00:00Z",
        stub=stub,
    )
    starts = [sum(len(line) + 1 for line in lines[:place]) for place in range(len(lines))]
    return Analysis(printed, tuple(_quote(printed, *each, start) for each, start in zip(said, starts, strict=True)))


def _analysis(printed: Article) -> Analysis:
    return Analysis(printed, tuple(_quote(printed, *said) for said in _SAID if said[0] in printed.text))


def _quote(printed: Article, words: str, speaker: Speaker, at: int = 0) -> Quote:
    start = printed.text.index(words, at)
    end = start + len(words)
    cue = Span(end + len(",” "), end + len(",” said"))
    source = Span(cue.end + 1, cue.end + 1 + len(str(speaker.name)))
    return Quote("direct", (Span(start, end),), (cue,), (source,), "marks beside a cue", 0.97, speaker)
