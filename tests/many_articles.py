"""How fast many short articles are added from JSONL, and skipped again: python tests/many_articles.py 100000.

Prints the rate and the most memory held; the second run has to be twenty times faster than the first at least.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

NAMES = ["Ada Lund", "Bo Mork", "Cleo Rell", "Dag Holm", "Eva Brandt", "Finn Aas", "Gro Vik", "Hal Stern"]
WORDS = ["bridge", "harbour", "council", "vote", "spring", "debate", "train", "driver", "engineer", "hall", "ferry"]

CHILD = """
import resource, sys
from quotes.cli import main
try:
    main(sys.argv[1:])
finally:
    used = resource.getrusage(resource.RUSAGE_SELF)
    print("held", used.ru_maxrss // 1024, used.ru_utime + used.ru_stime, file=sys.stderr)
"""


def write_articles(path: Path, count: int) -> None:
    """Write the articles, no two of one text, each with the quotation that is in it."""
    chance = random.Random(0)
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            name = chance.choice(NAMES)
            said = f"The {chance.choice(WORDS)} comes before the {chance.choice(WORDS)} in year {number}"
            text = f"The council met on Friday. “{said},” said {name}. The {chance.choice(WORDS)} was not spoken of."
            start, cue, source = text.index(said), text.index("said " + name), text.index(name)
            spans = {
                "content": [[start, start + len(said)]],
                "cue": [[cue, cue + 4]],
                "source": [[source, source + len(name)]],
            }
            record = {"id": f"article-{number}", "text": text, "outlet": "The Harbour Post", "attributions": [spans]}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def add(database: Path, source: Path) -> tuple[float, int]:
    """Seconds of the processor that adding took, for others may use it, too; and megabytes that it held at most."""
    command = [sys.executable, "-c", CHILD, "add", str(database), str(source), "--given", "--no-link"]
    adding = subprocess.run(command, capture_output=True, text=True)
    print("\n".join(f"  {line}" for line in adding.stderr.splitlines()[:2]))
    held, seconds = adding.stderr.split("held ")[-1].split()
    return float(seconds), int(held)


def main() -> None:
    """Add the articles twice."""
    count = int(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        source, database = Path(folder) / "articles.jsonl", Path(folder) / "news.db"
        for name, size in (("warming up", min(count, 100)), ("first run", count), ("second run", count)):
            if name != "second run":
                write_articles(source, size)
                database.unlink(missing_ok=True)
            seconds, held = add(database, source)
            rate = f"{size / seconds:,.0f} a second"
            print(
                f"{name}: {size:,} articles in {seconds:.1f} s of processor, {rate}, {held} MB held at most", flush=True
            )


if __name__ == "__main__":
    main()
