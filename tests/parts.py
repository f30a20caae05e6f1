"""What tests of another part share: a story in three outlets; two print one sentence of it each, the third both."""

from __future__ import annotations

from pathlib import Path

from newsroom import BRANDT, article
from stored import Links, plain_identity, save_links

from quotes.records import Analysis, Kind, Quote, Span
from quotes.store import begin_run, finish_run, open_database, read_versions, save_speakers, write
from quotes.versions import Utterance, Variant

BRIDGE = "We will rebuild the bridge"
JOB = "Nobody loses a job"
BOTH = "We will rebuild the old bridge. Nobody loses a job"


def printed(outlet: str, day: str, words: str, kind: Kind = "direct") -> Analysis:
    """An article of the outlet that quotes these words of Ana Brandt."""
    opening, closing = ("“", ",” said ") if kind == "direct" else ("", ", said ")
    text = f"{opening}{words}{closing}Ana Brandt."
    paper = article(outlet.lower(), outlet, day, f"The bridge in the {outlet}", text)
    start, source = len(opening), len(text) - len("Ana Brandt.")
    cue = Span(source - len("said "), source - 1)
    content, name = Span(start, start + len(words)), Span(source, len(text) - 1)
    return Analysis(paper, (Quote(kind, (content,), (cue,), (name,), "marks", 0.97, BRANDT),))


def write_parts(path: Path) -> None:
    """The story as a database, linked: what the Lantern has is another part of what the Wire has whole."""
    prints = (
        printed("Post", "2031-03-03", BRIDGE),
        printed("Lantern", "2031-03-04", JOB),
        printed("Wire", "2031-03-05", BOTH),
    )
    with plain_identity(), open_database(path, create=True) as db:
        run = begin_run(db, "made by hand")
        for each in prints:
            write(db, each, run)
        finish_run(db, run)
        save_speakers(db)
        post, lantern, wire = (version.key for version in read_versions(db))
        variants = (
            Variant(post, "reference", 1),
            Variant(lantern, "another part", 2, (), 0.8, "the same speech"),
            Variant(wire, "expanded", 3, (), 0.9, "the same speech"),
        )
        save_links(db, Links((Utterance("5a", variants),)))
