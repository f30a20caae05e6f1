"""What is not on record: a writer is shown what the record has that is like it, and that does not count."""

import pytest
from commands import quotes
from newsroom import write_story
from papers import person, print_of

from quotes.checking import Drafted, check
from quotes.records import Span
from quotes.store import open_database

SANDE = person("Marit Sande", "chief engineer")
PAPERS = [
    print_of("Post", "she was warned of it on Wednesday night", SANDE, "Marit Sande", kind="indirect"),
    print_of("Wire", "It may be three leaks", SANDE, "Marit Sande"),
    print_of("Echo", "We lost no drinking water", SANDE, "Marit Sande"),
]


def near(folder, text, speaker):
    write_story(folder / "papers.db", PAPERS, [])
    drafted = Drafted("indirect", (Span(0, len(text)),), text, (), speaker, "said")
    with open_database(folder / "papers.db", read_only=True) as db:
        (found,) = check(db.conn, [drafted])
    return found.verdict, [one.outlet for one in found.near]


@pytest.mark.parametrize(
    ("text", "speaker", "outlets"),
    [
        pytest.param("she was told of it on Tuesday night", "Marit Sande", ["Post"], id="another day"),
        pytest.param("it was three leaks", "Marit Sande", ["Wire"], id="a may that went"),
        pytest.param("it lost drinking water", "Dam Authority", ["Echo"], id="the opposite of an officer"),
        pytest.param("it was three leaks", "Bo Mork", [], id="somebody else's few words"),
        pytest.param("the choir will sing in the square", "Marit Sande", [], id="of other things"),
    ],
)
def test_what_is_like_it_is_shown_and_does_not_count(tmp_path, text, speaker, outlets):
    assert near(tmp_path, text, speaker) == ("not on record", outlets)


def test_it_is_put_in_words(tmp_path):
    write_story(tmp_path / "papers.db", PAPERS, [])
    draft = "“No house lost any drinking supply here,” said Marit Sande."
    checked = quotes("check", tmp_path / "papers.db", "-", "--marks-only", stdin=draft)
    assert checked.stdout.splitlines()[2:4] == ["  Something like it is on record:", "    “We lost no drinking water”"]
