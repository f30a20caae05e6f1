"""What must hold of any two texts that are compared, over thousands of pairs: python tests/fuzzing.py 10000."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator

from quotes.comparing import collate, diff, flags, relation, to_html, to_terminal

WORDS = """
the a of to and not no never don't do isn't will would could it's it is I we she they minister Minister bridge harbour
harbor “drones” drones, talks negotiations talks… – (by) [the] $5m 5 million dollars 2,000 two thousand twenty-five 25
per cent % percent cease fire ceasefire Norway Sweden UN United Nations on Monday Tuesday about some all most completely
unsafe safe unless if only ‘so “they ’em rock'n'roll … ... . , ; ?!
""".split()  # noqa: SIM905
LETTERS = "ab Z9'’“”\"‘-—…,.[]%$€£\n\t \u0301\u200b\u202eßİǅé漢"


def pairs(count: int, seed: int = 0) -> Iterator[tuple[str, str]]:
    """Pairs of texts: one made from the other, as editors do, or both of letters at random."""
    chance = random.Random(seed)
    for number in range(count):
        if number % 5 == 0:
            yield tuple("".join(chance.choices(LETTERS, k=chance.randrange(40))) for _ in range(2))
        else:
            text = chance.choices(WORDS, k=chance.randrange(40))
            yield " ".join(text), " ".join(edited(text, chance))


def edited(text: list[str], chance: random.Random) -> list[str]:
    """The words after a few cuts, additions, exchanges and moves."""
    text = list(text)
    for _ in range(chance.randrange(6)):
        at = chance.randrange(len(text) + 1)
        length = chance.randrange(6)
        block = text[at : at + length]
        edit = chance.randrange(4)
        if edit == 0:
            del text[at : at + length]
        elif edit == 1:
            text[at:at] = chance.choices(WORDS, k=length)
        elif edit == 2:
            text[at : at + length] = chance.choices(WORDS, k=length)
        else:
            del text[at : at + length]
            to = chance.randrange(len(text) + 1)
            text[to:to] = block
    return text


def faults(reference: str, version: str) -> Iterator[str]:
    """What does not hold of the pair, in words."""
    pieces = list(diff(reference, version))
    if "".join(piece.reference for piece in pieces) != reference:
        yield "without what was added it is not the reference"
    if "".join(piece.version for piece in pieces) != version:
        yield "without what was removed it is not the version"
    mirrored = sorted((piece.version, piece.reference) for piece in diff(version, reference))
    if sorted((piece.reference, piece.version) for piece in pieces) != mirrored:
        yield "the other way round it is another difference"
    if flags(reference, reference) or relation(reference, reference) != "verbatim":
        yield "a text departs from itself"
    table = collate(reference, [version, reference])
    for number, text in ((0, version), (1, reference)):
        if "".join(column.readings[number].text for column in table.columns) != text:
            yield "a row of the table is not its wording"
    if "".join(column.base for column in table.columns) != reference:
        yield "the base of the table is not the base"
    flags(reference, version)
    relation(reference, version, "mixed", "indirect")
    to_html(diff(reference, version), collapse=True)
    to_terminal(diff(reference, version), colour=False)


def main() -> None:
    """Print each fault with its pair, and how long a pair takes."""
    count = int(sys.argv[1])
    start = time.perf_counter()
    found = 0
    for reference, version in pairs(count):
        for fault in faults(reference, version):
            found += 1
            print(f"{fault}\n  {reference!r}\n  {version!r}")
    seconds = time.perf_counter() - start
    print(f"{count} pairs, {found} faults, {1000 * seconds / count:.1f} ms a pair")
    for length in (625, 1250, 2500, 5000):
        text = random.Random(length).choices(WORDS, k=length)
        start = time.perf_counter()
        diff(" ".join(text), " ".join(edited(text, random.Random(1))))
        print(f"{length} words: {time.perf_counter() - start:.2f} s")


if __name__ == "__main__":
    main()
