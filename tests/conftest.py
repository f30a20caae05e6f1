"""What the tests share: the language pipeline, loaded once, and the versions that decide what they see."""

import sqlite3
from importlib.metadata import version

import pytest


def pytest_report_header() -> str:
    names = ("spacy", "textacy", "datasette", "sqlite-utils")
    return f"SQLite {sqlite3.sqlite_version}, " + ", ".join(f"{name} {version(name)}" for name in names)


@pytest.fixture(scope="session")
def nlp():
    """The pipeline with the rules for extraction: what else is tested must not change with the model's weights."""
    from quotes.pipeline import load

    return load("rules")


@pytest.fixture(scope="session")
def trained_nlp():
    """The pipeline as users have it, with the trained model."""
    from quotes.pipeline import load

    return load()


@pytest.fixture
def pipeline():
    """Stands in for the pipeline, and gives the ids of the articles that reached it (see commands.py)."""
    from commands import quick_pipeline

    with quick_pipeline() as seen:
        yield seen


@pytest.fixture(scope="module")
def identity():
    """Surnames stand for whoever bears them (see stored.py): the store is tested without attribution."""
    from stored import plain_identity

    with plain_identity():
        yield


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The browser over a made-up story (see newsroom.py)."""
    from newsroom import serve

    return serve(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory):
    """The same with an article whose every field is markup."""
    from newsroom import serve

    return serve(tmp_path_factory.mktemp("hostile"), hostile=True)


@pytest.fixture(scope="module")
def browser():
    """Chromium; what asks for it is skipped where there is none. Not for the session: while Playwright runs, it holds
    the event loop that other tests start anew."""
    from browsing import chromium

    with chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def newsroom(tmp_path_factory):
    """The made-up story's site, served by `quotes serve` in a process of its own."""
    from browsing import served
    from newsroom import write_newsroom

    database = tmp_path_factory.mktemp("browsed") / "spring.db"
    write_newsroom(database)
    with served(database) as site:
        yield site
