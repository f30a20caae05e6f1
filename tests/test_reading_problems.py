"""Bad input is skipped with a problem that says where, what and how to mend it; the rest is read."""

import gzip
import os

import pytest

from quotes.reading import read_articles
from quotes.reading.articles.articles import LONGEST_ARTICLE
from quotes.records import Article, Problem


def problem(source):
    (found,) = read_articles([str(source)])
    assert isinstance(found, Problem)
    assert found.source == str(source)
    assert found.remedy
    return found


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is not text: it holds NUL bytes or control characters"),
        (b"\x01\x02\x03\x04 text \x05\x06", "is not text: it holds NUL bytes or control characters"),
        ("A text.".encode("utf-16"), "is UTF-16, not UTF-8"),
        (b"A caf\xe9 in Paris.", "is not valid UTF-8: byte 5 is 0xe9"),
        (b"\xef\xbb\xbfA caf\xe9 in Paris.", "is not valid UTF-8: byte 8 is 0xe9"),
        (b"An end \xe2\x80", "is not valid UTF-8: byte 7 is 0xe2"),
    ],
    ids=["empty", "blank", "only a mark", "picture", "control characters", "utf-16", "latin-1", "with mark", "cut off"],
)
def test_a_file_that_is_no_text(tmp_path, content, message):
    (tmp_path / "a.txt").write_bytes(content)
    assert problem(tmp_path / "a.txt").message == message


def test_markdown_that_is_empty(tmp_path):
    (tmp_path / "a.md").write_text(" \n")
    assert problem(tmp_path / "a.md").message == "is empty"


def test_invalid_utf_8_comes_with_a_command_that_converts(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"A caf\xe9.")
    assert "iconv -f WINDOWS-1252 -t UTF-8" in problem(tmp_path / "a.txt").remedy


def test_a_missing_file(tmp_path):
    assert problem(tmp_path / "none.txt").message == "there is no such file or folder"


def test_a_name_that_is_empty_does_not_mean_the_current_folder():
    (found,) = read_articles([""])
    assert isinstance(found, Problem)


@pytest.mark.parametrize("content", [[], ["style.css"]], ids=["empty", "other files"])
def test_a_folder_without_articles(tmp_path, content):
    for name in content:
        (tmp_path / name).write_text("No article.")
    assert problem(tmp_path).message == "is a folder without articles"


def test_texts_of_which_nothing_tells_that_they_are_articles_are_reported_once(tmp_path):
    for name in ("README", "a.md", "b.md", "c.text"):
        (tmp_path / name).write_text("The council met.")
    (tmp_path / "style.css").write_text("p {}")
    (tmp_path / "packed.md.gz").write_bytes(gzip.compress(b"The council met."))
    (tmp_path / "later.md").write_text("\n")
    (tmp_path / "d.txt").write_text("It rained.")
    article, empty, passed_over = read_articles([str(tmp_path)])
    assert article.id == "d.txt"
    assert empty.message == "1 empty file is no article: later.md"
    assert passed_over.message == "5 texts not known as news are passed over: README, a.md, b.md, …"
    assert passed_over.remedy == "give the file itself, or call it .txt, if it is an article"


def test_a_text_that_a_manifest_names_is_an_article_whatever_it_is_called(tmp_path):
    (tmp_path / "council.md").write_text("The council met.")
    (tmp_path / "manifest.yml").write_text("council.md: {title: Council meets}")
    (article,) = read_articles([str(tmp_path)])
    assert (article.id, article.title) == ("council.md", "Council meets")


@pytest.mark.parametrize("name", ["a.rtf", "a.txt", "a"])
@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (rb"{\rtf1\ansi\deff0 {\fonttbl {\f0 Times;}}\pard The council met.\par}", "RTF document"),
        (b"%!PS-Adobe-3.0\n/Times findfont 12 scalefont setfont (The council met.) show", "PostScript document"),
        (b'<?xml version="1.0"?><minutes><item>The council met.</item></minutes>', "XML file"),
    ],
    ids=["RTF", "PostScript", "XML"],
)
def test_a_document_written_in_letters_is_no_plain_text(tmp_path, name, content, kind):
    (tmp_path / name).write_bytes(content)
    found = problem(tmp_path / name)
    assert found.message == f"1 {kind} is no article: {name}"
    assert found.remedy == "if there is one in it, save it as text, a page or PDF"


@pytest.mark.parametrize("name", ["news.xml", "news.txt"])
@pytest.mark.parametrize(
    "content",
    [
        '<?xml version="1.0"?><rss version="2.0"><channel/></rss>',
        "<?xml version='1.0'?>\n<!-- made today -->\n<feed xmlns='http://www.w3.org/2005/Atom'/>",
    ],
    ids=["RSS", "Atom"],
)
def test_a_saved_feed_is_to_be_had_from_its_address(tmp_path, name, content):
    (tmp_path / name).write_text(content)
    found = problem(tmp_path / name)
    assert found.message == f"1 feed is no article: {name}"
    assert found.remedy == "give the feed's address instead, or a list of such addresses to `quotes watch`"


def test_a_folder_whose_only_file_is_bad_has_that_one_problem(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"")
    (found,) = read_articles([str(tmp_path)])
    assert found.source == str(tmp_path / "a.txt")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_and_a_folder_that_may_not_be_read(tmp_path):
    (tmp_path / "a.txt").write_text("A text.")
    (tmp_path / "b").mkdir()
    (tmp_path / "a.txt").chmod(0)
    (tmp_path / "b").chmod(0)
    found = [one.message for one in read_articles([str(tmp_path), str(tmp_path / "b")])]
    (tmp_path / "b").chmod(0o700)
    not_listed = "cannot be listed (Permission denied)"
    assert found == ["cannot be read (Permission denied)", not_listed, not_listed]


def test_a_file_that_the_system_refuses_to_read(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("A text.")

    def refuse(self, *_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.open", refuse)
    assert problem(tmp_path / "a.txt").message == "cannot be read (Permission denied)"


def test_the_longest_article_is_read_and_a_longer_one_is_not(tmp_path):
    (tmp_path / "a.txt").write_text("x" * LONGEST_ARTICLE)
    (tmp_path / "b.txt").write_text("x" * (LONGEST_ARTICLE + 1))
    (tmp_path / "c.jsonl").write_text('{"text": "' + "x" * (LONGEST_ARTICLE + 1) + '"}\n{"text": "Short."}\n')
    first, second, third, fourth = read_articles([str(tmp_path)])
    assert isinstance(first, Article)
    assert second.message == "the article has 2,000,001 characters, more than the 2,000,000 that can be analysed"
    assert (third.place, third.remedy) == ("line 1", "split it into several articles")
    assert fourth.id == "c.jsonl:2"


def test_a_file_too_big_to_hold_is_not_held(tmp_path, monkeypatch):
    monkeypatch.setattr("quotes.reading.files.inputs.LONGEST_READ", 100)
    (tmp_path / "a.txt").write_text("x" * 101)
    assert problem(tmp_path / "a.txt").message == "has more than 100 bytes, too much for an article"


def test_a_line_too_long_to_hold_is_passed_over(tmp_path, monkeypatch):
    monkeypatch.setattr("quotes.reading.files.decoding.LONGEST_READ", 50)
    (tmp_path / "a.jsonl").write_text('{"text": "' + "x" * 120 + '"}\n{"text": "Short.", "id": "b"}\n{"text": ""}\n')
    first, second, third = read_articles([str(tmp_path / "a.jsonl")])
    assert (first.place, first.message) == ("line 1", "is too long a line to be read")
    assert second.id == "b"
    assert third.place == "line 3"


def test_a_name_in_another_encoding_can_be_stored_and_printed(tmp_path):
    try:
        with open(os.path.join(os.fsencode(tmp_path), b"caf\xe9.txt"), "w") as stream:
            stream.write("It rains.")
    except OSError:
        pytest.skip("this file system has names in UTF-8 only")
    (article,) = read_articles([str(tmp_path)])
    assert isinstance(article, Article)
    assert article.id == "caf\\xe9.txt"
