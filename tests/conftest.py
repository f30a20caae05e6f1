"""What the tests share: the language pipeline, loaded once, and the versions that decide what they see."""

import sqlite3
from importlib.metadata import version

import pytest


def pytest_report_header() -> str:
    names = ("spacy", "textacy", "datasette", "sqlite-utils")
    return f"SQLite {sqlite3.sqlite_version}, " + ", ".join(f"{name} {version(name)}" for name in names)


@pytest.fixture(scope="session")
def nlp():
    """The pipeline with all of the project's components."""
    from quotes.pipeline import load

    return load(None)
