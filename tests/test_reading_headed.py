"""Lines above a text that tell what it is are no part of it; lines that a text begins with are."""

from __future__ import annotations

import pytest

from quotes.reading import read_articles
from quotes.reading.formats.headed import headed
from quotes.records import Article, Problem

TEXT = "The bridge stays shut, the mayor said.\n\nNobody knows for how long.\n"


@pytest.fixture
def read(tmp_path):
    def read_file(content, **options):
        (tmp_path / "bridge.txt").write_bytes(content.encode())
        return list(read_articles([str(tmp_path / "bridge.txt")], **options))

    return read_file


def test_lines_above_a_text_tell_what_it_is(read):
    head = "Title: Mayor: bridge stays shut\nOutlet: The Harbour Post\nDate: 2026-03-04\nBy: Ann Lee\n\n"
    (article,) = read(head + TEXT)
    assert (article.title, article.outlet, article.published) == (
        "Mayor: bridge stays shut",
        "The Harbour Post",
        "2026-03-04",
    )
    assert article.text == TEXT


def test_a_date_that_is_none_is_reported_and_the_article_kept(read):
    problem, article = read("HEADLINE: Shut\r\nPublication: Harbour Post\r\nDate: soon\r\n\r\n" + TEXT)
    assert isinstance(problem, Problem)
    assert "“soon” is not understood" in problem.message
    assert isinstance(article, Article)
    assert (article.title, article.published) == ("Shut", None)


def test_the_text_below_is_kept_as_it_is(read):
    text = "The form said <name> and <p>, she said.\n\nIt went on. [+12 chars]\n"
    (article,) = read("Title: The form\nId: 7\n \n" + text)
    assert (article.title, article.text) == ("The form", text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Publisher: Why did you?\nAuthor: I had to.\n\nPublisher: And then?\n", id="an interview"),
        pytest.param("Source: a ministry\n\n" + TEXT, id="one line"),
        pytest.param("Title: Shut\nWeather: rain\n\n" + TEXT, id="a line that tells of something else"),
        pytest.param("Title: Shut\nHeadline: Bridge\n\n" + TEXT, id="one fact twice"),
        pytest.param("Title: Shut\nOutlet: The Harbour Post\n" + TEXT, id="no empty line below"),
        pytest.param("Title: Shut\nOutlet: The Harbour Post\n\n \n", id="nothing below"),
        pytest.param("Title:\nOutlet: The Harbour Post\n\n" + TEXT, id="a line that tells nothing"),
        pytest.param("\nTitle: Shut\nOutlet: The Harbour Post\n\n" + TEXT, id="an empty line above"),
        pytest.param(TEXT, id="no such lines"),
        pytest.param("", id="nothing at all"),
    ],
)
def test_other_lines_are_the_texts_own(text):
    assert headed(text) == ({}, text)


def test_a_hundred_thousand_lines_take_no_time():
    text = "Title: x\n" * 100_000
    assert headed(text) == ({}, text)
