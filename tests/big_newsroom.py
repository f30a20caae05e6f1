"""A database of made-up news to measure pages on: python tests/big_newsroom.py DB [--quotations 200000] [--articles]

It is written the way `quotes add` writes, so that the file has whatever tables this version has. Speakers, words and
utterances are as unevenly common as in news: one speaker has five thousand quotations, one utterance 300 prints, and
"government" stands in two of five quotations.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import get_args

from linking_cost import SYLLABLES, words
from stored import plain_identity, save_links

from quotes.records import (
    SHOWN_CLASSES,
    Analysis,
    Article,
    Credit,
    CueClass,
    Kind,
    Modality,
    Polarity,
    Quote,
    Span,
    Speaker,
    Venue,
)
from quotes.store import article_key, begin_run, finish_run, open_database, save_speakers, write
from quotes.store.articles.rows import quote_key
from quotes.store.keyed import key_of
from quotes.versions import Descent, Flag, Relation, Reprint, ReprintGroup, Utterance, Variant

QUOTATIONS = 200_000
SPEAKERS, OUTLETS, DAYS, FIRST_DAY = 4_000, 60, 1_096, date(2023, 1, 1)
MOST_PRINTS, REPRINTED, UNNAMED = 300, 0.25, 0.08
COMMON = """
the of to a and in that is for we on it will with not be this was they by have from are but at an or our all has more
their would people year new must which who been country were when about than because never work there can money help
could war minister last time may every now after pay vote only city law no support report against school first police
court deal talks need election health plan rights budget security
""".split()  # noqa: SIM905
CUES = {
    "speech": ("said", "told reporters", "added", "warned", "insisted"),
    "document": ("found", "shows", "states"),
    "thought": ("believes", "fears", "knows"),
    "stance": ("wants", "plans", "refuses"),
}
OCCASIONS = ("a rally", "a news conference", "an interview", "a statement", "the parliament", "a hearing")
ROLES = ("minister", "mayor", "union leader", "spokeswoman", "chief executive", "judge", "coach")


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of an utterance, and how it departs from the first."""

    text: str
    kind: Kind
    relation: Relation
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """What is printed in several articles: who says it, how, in which wordings."""

    number: int
    speaker: Speaker
    cue_class: CueClass
    polarity: Polarity
    modality: Modality
    wordings: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Print:
    """One wording in one article."""

    said: Said
    wording: int


class Links:
    """What linking would find: which quotations are of one utterance, and which articles copy others."""

    def __init__(self) -> None:
        self.prints: dict[int, list[tuple[str, Print]]] = defaultdict(list)
        self.reprints: tuple[Reprint, ...] = ()
        self.groups: tuple[ReprintGroup, ...] = ()

    @property
    def utterances(self) -> tuple[Utterance, ...]:
        return tuple(_utterance(number, prints) for number, prints in self.prints.items())


def newspaper(quotations: int) -> Iterator[tuple[Article, list[tuple[Print, Quote]]]]:
    """Articles with so many quotations in all, in no order of days."""
    chance, vocabulary = random.Random(3), [*COMMON, *words()]
    weights = list(accumulate(1 / (rank + 6) for rank in range(len(vocabulary))))
    names = speakers(chance)
    outlets = [f"{name(chance)} {chance.choice(('Post', 'Herald', 'News', 'Times', 'Radio'))}" for _ in range(OUTLETS)]
    pages: dict[tuple[int, int], list[Print]] = defaultdict(list)
    made = number = 0
    while made < quotations:
        prints = min(MOST_PRINTS if number == 0 else _prints(chance), quotations - made)
        said = _said(number, names, vocabulary, weights, prints, chance)
        first = int(DAYS * chance.random() ** 0.7)
        for place in range(prints):
            day = min(DAYS - 1, first + (0 if place == 0 else int(chance.expovariate(0.4))))
            wording = 0 if place == 0 or chance.random() < 0.5 else chance.randrange(len(said.wordings))
            # An outlet has four articles a week.
            page = (chance.randrange(OUTLETS), day - day % 7 + 2 * (day % 7 // 2))
            pages[page].append(Print(said, wording))
        made, number = made + prints, number + 1
    order = list(pages)
    chance.shuffle(order)
    for outlet, day in order:
        yield _article(outlets, outlet, day, pages[outlet, day], chance)


def speakers(chance: random.Random) -> list[Speaker]:
    """Made-up people and bodies, the first of them the most quoted."""
    made = []
    for place in range(SPEAKERS):
        kind = chance.choices(("person", "organisation", "group"), (15, 4, 1))[0]
        full = f"{name(chance)} {name(chance) if kind == 'person' else chance.choice(('Union', 'Party', 'Council'))}"
        role = chance.choice(ROLES) if kind == "person" and place % 3 else None
        made.append(Speaker(full, kind, "name in full beside the cue", 0.9, role))
    return made


def name(chance: random.Random) -> str:
    """A made-up name."""
    return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 3))).capitalize()


def _prints(chance: random.Random) -> int:
    return min(60, 1 + int(chance.paretovariate(1.3))) if chance.random() < REPRINTED else 1


def _said(
    number: int, names: list[Speaker], vocabulary: list[str], weights: list[float], prints: int, chance: random.Random
) -> Said:
    said = chance.choices(vocabulary, cum_weights=weights, k=chance.randint(8, 26))
    if chance.random() < 0.4:
        said[chance.randrange(len(said))] = "government"
    if chance.random() < 0.3:
        said[chance.randrange(len(said))] = str(chance.randint(2, 900))
    kind: Kind = chance.choices(("direct", "mixed", "indirect"), (45, 15, 40))[0]
    wordings = [Wording(" ".join(said), kind, "reference")]
    wordings += [_edited(said, kind, chance) for _ in range(min(prints - 1, chance.randint(0, 5)))]
    unnamed = Speaker(None, "anonymous", "described", 0.5, "an official")
    return Said(
        number,
        unnamed if chance.random() < UNNAMED else names[int(SPEAKERS * chance.random() ** 2.3)],
        chance.choices(get_args(CueClass), (80, 5, 7, 8))[0] if prints == 1 else "speech",
        chance.choices(get_args(Polarity), (94, 3, 2, 1))[0],
        chance.choices(get_args(Modality), (90, 2, 3, 1, 2, 2))[0],
        tuple(wordings),
    )


def _edited(said: list[str], kind: Kind, chance: random.Random) -> Wording:
    """The words as another outlet has them."""
    cut = chance.randrange(1, len(said) // 2)
    numbers = [place for place, word in enumerate(said) if word.isdigit()]
    way = chance.randrange(5)
    if way == 0:
        return Wording(" ".join(said[cut:]), kind, "trimmed")
    if way == 1:
        return Wording(" ".join(said[:-cut]), "indirect", "made indirect" if kind == "direct" else "trimmed")
    if way == 2 and numbers:
        other = str(int(said[numbers[0]]) + chance.randint(1, 50))
        changed = [*said[: numbers[0]], other, *said[numbers[0] + 1 :]]
        return Wording(" ".join(changed), kind, "reworded", (Flag("number", said[numbers[0]], other),))
    if way == 3:
        return Wording(" ".join([*said[:cut], "not", *said[cut:]]), kind, "reworded", (Flag("negation", "", "not"),))
    return Wording(" ".join([*said[:cut], "really", *said[cut + 1 :]]), kind, "reworded")


def _article(
    outlets: list[str], outlet: int, day: int, prints: list[Print], chance: random.Random
) -> tuple[Article, list[tuple[Print, Quote]]]:
    lines, quotes, start = [], [], 0
    for printed in prints:
        line, quote = _as_printed(printed, outlets, start, chance)
        lines.append(line)
        quotes.append((printed, quote))
        start += len(line) + 1
    published = (FIRST_DAY + timedelta(day)).isoformat()
    own = outlets[outlet]
    title = " ".join(prints[0].said.wordings[0].text.split()[:7]).capitalize()
    url = f"https://example.org/{outlet}/{published}"
    known = {"title": "stated", "outlet": "stated", "published": "stated"}
    article = Article(f"{outlet}-{day}.txt", "\n".join(lines), title, own, url, published, basis=known)
    return article, quotes


def _as_printed(printed: Print, outlets: list[str], start: int, chance: random.Random) -> tuple[str, Quote]:
    """A line of an article that prints it, and the quotation in it."""
    said, wording = printed.said, printed.said.wordings[printed.wording]
    who, cue = said.speaker.name or "an official", chance.choice(CUES[said.cue_class])
    content = wording.text
    if wording.kind == "mixed":
        half = content.split()
        content = " ".join([*half[: len(half) // 2], f"“{' '.join(half[len(half) // 2 :])}”"])
    shown = f"“{content}”" if wording.kind == "direct" else content
    line = f"{who} {cue} {shown}"
    content_at, cue_at = (start + line.index(words, len(who)) for words in (content, cue))
    venue = credited = None
    if chance.random() < 0.15:
        place = chance.choice(OCCASIONS)
        at = start + len(line) + len(" at ")
        venue = Venue(place.split(" ", 1)[1], "occasion", Span(at, at + len(place)))
        line += f" at {place}"
    elif chance.random() < 0.06:
        other = outlets[int(OUTLETS * chance.random() ** 2)]
        at = start + len(line) + len(", told to ")
        venue = Venue(other, "outlet", Span(at, at + len(other)))
        line += f", told to {other}"
    elif chance.random() < 0.05:
        other = outlets[int(OUTLETS * chance.random() ** 2)]
        credited = Credit(other, Span(start + len(line) + 2, start + len(line) + 2 + len(other)))
        line += f", {other} reported"
    return f"{line}.", Quote(
        wording.kind,
        (Span(content_at, content_at + len(content)),),
        (Span(cue_at, cue_at + len(cue)),),
        (Span(start, start + len(who)),),
        "quotation marks beside a cue",
        0.9,
        said.speaker,
        venue,
        credited,
        said.cue_class,
        said.polarity,
        said.modality,
    )


def _utterance(number: int, prints: list[tuple[str, Print]]) -> Utterance:
    """The prints of an utterance, those of its first wording first, each taken from the one before."""
    prints = sorted(prints, key=lambda print_: print_[1].wording)
    places: dict[str, int] = {}
    variants = []
    for key, printed in prints:
        wording = printed.said.wordings[printed.wording]
        first = not places
        place = places.setdefault(wording.text, len(places) + 1)
        relation = "reference" if first else "verbatim" if place == 1 else wording.relation
        variants.append(Variant(key, relation, place, wording.flags, 0.8, "same speaker, same words"))
    keys = [key for key, _ in prints]
    lineage = [Descent(key, keys[place // 3] if place else None, "all of it") for place, key in enumerate(keys)]
    return Utterance(key_of("utterance", str(number)), tuple(variants), tuple(lineage))


def _copies(articles: list[str]) -> Iterable[Reprint]:
    """Each twentieth article as a copy of the one before."""
    for original, article in zip(articles[::20], articles[1::20], strict=False):
        yield Reprint(article, original, "edited", 0.9, "most sentences the same")


def write_big(path: Path, quotations: int) -> Counter[str]:
    """Write them, and tell how many articles, quotations and utterances there are."""
    links, articles, count = Links(), [], Counter[str]()
    with plain_identity(), open_database(path, create=True) as db:
        db.execute("pragma synchronous = off")
        run = begin_run(db, "made up")
        for article, prints in newspaper(quotations):
            write(db, Analysis(article, tuple(quote for _, quote in prints), ("government",)), run)
            articles.append(article_key(article))
            for printed, quote in prints:
                if printed.said.cue_class in SHOWN_CLASSES:
                    links.prints[printed.said.number].append((quote_key(articles[-1], quote), printed))
            count.update(articles=1, quotations=len(prints))
        finish_run(db, run)
        save_speakers(db)
        links.reprints = tuple(_copies(articles))
        links.groups = tuple(
            ReprintGroup(
                key_of(copy.original),
                (Descent(copy.original, None, "first"), Descent(copy.article, copy.original, "copy")),
            )
            for copy in links.reprints
        )
        save_links(db, links)
    return count + Counter(utterances=len(links.prints))


def main() -> None:
    """Write, and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("database", type=Path, metavar="DB", help="a new file")
    parser.add_argument("--quotations", type=int, default=QUOTATIONS, metavar="N")
    options = parser.parse_args()
    start = time.perf_counter()
    count = write_big(options.database, options.quotations)
    totals = ", ".join(f"{number:,} {what}" for what, number in count.items())
    print(f"{totals}: {time.perf_counter() - start:.0f} seconds")


if __name__ == "__main__":
    main()
