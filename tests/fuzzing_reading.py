"""What must hold of any damaged file that is read, over thousands of them: python tests/fuzzing_reading.py 10000.

A second number is the seed; those behind it are the only files tried: python tests/fuzzing_reading.py 10000 21 8826.
"""

from __future__ import annotations

import json
import random
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from samples import good_files, gzipped, story, tarred, zipped

from quotes.reading import read_articles
from quotes.records import Article, Problem

LONGEST = 10.0
"""Seconds of the processor that one damaged file may take."""


class Case(NamedTuple):
    """A damaged file, how it was made, and which articles it held before."""

    name: str
    content: bytes
    """As it stands on disk: packed, if it was."""
    damaged: bytes
    damage: str
    texts: list[str]
    """Of the articles that it held before."""


def cases(count: int, seed: int = 0) -> Iterator[Case]:
    """Files of each kind in turn, truncated, with bits turned, with pieces moved or doubled, or packed after that."""
    chance = random.Random(seed)
    good = good_files(first=100)
    texts = {name: [article.text for article in read(name, content)[0]] for name, content in good.items()}
    for number in range(count):
        name = list(good)[number % len(good)]
        broken, how = damaged(good[name], chance)
        original, content = name, broken
        if chance.random() < 0.2:
            name, content, how = packed(name, broken, how, chance)
        yield Case(name, content, broken, how, texts[original])


def damaged(content: bytes, chance: random.Random) -> tuple[bytes, str]:
    """The content with one kind of damage, and its name."""
    at = chance.randrange(len(content))
    length = chance.randrange(1, 200)
    how = chance.choice(["truncated", "bits turned", "cut out", "doubled", "noise", "noise in front", "zeros"])
    if how == "truncated":
        return content[:at], how
    if how == "bits turned":
        turned = bytearray(content)
        for _ in range(chance.choice([1, 1, 3, 30])):
            turned[chance.randrange(len(turned))] ^= 1 << chance.randrange(8)
        return bytes(turned), how
    if how == "cut out":
        return content[:at] + content[at + length :], how
    if how == "doubled":
        return content[:at] + content[at : at + length] * chance.choice([2, 1000]) + content[at:], how
    noise = bytes(length) if how == "zeros" else chance.randbytes(length)
    return (noise + content, how) if how == "noise in front" else (content[:at] + noise + content[at + length :], how)


def packed(name: str, content: bytes, how: str, chance: random.Random) -> tuple[str, bytes, str]:
    """The damaged file in an archive, which is itself whole; behind a bar, what it was called."""
    form = chance.choice(["gz", "zip", "tar", "zip in zip"])
    if form == "gz":
        return f"p.gz|{name}", gzipped(content), f"{how}, gz"
    members = {"before.txt": story(1).text.encode(), name: content, "behind.txt": story(2).text.encode()}
    archive = tarred(members) if form == "tar" else zipped(members)
    if form == "zip in zip":
        archive = zipped({"in.zip": archive})
    return f"p.{'tar' if form == 'tar' else 'zip'}|{name}", archive, f"{how}, {form}"


def read(name: str, content: bytes) -> tuple[list[Article], list[Problem]]:
    """What is read of a folder that holds the file alone."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(content)
        found = list(read_articles([folder]))
    return [one for one in found if isinstance(one, Article)], [one for one in found if isinstance(one, Problem)]


def faults(case: Case) -> Iterator[str]:
    """What does not hold of the file between two good ones, in words."""
    on_disk = case.name.partition("|")[0]
    with tempfile.TemporaryDirectory() as folder:
        for neighbour, number in (("0.txt", 3), ("z.txt", 4)):
            (Path(folder) / neighbour).write_text(story(number).text)
        (Path(folder) / on_disk).write_bytes(case.content)
        start = time.process_time()
        try:
            found = list(read_articles([folder]))
        except Exception as error:
            yield f"it raises {type(error).__name__}: {error}"
            return
        seconds = time.process_time() - start
    if seconds > LONGEST:
        yield f"it takes {seconds:.0f} s"
    texts = [one.text for one in found if isinstance(one, Article)]
    neighbours = [1, 2, 3, 4] if on_disk.endswith((".zip", ".tar")) and "|" in case.name else [3, 4]
    if lost := [number for number in neighbours if story(number).text not in texts]:
        yield f"good neighbours are lost: {lost}"
    problems = [one for one in found if isinstance(one, Problem)]
    lost = [text for text in case.texts if not any(_first_line(text) in found for found in texts)]
    if lost and not problems and len(texts) - len(neighbours) < len(case.texts) and not _looks_good(case):
        yield f"articles are lost, and no problem says so: {[_first_line(text) for text in lost]}"
    if unclear := [problem for problem in problems if not (problem.message and problem.remedy and problem.source)]:
        yield f"a problem does not say what to do: {unclear[0]}"


def _first_line(text: str) -> str:
    return next(line for line in text.split("\n") if "put off its vote" in line)


def _looks_good(case: Case) -> bool:
    """Whether what is left is as good as any: a table with fewer rows, a mailbox with fewer messages, an answer that
    is no page, records that became one."""
    kind = case.name.rpartition(".")[2]
    if kind == "mbox":
        return len(re.findall(rb"(?:^|\n\n)From letter@", case.damaged)) < len(case.texts)
    if kind == "warc":  # another status: the picture in it was there, too
        return case.damaged.count(b"HTTP/1.1 200 OK\r\n") < len(case.texts) + 1
    if kind in ("json", "jsonl"):
        return all(_is_json(line) for line in (case.damaged.splitlines() if kind == "jsonl" else [case.damaged]))
    return kind in ("csv", "tsv")


def _is_json(content: bytes) -> bool:
    try:
        json.loads(content)
    except ValueError:
        return False
    return True


def main() -> None:
    """Print each fault with its file, and how long the slowest took."""
    count, *more = map(int, sys.argv[1:])
    seed, *only = more or [0]
    start = time.process_time()
    slowest = (0.0, "")
    found = 0
    for number, case in enumerate(cases(count, seed)):
        if only and number not in only:
            continue
        begun = time.process_time()
        for fault in faults(case):
            found += 1
            print(f"{number} {case.name} ({case.damage}): {fault}", flush=True)
        slowest = max(slowest, (time.process_time() - begun, f"{number} {case.name} ({case.damage})"))
    seconds = time.process_time() - start
    tried = len(only) or count
    print(f"{tried} files, {found} faults, {1000 * seconds / tried:.1f} ms a file")
    print(f"the slowest took {slowest[0]:.2f} s: {slowest[1]}")


if __name__ == "__main__":
    main()
