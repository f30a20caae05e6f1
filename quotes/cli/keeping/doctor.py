"""`quotes doctor`: whether the install and a file are sound, and what would mend them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotes.cli.terminal import health, options

if TYPE_CHECKING:
    from quotes.store.file.health import HealthCheck

_PACKAGES = ("spacy", "textacy", "sqlite-utils", "datasette", "onnxruntime", "numpy")

_AGAIN = "Install quotes again, with all that it needs: pip install --force-reinstall quotes"


@click.command()
@click.argument("database", metavar="[DB]", type=click.Path(path_type=Path), required=False)
@options.as_json
@click.pass_context
def doctor(ctx: click.Context, database: Path | None, as_json: bool) -> None:
    """Check whether all is well, and say what to mend.

    Checks Python and the packages, the models and their checksums, and what SQLite can do; with DB also the file: its
    version, every page of it, its references, search, versions and runs. Nothing is changed. The exit status is 1 if
    something has to be mended.

    \b
    Examples:
      quotes doctor
      quotes doctor news.db
    """
    from quotes.store.file.health import examined

    found = chain(_install(), examined(database) if database else ())
    if as_json:
        listed = list(found)
        all_well = all(finding.is_well for finding in listed)
        click.echo(json.dumps([finding._asdict() for finding in listed], ensure_ascii=False, indent=2))
    else:
        all_well = health.tell(found)
    ctx.exit(0 if all_well else 1)


def _install() -> Iterator[HealthCheck]:
    from quotes.store.file.health import HealthCheck

    for what, look in (("Python", _python), ("SQLite", _sqlite), ("model", _model), ("language", _pipeline)):
        try:
            yield look()
        except ImportError as error:
            yield HealthCheck(what, f"cannot be loaded: {error}", _AGAIN)


def _python() -> HealthCheck:
    import platform
    import sys

    from quotes.store.file.health import HealthCheck

    versions = {name: _version(name) for name in _PACKAGES}
    packages = ", ".join(f"{name} {version or 'is missing'}" for name, version in versions.items())
    if None in versions.values():
        return HealthCheck("Python", f"{platform.python_version()}; {packages}", _AGAIN)
    fits = (3, 10) <= sys.version_info[:2] <= (3, 13)
    return HealthCheck("Python", f"{platform.python_version()}; {packages}", "" if fits else "Use Python 3.10 to 3.13.")


def _version(package: str) -> str | None:
    """The package's version, where it is installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _sqlite() -> HealthCheck:
    import sqlite3

    from quotes.store.file.health import HealthCheck

    with sqlite3.connect(":memory:") as db:
        options = {row[0] for row in db.execute("pragma compile_options")}
        try:
            db.execute("create virtual table words using fts5(word)")
            db.execute("select value from json_each('[1]')")
        except sqlite3.OperationalError as error:
            return HealthCheck(
                "SQLite", f"{sqlite3.sqlite_version}: {error}", "Use a Python whose SQLite has FTS5 and JSON."
            )
    threads = "threads share it safely" if "THREADSAFE=1" in options else "one thread at a time"
    return HealthCheck("SQLite", f"{sqlite3.sqlite_version} with full-text search and JSON; {threads}")


def _model() -> HealthCheck:
    from quotes.errors import ModelError
    from quotes.extraction.model.network import load_network
    from quotes.store.file.health import HealthCheck

    try:
        load_network()
    except ModelError as error:
        return HealthCheck("model", "cannot be loaded", str(error))
    return HealthCheck("model", "the one that finds quotations is whole: its checksums agree")


def _pipeline() -> HealthCheck:
    from quotes.errors import ModelError
    from quotes.pipeline import load
    from quotes.store.file.health import HealthCheck

    try:
        meta = load().meta
    except ModelError as error:
        return HealthCheck("language", "the pipeline cannot be loaded", str(error))
    return HealthCheck("language", f"{meta['lang']}_{meta['name']} {meta['version']} finds sentences and names")
