"""What a web archive of many gigabytes takes to read: python tests/big_archive.py 3

Writes an archive of so many gigabytes as crawlers make them, pages among pictures, adds it with `quotes add`, and tells
the most memory that was held until a tenth of the pages was in and at the end, and how many articles came.
"""

from __future__ import annotations

import io
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from samples import Story, page, story
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from quotes.store import open_database

PICTURE, PAGE = 4_000_000, 200_000
"""Bytes of a picture and of the clutter around an article."""
PICTURES_A_PAGE = 2

ADD = [sys.executable, "-c", "from quotes.cli import main; main()", "add", "--no-link"]


def write_archive(file: Path, gigabytes: float) -> int:
    """Write the archive; how many pages it has."""
    chance, pages = random.Random(0), 0
    with file.open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        while stream.tell() < gigabytes * 1e9:
            pages += 1
            write(writer, story(pages).url, "text/html", cluttered(story(pages), chance))
            for number in range(PICTURES_A_PAGE):
                address = f"https://harbour.example/{pages}/{number}.jpg"
                write(writer, address, "image/jpeg", b"\xff\xd8\xff" + chance.randbytes(PICTURE))
    return pages


def cluttered(one: Story, chance: random.Random) -> bytes:
    """The page among scripts."""
    script = "".join(chance.choices("abcdefghij{};= ", k=PAGE)).encode()
    return page(one).replace(b"</head>", b"<script>" + script + b"</script></head>")


def write(writer: WARCWriter, address: str, kind: str, content: bytes) -> None:
    """Write one answer of a server."""
    headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
    record = writer.create_warc_record(address, "response", payload=io.BytesIO(content), http_headers=headers)
    writer.write_record(record)


def megabytes(process: int) -> int:
    """The most memory that a process held so far."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return next((int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0)


def main() -> None:
    """Write an archive and add it."""
    gigabytes = float(sys.argv[1])
    with tempfile.TemporaryDirectory() as place:
        archive, database = Path(place) / "crawl.warc.gz", Path(place) / "news.db"
        pages = write_archive(archive, gigabytes)
        print(f"{archive.stat().st_size / 1e9:.2f} GB with {pages} pages", flush=True)
        begun, held = time.monotonic(), 0
        with subprocess.Popen([*ADD, str(database), str(archive)], stderr=subprocess.PIPE, text=True) as run:
            messages: list[str] = []
            reading = threading.Thread(target=lambda: messages.extend(run.stderr or ()))
            reading.start()
            early = 0
            while run.poll() is None:
                held = max(held, megabytes(run.pid))
                if not early and database.exists() and stored(database) >= pages // 10:
                    early = held
                time.sleep(0.5)
            reading.join()
        print("".join(messages[:2]).strip())
        print(f"{time.monotonic() - begun:.0f} s; {early} MB held at most after a tenth, {held} MB at the end")


def stored(database: Path) -> int:
    """Articles in the file."""
    try:
        with open_database(database, read_only=True) as db:
            return db.table("articles").count
    except Exception:  # it is just being made
        return 0


if __name__ == "__main__":
    main()
