"""A "not" directly beside the few words that a draft quotes: shown at each print that has it."""

import pytest
from commands import quotes
from newsroom import BRANDT, article, post, shown, write_story

from quotes.checking import check, marked
from quotes.records import Analysis, Quote, Span
from quotes.store import open_database


def printed(words):
    text = f"“{words},” said Ana Brandt."
    source = Span(text.index("Ana"), len(text) - 1)
    quote = Quote("direct", (Span(1, 1 + len(words)),), source=(source,), speaker=BRANDT)
    return Analysis(article("post", "Post", "2025-03-04", "The ferry", text), (quote,))


@pytest.mark.parametrize(
    ("words", "draft", "left_out"),
    [
        pytest.param("I am not remotely embarrassed", "“remotely embarrassed”", "not", id="before"),
        pytest.param("I am remotely embarrassed", "“remotely embarrassed”", "", id="none"),
        pytest.param("I am not at all embarrassed", "“at all”", "not", id="before small words"),
        pytest.param("We wasted nothing on paint", "“We wasted”", "nothing", id="behind"),
        pytest.param("I wasn’t remotely embarrassed", "“remotely embarrassed”", "not", id="n't"),
        pytest.param("I am not remotely embarrassed", "She was not “remotely embarrassed”", "", id="in the draft"),
        pytest.param("I am never remotely embarrassed", "She was not “remotely embarrassed”", "", id="in other words"),
        pytest.param("I am not remotely embarrassed", "No, she was “remotely embarrassed”", "not", id="another clause"),
        pytest.param("Was I? No, remotely embarrassed", "“remotely embarrassed”", "", id="an answer by itself"),
        pytest.param("I am not often remotely embarrassed", "“remotely embarrassed”", "", id="further off"),
    ],
)
def test_a_negation_beside_the_words_is_shown(tmp_path, words, draft, left_out):
    write_story(tmp_path / "ferry.db", [printed(words)], [])
    with open_database(tmp_path / "ferry.db", read_only=True) as db:
        (found,) = check(db.conn, marked(f"{draft}, said Bo Mork."))
    (listed,) = found.uncertain or (found.print,)
    assert listed.left_out == left_out


def test_it_is_put_in_words(tmp_path):
    from quotes.web.serving import build

    write_story(tmp_path / "ferry.db", [printed("I am not remotely embarrassed")], [])
    draft, note = "“remotely embarrassed”, said Bo Mork.", "the draft leaves out “not” beside these words"
    assert note in quotes("check", tmp_path / "ferry.db", "-", "--marks-only", stdin=draft).stdout
    assert note in shown(post(build(tmp_path / "ferry.db"), "/-/check", {"text": draft}))
