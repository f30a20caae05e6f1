"""The kind of a file is what is in it; its name decides only between kinds that look alike."""

import pytest
from samples import PNG, good_files, jsonl, message, newsapi, page, story

from quotes.reading.files.kinds import kind_of

HEADS = {
    "page": (page(story()), "html"),
    "page in capitals": (b"\n<!DOCTYPE HTML PUBLIC '-'><HTML>", "html"),
    "page in XML": (b'<?xml version="1.0"?>\n<html xmlns="x">', "html"),
    "page with a mark": (b"\xef\xbb\xbf<html lang=en>", "html"),
    "page in UTF-16": ("<html>".encode("utf-16"), "html"),
    "feed": (b'<?xml version="1.0"?><rss version="2.0">', "feed"),
    "JSON lines": (jsonl([story(), story(2)]), "jsonl"),
    "JSON": (newsapi([story()]), "json"),
    "one record": (b'{"text": "One."}', "json"),
    "list": (b'[\n {"text": "One."}]', "json"),
    "note in brackets": (b"[Note: this is a draft.]\nThe council met.", "text"),
    "table": (b"Title;Date;Body\nOne;2024;Two\n", "table"),
    "prose with a comma": (b"The text, the body and the title were read.\nNobody spoke.\n", "text"),
    "front matter": (b"---\ntitle: One\n---\nText.", "markdown"),
    "text with a rule": (b"---\nThe council met: nobody spoke.\n\nText.", "text"),
    "message": (bytes(message(story())), "mail"),
    "mailbox": (b"From a@b.example Wed May  1 10:30:00 2024\nSubject: x\n\ny", "mailbox"),
    "prose with from": (b"From the hall it was a short way, in 2024\nTo: nobody\n", "text"),
    "notes to a text": (b"From: our correspondent\nDate: Friday\n\nThe council met.", "text"),
    "picture": (PNG, "PNG picture"),
    "no text": (b"\1\2\3\0\4", "unknown file"),
    "nothing": (b"", "text"),
}


@pytest.mark.parametrize(("head", "kind"), HEADS.values(), ids=HEADS)
def test_content_tells_the_kind(head, kind):
    assert kind_of(head, "") == kind


@pytest.mark.parametrize(
    ("content", "ending", "kind"),
    [
        (b"{'text': 1}\n", ".jsonl", "jsonl"),
        (b'["a", 1]\n', ".jsonl", "jsonl"),
        (b'{"text": "One."}\n', ".txt", "text"),
        (b"a,b\nc,d\n", ".csv", "table"),
        (b"title,text\nc,d\n", ".txt", "text"),
        (b"The council met.", ".html", "html"),
        (b"<html>", ".txt", "html"),
        (PNG, ".txt", "PNG picture"),
    ],
    ids=str,
)
def test_the_name_decides_between_kinds_that_look_alike(content, ending, kind):
    assert kind_of(content, ending) == kind


@pytest.mark.parametrize(("name", "content"), good_files().items(), ids=good_files())
def test_a_file_is_known_without_its_name(name, content):
    known = {kind_of(content[:65536], ending) for ending in ("", "." + name.rpartition(".")[2])}
    assert len(known) == 1
