"""The bytes of a page become characters."""

import pytest

from quotes.reading.html.encoding import characters

WORDS = "„Wir wissen noch nicht, was sie kostet“, sagte die Bürgermeisterin. Die Brücke ist für Lastwagen gesperrt."

PAGES = {
    "UTF-8, undeclared": WORDS.encode(),
    "UTF-8 with a mark": WORDS.encode("utf-8-sig"),
    "UTF-8, declared as something else": b"<meta charset=iso-8859-1>" + WORDS.encode(),
    "UTF-16": WORDS.encode("utf-16"),
    "windows-1252, declared as ISO 8859-1": b'<meta charset="iso-8859-1">' + WORDS.encode("cp1252"),
    "windows-1252, declared the old way": b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'
    + WORDS.encode("cp1252"),
    "windows-1252, declared as UTF-8": b"<meta charset=utf-8>" + WORDS.encode("cp1252"),
    "windows-1252, declared as nothing known": b"<meta charset=latin-nine>" + WORDS.encode("cp1252"),
    "windows-1252, undeclared": WORDS.encode("cp1252"),
}


@pytest.mark.parametrize("content", PAGES.values(), ids=PAGES)
def test_every_word_is_read(content):
    assert characters(content).endswith(WORDS)


def test_one_broken_letter_costs_one_letter():
    assert (
        characters(b"<meta charset=utf-8>" + "Brücke, Bürger".encode() + b"\xff")
        == "<meta charset=utf-8>Brücke, Bürger\ufffd"
    )


def test_cyrillic_by_what_it_declares():
    assert characters(b"<meta charset='windows-1251'>" + "мост закрыт".encode("cp1251")).endswith("мост закрыт")
