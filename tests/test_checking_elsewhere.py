"""Words that one paper puts down to the draft's speaker, and more papers to somebody else."""

import pytest
from commands import quotes
from newsroom import BRANDT, article, post, shown, write_story

from quotes.checking import check, marked
from quotes.checking.record.prints import Elsewhere
from quotes.records import Analysis, Quote, Span, Speaker
from quotes.store import open_database

RELL = Speaker("Tomas Rell", "person", "named", 1.0)
WORDS = "Nobody asked the people who cross the bridge every day"


def printed(outlet, speaker):
    text = f"“{WORDS},” said {speaker.name}."
    source = Span(text.index(speaker.name), len(text) - 1)
    quote = Quote("direct", (Span(1, 1 + len(WORDS)),), source=(source,), speaker=speaker)
    return Analysis(article(outlet.lower(), outlet, "2025-03-04", f"The bridge in the {outlet}", text), (quote,))


def write_bridge(path, papers):
    outlets = ("Post", "Wire", "Lantern", "Gazette", "Chronicle")
    speakers = {"R": RELL, "B": BRANDT}
    stories = [printed(outlet, speakers[letter]) for outlet, letter in zip(outlets, papers, strict=False)]
    write_story(path, stories, [("Nobody asked",)])


@pytest.mark.parametrize(
    ("papers", "draft", "verdict", "elsewhere"),
    [
        pytest.param("RRRB", "Ana Brandt", "misprint", Elsewhere("Tomas Rell", 3, 1), id="one against three"),
        pytest.param("RRRB", "Tomas Rell", "word for word", Elsewhere("Ana Brandt", 1, 3), id="as the three have it"),
        pytest.param("RB", "Ana Brandt", "word for word", Elsewhere("Tomas Rell", 1, 1), id="one against one"),
        pytest.param("RRRBB", "Ana Brandt", "word for word", Elsewhere("Tomas Rell", 3, 2), id="two against three"),
        pytest.param("RRR", "Ana Brandt", "another's", None, id="nobody has it so"),
    ],
)
def test_it_is_shown_to_whom_more_prints_give_the_words(tmp_path, papers, draft, verdict, elsewhere):
    write_bridge(tmp_path / "bridge.db", papers)
    with open_database(tmp_path / "bridge.db", read_only=True) as db:
        (found,) = check(db.conn, marked(f"“{WORDS},” said {draft}."))
    assert (found.verdict, found.doubts.elsewhere) == (verdict, elsewhere)


def test_it_is_put_in_words(tmp_path):
    from quotes.web.serving import build

    write_bridge(tmp_path / "bridge.db", "RRRB")
    draft = f"“{WORDS},” said Ana Brandt."
    checked = quotes("check", tmp_path / "bridge.db", "-", "--marks-only", stdin=draft)
    assert checked.exit_code == 1
    assert "  3 other prints have it as Tomas Rell's" in checked.stdout.splitlines()
    assert "3 other prints have it as Tomas Rell's." in shown(
        post(build(tmp_path / "bridge.db"), "/-/check", {"text": draft})
    )
