"""What checking a long draft takes: python tests/draft_speed.py big.db [--words 5000]

The draft is made of the file's own quotations, every third with a word left out. Prints how many words and quotations
it has, how many are on record, and the seconds of the processor; big.db is what tests/big_newsroom.py makes.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import time
from collections import Counter
from pathlib import Path

from quotes.checking import check, marked
from quotes.store import open_database

STORED = "select q.text, s.name from quotes as q join speakers as s on s.id = q.speaker_id where q.id in ({})"


def draft(conn: sqlite3.Connection, words: int) -> str:
    """A draft of so many words at least."""
    chance, paragraphs, count = random.Random(1), list[str](), 0
    (most,) = conn.execute("select max(id) from quotes").fetchone()
    picked = ", ".join(str(chance.randint(1, most)) for _ in range(words))
    for number, (text, name) in enumerate(conn.execute(STORED.format(picked))):
        said = " ".join(text.strip("“”\"' .,").split())
        if number % 3 == 0:
            some = said.split()
            said = " ".join(some[: len(some) // 2] + some[len(some) // 2 + 1 :])
        paragraphs.append(f"“{said},” said {name}.")
        count += len(paragraphs[-1].split())
        if count >= words:
            break
    return "\n\n".join(paragraphs)


def main() -> None:
    """Check a draft, and time it."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("database", type=Path)
    asked.add_argument("--words", type=int, default=5000)
    arguments = asked.parse_args()
    with open_database(arguments.database, read_only=True) as db:
        (quotations,) = db.execute("select count(*) from quotes").fetchone()
        text = draft(db.conn, arguments.words)
        start = time.process_time()
        verdicts = Counter(finding.verdict for finding in check(db.conn, marked(text)))
        taken = time.process_time() - start
    each = ", ".join(f"{number} {verdict}" for verdict, number in verdicts.most_common())
    print(
        f"{len(text.split()):,} words with {verdicts.total()} quotations against {quotations:,}: {taken:.1f} s ({each})"
    )


if __name__ == "__main__":
    main()
