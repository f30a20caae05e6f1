"""A Datasette for one quotes file, set up so that a newsroom can read it at once."""

from __future__ import annotations

import os
import secrets
import socket
import threading
import time
from collections.abc import Iterable
from importlib.resources import files
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from datasette.app import Datasette
from datasette.database import Database
from datasette.plugins import pm

import quotes.web
from quotes.store import open_database

if TYPE_CHECKING:
    import uvicorn

_SETTINGS = {
    "suggest_facets": False,  # they take most of a table page's time
    "facet_time_limit_ms": 400,
    "sql_time_limit_ms": 5000,  # a newsroom's question may take its time
    "default_page_size": 50,
    "truncate_cells_html": 400,  # articles' texts stand in tables, too
}

_PUBLIC_SETTINGS = {**_SETTINGS, "default_allow_sql": False, "allow_download": False, "sql_time_limit_ms": 2000}

_OF_THE_HOUSE = frozenset({"runs", "problems", "fetches"})
"""Tables that tell where files lie and what was fetched when: not for strangers. Nor are those whose names begin with a
line, which linking keeps for itself."""


def build(path: str | Path, *, public: bool = False) -> Datasette:
    """A Datasette that serves the quotes database in the file; DatabaseError if it is none.

    `public` is for strangers' eyes: no SQL of their own, no download, no debug pages.
    """
    writable = _is_writable(Path(path))
    with open_database(path, read_only=not writable) as db:
        inner = {name for name in db.table_names() if name in _OF_THE_HOUSE or name.startswith("_")}
    if not pm.is_registered(quotes.web):  # it is, where the package is installed
        pm.register(quotes.web, name="quotes")
    datasette = Datasette(metadata=_metadata(public, inner), settings=_PUBLIC_SETTINGS if public else _SETTINGS)
    datasette.remove_database("_memory")
    # Metadata and addresses go by the database's name, which is the file's unless one is given.
    # SQLite reads a file in a closed folder only if told that nobody writes.
    datasette.add_database(Database(datasette, path=str(path), is_mutable=writable), name="quotes")
    return datasette


def answer_beside(listener: socket.socket, path: Path, *, public: bool, processes: int) -> None:
    """Start so many processes that answer at the listener as well, for as long as this process lives."""
    if processes:
        os.environ.setdefault("DATASETTE_SECRET", secrets.token_hex(32))  # what one signs the others must know
    for _ in range(processes):
        get_context("spawn").Process(target=_answer, args=(listener, path, public, os.getpid()), daemon=True).start()


def _answer(listener: socket.socket, path: Path, public: bool, parent: int) -> None:
    import uvicorn

    server = uvicorn.Server(uvicorn.Config(build(path, public=public).app(), log_level="warning", lifespan="on"))
    threading.Thread(target=_stop_without, args=(parent, server), daemon=True).start()
    server.run(sockets=[listener])


def _stop_without(parent: int, server: uvicorn.Server) -> None:
    """End the server when its parent is gone, in whatever way: a killed one cannot say so."""
    while os.getppid() == parent:
        time.sleep(1)
    server.should_exit = True


def metadata_path() -> Path:
    """Where metadata.yml is: in the installed package, or at the top of a checkout."""
    installed = Path(str(files("quotes"))) / "metadata.yml"
    return installed if installed.exists() else installed.parent.parent / "metadata.yml"


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _metadata(public: bool, inner: Iterable[str]) -> dict[str, Any]:
    metadata = yaml.safe_load(metadata_path().read_text(encoding="utf-8"))
    if public:
        tables = metadata["databases"]["quotes"]["tables"]
        for name in inner:
            tables[name] = {**tables.get(name, {}), "allow": False}
    return {**metadata, "plugins": {"quotes": {"public": public}}}
