"""`quotes utterances`: what it lists, and that a person's decisions hold over every later run."""

import json

import pytest
from commands import quotes

pytestmark = pytest.mark.usefixtures("pipeline")

BRIDGE = "“The bridge is safe enough for all trains,” said Ada Lund."
REWORDED = "“Trains may cross at any hour, the engineers found,” said Ada Lund."


@pytest.fixture
def articles(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in {"one": BRIDGE, "two": f"In short. {BRIDGE}", "three": REWORDED}.items():
        (folder / f"{name}.txt").write_text(text)
    return folder


@pytest.fixture
def database(tmp_path, articles):
    path = tmp_path / "news.db"
    quotes("add", path, articles)
    return path


def versions(database):
    """How many versions each listed utterance has."""
    return [row["versions"] for row in json.loads(quotes("utterances", database, "--json").stdout)]


def found(database, words):
    return [hit["key"] for hit in json.loads(quotes("search", database, words, "--json").stdout)]


def evidence(database, key):
    shown = json.loads(quotes("compare", database, key, "--json").stdout)
    return {version["key"]: version["evidence"] for wording in shown["wordings"] for version in wording["versions"]}


def test_the_most_printed_are_listed(database):
    (line, words) = quotes("utterances", database).stdout.splitlines()
    assert line.startswith("Ada Lund · 2 versions, 1 wording, no prints altered, 2 articles of unknown outlets · ")
    assert words == "  “The bridge is safe enough for all trains”"
    assert quotes("utterances", database, "list", "--by", "altered").stdout.splitlines()[1] == words


def test_a_merge_is_shown_kept_and_undone(database, articles):
    (cross,), safe = found(database, "cross"), found(database, "safe")
    done = quotes("utterances", database, "merge", cross[:8], safe[0], "--note", "one speech")
    assert done.stderr.splitlines() == [
        f"Decision 1: {', '.join(sorted([cross, *safe]))} are one utterance",
        f"Undo it: quotes utterances {database} forget 1",
    ]
    assert versions(database) == [3]
    assert evidence(database, cross)[cross].endswith("joined by hand, decision 1")
    (articles / "new.txt").write_text(f"Again. {BRIDGE}")
    quotes("add", database, articles)
    quotes("link", database)
    assert versions(database) == [4]
    shown = quotes("utterances", database, "decisions").stdout
    assert shown.startswith("   1  ")
    assert shown.endswith(": one speech\n")
    quotes("utterances", database, "forget", "1")
    assert versions(database) == [3]


def test_a_split_is_kept(database, articles):
    one, _ = found(database, "safe")
    quotes("utterances", database, "split", one)
    assert versions(database) == []
    (articles / "new.txt").write_text("It rained.")
    quotes("add", database, articles)
    quotes("link", database)
    assert versions(database) == []
    assert evidence(database, one) == {one: "the only version; set apart by hand, decision 1"}


def test_a_pin_takes_no_further_version(database, articles):
    one, _ = found(database, "safe")
    quotes("utterances", database, "pin", one)
    (articles / "new.txt").write_text(f"Again. {BRIDGE}")
    quotes("add", database, articles)
    quotes("link", database)
    assert versions(database) == [2]


def test_a_merge_that_opens_a_pin_says_so(database):
    (cross,), safe = found(database, "cross"), found(database, "safe")
    quotes("utterances", database, "pin", safe[0], "--no-link")
    done = quotes("utterances", database, "merge", cross, safe[0], "--no-link")
    assert done.stderr.splitlines()[0] == (
        f"This goes before decision 1, a pin: {', '.join(sorted(safe))} are all of an utterance"
    )


def test_linking_can_wait(database):
    one, _ = found(database, "safe")
    lines = quotes("utterances", database, "split", one, "--no-link").stderr.splitlines()
    assert lines[1] == f"Next: quotes link {database}"
    assert versions(database) == [2]
    quotes("link", database)
    assert versions(database) == []


def test_that_nothing_is_listed_is_said(database):
    assert quotes("utterances", database, "decisions").stderr == "Nothing was decided yet\n"
    refused = quotes("utterances", database, "split", "ffffff")
    assert (refused.exit_code, refused.stderr) == (
        1,
        "Error: ffffff: no quotation here has that key. `quotes search` shows keys.\n",
    )


def test_names_that_wait_for_linking_are_shown_where_they_change(database, articles, tmp_path):
    speakers = tmp_path / "speakers.yml"
    speakers.write_text("speakers: [{name: Ada Lund-Berg, aliases: [Ada Lund]}]")
    quotes("add", database, articles, "--speakers", speakers, "--no-link")
    lines = quotes("utterances", database, "pin", found(database, "cross")[0]).stderr.splitlines()
    assert lines[1:] == ["Ada Lund is Ada Lund-Berg now", f"Undo it: quotes utterances {database} forget 1"]
