"""A draft's file is checked on the page as in the terminal, and nothing of it is kept."""

import asyncio
import subprocess
import sys

import pytest
from newsroom import get, serve, shown
from samples import Story, docx, odt, pdf

from quotes.web.answering import posted
from quotes.web.pages import check

RIGHT = "“Nobody asked the people who work on it,” said Tomas Rell."
PART = b"--x\r\ncontent-disposition: form-data; "
STORY = Story("Bridge", f"The day was long.\n\n{RIGHT}", "")


def handed_in(site, content, name="draft", path="/-/check", **fields):
    """The answer to a form with that file."""
    return asyncio.run(site.client.post(path, data=fields, files={"file": (name, content)}))


@pytest.mark.parametrize(
    ("content", "place"),
    [
        pytest.param(docx(STORY), "paragraph 2", id="docx"),
        pytest.param(odt(STORY), "paragraph 2", id="odt"),
        pytest.param(pdf(STORY), "paragraph 2", id="PDF"),
        pytest.param(STORY.text.encode(), "line 3", id="text"),
        pytest.param(f"<p>The day was long.</p>\n<p>{RIGHT}</p>".encode(), "line 2", id="HTML"),
    ],
)
def test_a_file_is_checked_as_in_the_terminal(site, content, place):
    words = shown(handed_in(site, content, "Räport.docx"))
    assert "Räport.docx beside the record 1 quotation checked" in words
    assert f"on record, word for word {place}, Tomas Rell" in words


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0", "<b>.png", id="picture"),
        pytest.param(b"PK\3\4\x14\0word/document.xml\0\0", "<b>.png: is a damaged archive", id="damaged"),
        pytest.param(b"  \n", "There were no words in that.", id="blank"),
        pytest.param(b"word " * 20_001, "The draft has 100,005 characters; up to 100,000 are checked", id="too long"),
    ],
)
def test_a_file_that_cannot_be_checked_says_why(site, content, expected):
    answer = handed_in(site, content, "<b>.png")
    assert answer.status_code == 200
    assert expected in shown(answer)
    assert "<b>.png" not in answer.text


def test_a_field_that_nobody_used_counts_for_nothing(site):
    assert "1 quotation checked" in shown(handed_in(site, b"", "", text=RIGHT))
    assert "There were no words in that." in shown(handed_in(site, b"", "", text=" "))


def test_a_script_hands_in_a_file(site):
    answer = handed_in(site, docx(STORY), "draft.docx", "/-/check.json")
    (found,) = answer.json()["quotations"]
    assert (answer.json()["counted_by"], found["line"], found["verdict"]) == ("paragraph", 2, "word for word")


def test_the_page_asks_for_a_file(site):
    text = get(site, "/-/check").text
    assert '<form class="pasting" method="post" enctype="multipart/form-data" action="/-/check">' in text
    assert '<input id="file" type="file" name="file"' in text


def test_a_file_too_large_is_refused(site, monkeypatch):
    monkeypatch.setattr(posted, "_LONGEST_FILE", 1000)
    assert handed_in(site, b"a" * 2000).status_code == 400


def test_a_pdf_is_read_no_longer_than_a_draft_is_checked(site, monkeypatch):
    monkeypatch.setattr(check, "_SECONDS", -1.0)
    assert "its pages take too long" in shown(handed_in(site, pdf(STORY), "draft.pdf"))


def test_nothing_of_a_file_is_kept(tmp_path, capsys):
    site = serve(tmp_path)
    answer = handed_in(site, docx(Story("Bridge", "“Kept by nobody at all,” she said.", "")))
    assert "no-cache" in answer.headers["cache-control"]
    assert not [path for path in tmp_path.iterdir() if b"Kept by nobody" in path.read_bytes()]
    assert "Kept by nobody" not in "".join(capsys.readouterr())


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"--x--\r\n", id="no parts"),
        pytest.param(b"--x\r\n\r\nwords\r\n--x--\r\n", id="no name"),
        pytest.param(PART + b'name="text"\r\n', id="cut short"),
        pytest.param(PART + b'name="\xff\xfe"; filename="\xff"\r\n\r\na', id="no UTF-8"),
        pytest.param((PART + b'name="a"\r\n\r\nb\r\n') * 50, id="many fields"),
        pytest.param(b"\r\n" * 500_000, id="lines"),
        pytest.param(b"--x\r\n" + b"a: b\r\n" * 200_000, id="many heads"),
    ],
)
def test_odd_forms_are_answered(site, body):
    kind = {"content-type": "multipart/form-data; boundary=x"}
    assert asyncio.run(site.client.post("/-/check", content=body, headers=kind)).status_code in (200, 400)


def test_reading_a_file_loads_no_parser_of_language():
    program = (
        "import sys; from samples import Story, docx; from quotes.web.pages import check;"
        "from quotes.reading.documents import handed_in;"
        "print(handed_in(docx(Story('t', 'words', '')), 'd.docx').text, 'spacy' in sys.modules)"
    )
    environment = {"PYTHONPATH": ":".join(sys.path)}
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert ran.stdout == "words False\n"
