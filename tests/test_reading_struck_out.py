"""What a draft strikes out is not read, what it quotes by a tag has marks; every place stays what it is."""

import pytest

from quotes.reading.drafts.drafts import draft_of
from quotes.reading.drafts.struck_out import without_struck_out


@pytest.mark.parametrize(
    ("given", "read"),
    [
        pytest.param("It is ~~not~~ safe.", "It is safe.", id="tildes"),
        pytest.param("It is <del>not</del> safe.", "It is safe.", id="del"),
        pytest.param("It is <s class='x'>not</s> <strike>so</strike> safe.", "It is safe.", id="s and strike"),
        pytest.param("It is <del>not <s>so</s> very</del> safe.", "It is safe.", id="one in another"),
        pytest.param("It is ~~~ not ~~~ safe.", "It is ~~~ not ~~~ safe.", id="a fence"),
        pytest.param("It is ~~not\n\nsafe~~.", "It is ~~not safe~~.", id="over two paragraphs"),
        pytest.param("It is <del>not safe.", "It is <del>not safe.", id="never closed"),
        pytest.param("He said <q>it rains</q>.", "He said “it rains” .", id="q"),
        pytest.param("<q>He said <q>no</q></q>", "“He said ‘no’ ”", id="q in q"),
        pytest.param("<del><q>no</q></del>yes", "yes", id="q struck out"),
        pytest.param("「It rains」", "“It rains”", id="corners"),
        pytest.param("<source>x</source>", "<source>x</source>", id="another tag"),
    ],
)
def test_what_stands_is_read(given, read):
    found = without_struck_out(given)
    assert (len(found), found.split()) == (len(given), read.split())


@pytest.mark.parametrize(
    "given",
    ["~~Never~~ it rains.", "<p><del>Never</del> it rains.</p>", "\ufeffit rains.", "<p><q>it rains</q></p>"],
    ids=["tildes", "del", "a byte-order mark", "q"],
)
def test_places_are_those_of_what_was_given(given):
    draft = draft_of(given)
    start = draft.text.index("it rains")
    ((first, last),) = draft.in_given([(start, start + 8)])
    assert given[first:last] == "it rains"


def test_thousands_of_tags_that_are_never_closed_take_no_minutes():
    assert len(without_struck_out("<del><q>~~" * 50_000)) == 500_000
