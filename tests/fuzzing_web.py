"""Odd requests to every address of the site, odd forms posted among them.

    python tests/fuzzing_web.py [--requests 5000] [--seed 1]

Prints how many answers had which status; fails where one is a server's error, or lacks the safe headers.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

ODD = (
    "", " ", "0", "-1", "1e309", "9" * 25, "null", "None", "true", "'", '"', '""', "' or 1=1 --", "*", "a*", "AND",
    "NEAR(", "^", "\\", "%", "%00", "%s", "{{7*7}}", "../../etc/passwd", "<script>alert(1)</script>", "=1+1",
    "a\x00b", "\ud7ff", "\u202eevil", "é" * 400, "x" * 5_000, "“never”", "don’t", "[]",
    "[1,2", '{"a":1}', "2025-13-45", "2025-03", "kind",
    "\r\nSet-Cookie: a=b", "javascript:alert(1)", "//evil.example", "🙂", "\u0000", "bridge never", "0000000000000000",
)  # fmt: skip
PARAMETERS = (
    "q", "sort", "after", "before", "base", "beside", "a", "b", "speaker", "outlet", "venue", "kind", "class",
    "classes", "relation", "year", "month", "polarity", "page", "limit", "with", "format", "words", "_search", "_facet",
    "_sort", "_next", "_size", "sql", "_shape", "text", "draft",
)  # fmt: skip
KINDS = (
    "application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-16", "multipart/form-data",
    "multipart/form-data; boundary=x", "application/json", "text/plain", "", "é/ü",
)  # fmt: skip
STOCK = (
    "/",
    "/quotes",
    "/quotes/quotes_list",
    "/quotes/quotes",
    "/quotes/by_speaker",
    "/-/index",
    "/-/nothing",
    "/a/b/c/d",
)


def addresses(site: Any, keys: list[str], number: int, chance: random.Random) -> list[str]:
    """So many addresses: pages with a key that is there or an odd one, in any form, with odd parameters."""
    from quotes.web.pages import PAGES

    made = []
    for _ in range(number):
        page = chance.choice((*PAGES, None))
        if page is None:
            path = chance.choice(STOCK)
        else:
            key = chance.choice(keys) if chance.random() < 0.6 else quote(chance.choice(ODD), safe="")
            path = f"/-/{page.name}" + (f"/{key}" if "key" in page.pattern else "")
            path += chance.choice(("", "", *(f".{ending}" for ending in page.endings)))
        chosen = [(chance.choice(PARAMETERS), chance.choice((*ODD, *keys))) for _ in range(chance.randint(0, 4))]
        made.append(f"{path}?{urlencode(chosen, errors='surrogatepass')}")
    return made


def forms(keys: list[str], number: int, chance: random.Random) -> list[tuple[str, bytes, dict[str, bytes]]]:
    """So many posts: an address, a body that is a form, a part of one or none, and headers that tell of it or not."""
    from quotes.web.pages import PAGES

    made = []
    for _ in range(number):
        page = chance.choice([page for page in PAGES if page.takes_posts] if chance.random() < 0.9 else PAGES)
        path = f"/-/{page.name}" + (f"/{chance.choice(keys)}" if "key" in page.pattern else "")
        path += chance.choice(("", "", "", *(f".{ending}" for ending in page.endings), "?text=a&a=b"))
        names = chance.choices(("text", "first", "second", "a", "b", *PARAMETERS), k=chance.randint(0, 5))
        words = [" ".join(chance.choices((*ODD, *keys), k=chance.randint(1, 4))) for _ in names]
        body = urlencode(list(zip(names, words, strict=True)), errors="surrogatepass").encode()
        if chance.random() < 0.2:
            body = chance.choice((body[: chance.randint(0, len(body))], chance.randbytes(200), body + b"\xff%zz&&=&"))
        headers = {"content-type": (chance.choice(KINDS) if chance.random() < 0.3 else KINDS[0]).encode("latin-1")}
        headers |= {"accept": b"application/json"} if chance.random() < 0.2 else {}
        made.append((path, body, headers))
    return made


def walk(site: Any, keys: list[str], number: int, seed: int) -> tuple[Counter[int], list[str]]:
    """How many answers had which status, and what was wrong: an address with the reason."""
    statuses: Counter[int] = Counter()
    wrong = []

    def look(answer: Any, asked: str) -> None:
        statuses[answer.status_code] += 1
        if answer.status_code >= 500 and answer.status_code != 503:
            wrong.append(f"{answer.status_code} {asked[:300]}")
        if "content-security-policy" not in answer.headers or answer.headers.get("x-content-type-options") != "nosniff":
            wrong.append(f"without safe headers: {asked[:300]}")

    async def ask() -> None:
        chance = random.Random(seed)
        posts = number // 4
        for address in addresses(site, keys, number - posts, chance):
            look(await site.client.get(address), address)
        for address, body, headers in forms(keys, posts, chance):
            look(await site.client.post(address, content=body, headers=headers), f"post {address} {headers} {body!r}")

    asyncio.run(ask())
    return statuses, wrong


def main() -> None:
    from newsroom import keys, serve

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--requests", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        site = serve(Path(folder), hostile=True)
        there = [key for table in ("quotes", "articles", "speakers", "utterances") for key in keys(site, table)]
        statuses, wrong = walk(site, there, asked.requests, asked.seed)
    print(", ".join(f"{count} times {status}" for status, count in sorted(statuses.items())))
    sys.exit("\n".join(wrong) if wrong else 0)


if __name__ == "__main__":
    main()
