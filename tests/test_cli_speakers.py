"""`quotes speakers` and `quotes add --speakers`: what they tell, and what stays."""

import json

import click
import pytest
from commands import quotes

from quotes.cli import main

pytestmark = pytest.mark.usefixtures("pipeline")

BRIDGE = "“The bridge is safe enough for all trains,” said Ada Lund. “Nobody asked the drivers about it,” said Bo Mork."
COPY = "“The bridge is safe enough for all trains,” said Ida Lind."


@pytest.fixture
def articles(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "bridge.txt").write_text(BRIDGE)
    (folder / "copy.txt").write_text(COPY)
    return folder


@pytest.fixture
def database(tmp_path, articles):
    path = tmp_path / "news.db"
    quotes("add", path, articles)
    return path


def listed(database, *options):
    return json.loads(quotes("speakers", database, "--json", *options).stdout)


def names(database):
    return [row["name"] for row in listed(database)]


def test_speakers_are_listed_with_counts(database):
    assert quotes("speakers", database).stdout.splitlines() == [
        "Ada Lund · person · 1 quotation in 1 article",
        "Bo Mork · person · 1 quotation in 1 article",
        "Ida Lind · person · 1 quotation in 1 article",
    ]
    assert listed(database, "--like", "mork") == [
        {
            "key": "bo-mork",
            "name": "Bo Mork",
            "kind": "person",
            "role": None,
            "wikidata": None,
            "quotations": 1,
            "articles": 1,
            "first_published": None,
            "last_published": None,
            "names": [{"name": "Bo Mork", "prints": 1}],
        }
    ]


def test_the_list_is_cut_and_says_so(database):
    cut = quotes("speakers", database, "--limit", "1")
    assert (cut.stdout, cut.stderr) == (
        "Ada Lund · person · 1 quotation in 1 article\n",
        "And 2 more; see --limit\n",
    )
    assert quotes("speakers", database, "--like", "nobody").stderr == "No speaker like nobody\n"
    assert quotes("speakers", database, "--like", "b_").stderr == "No speaker like b_\n"


def test_a_merge_is_shown_listed_kept_and_undone(database, articles):
    merged = quotes("speakers", database, "merge", "Ida Lind", "Ada Lund", "--note", "a misprint")
    assert (merged.exit_code, merged.stdout) == (0, "")
    assert merged.stderr.splitlines() == [
        "Decision 1: Ida Lind is Ada Lund",
        "Ida Lind is Ada Lund now",
        f"Undo it: quotes speakers {database} forget 1",
    ]
    (decided,) = json.loads(quotes("speakers", database, "decisions", "--json").stdout)
    shown = quotes("speakers", database, "decisions").stdout
    assert shown == f"   1  Ida Lind is Ada Lund ({decided['made'][:10]}): a misprint\n"
    (articles / "new.txt").write_text(COPY + " It rained.")
    quotes("add", database, articles)
    quotes("link", database)
    assert names(database) == ["Ada Lund", "Bo Mork"]
    assert quotes("speakers", database).stdout.splitlines()[:2] == [
        "Ada Lund · person · 3 quotations in 3 articles",
        "  Ida Lind 2, Ada Lund 1",
    ]
    assert quotes("speakers", database, "forget", "1").stderr.splitlines() == [
        "Forgotten: Ida Lind is Ada Lund",
        "Ida Lind of Ada Lund is Ida Lind now",
    ]
    assert names(database) == ["Ida Lind", "Ada Lund", "Bo Mork"]


def test_versions_are_brought_together_by_the_new_speaker(database):
    assert _utterances(database) == []
    quotes("speakers", database, "merge", "Ida Lind", "Ada Lund")
    assert [(row["versions"], row["flags"]) for row in _utterances(database)] == [(2, "[]")]


def _utterances(database):
    from quotes.store import open_database

    with open_database(database, read_only=True) as db:
        return list(db["utterances"].rows_where("versions > 1"))


def test_a_rename_and_a_split_take_effect(database):
    quotes("speakers", database, "rename", "Bo Mork", "Bo Mørk", "--no-link")
    key = next(row["key"] for row in _quotes(database) if row["speaker_name"] == "Ada Lund")
    done = quotes("speakers", database, "split", "Ada Lund", "Ada Lund (actor)", "--quote", key, "--no-link")
    assert done.stderr.splitlines() == [
        f"Decision 2: prints of Ada Lund in quotation {key} are Ada Lund (actor)'s",
        f"Next: quotes link {database}",
        f"Undo it: quotes speakers {database} forget 2",
    ]
    assert names(database) == ["Ada Lund (actor)", "Bo Mørk", "Ida Lind"]


def test_a_split_into_a_name_that_is_printed_would_take_all_of_them(database):
    quotes("speakers", database, "rename", "Ada Lund", "Ada Lind", "--no-link")
    key = next(row["key"] for row in _quotes(database) if row["speaker_name"] == "Ada Lund")
    refused = quotes("speakers", database, "split", "Ada Lind", "Ada Lund", "--quote", key, "--no-link")
    assert refused.exit_code == 1
    assert 'all prints of it would go along. If they are to, name it: --alias "Ada Lund"' in refused.stderr


def test_a_quotation_is_put_down_by_hand_and_the_decision_undone(database, articles):
    key = next(row["key"] for row in _quotes(database) if row["speaker_name"] == "Bo Mork")
    done = quotes("speakers", database, "assign", key[:8], "Ida Lund-Berg", "--note", "she answered", "--no-link")
    assert done.stderr.splitlines() == [
        "Ida Lund-Berg is a new speaker",
        f"Decision 1: the words in quotation {key} are Ida Lund-Berg's",
        f"Next: quotes link {database}",
        f"Undo it: quotes speakers {database} forget 1",
    ]
    quotes("add", database, articles)
    quotes("link", database)
    assert names(database) == ["Ada Lund", "Ida Lind", "Ida Lund-Berg"]
    quotes("speakers", database, "forget", "1")
    assert names(database) == ["Ada Lund", "Bo Mork", "Ida Lind"]


def test_a_quotation_is_put_down_to_nobody(database):
    key = next(row["key"] for row in _quotes(database) if row["speaker_name"] == "Bo Mork")
    quotes("speakers", database, "assign", key, "--nobody")
    assert names(database) == ["Ada Lund", "Ida Lind"]
    assert f"the words in quotation {key} are nobody's by name" in quotes("speakers", database, "decisions").stdout
    (hit,) = json.loads(quotes("search", database, "drivers", "--json").stdout)
    assert hit["speaker"] is None


@pytest.mark.parametrize("who", [[], ["Ada Lund", "--nobody"]], ids=["neither", "both"])
def test_a_quotation_is_somebodys_or_nobodys(database, who):
    run = quotes("speakers", database, "assign", "2b44bbe8", *who)
    assert (run.exit_code, run.stderr.splitlines()[-1]) == (2, "Error: Give the NAME of the speaker, or --nobody.")


@pytest.mark.parametrize(
    "arguments",
    [["rename", "Ada Lund", "\udce9"], ["list", "--like", "\udce9"], ["merge", "Ada", "Lund", "--note", "\udce9"]],
    ids=["a name", "letters", "a note"],
)
def test_bytes_that_are_no_text_are_reported(database, arguments):
    run = quotes("speakers", database, *arguments)
    assert run.exit_code == 2
    assert "it holds bytes that are no text" in run.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["speakers", "DB", "forget"],
        ["speakers", "DB", "list", "--limit"],
        ["utterances", "DB", "list", "--limit"],
        ["utterances", "DB", "forget"],
        ["search", "DB", "bridge", "--limit"],
    ],
    ids=["a decision", "speakers", "utterances", "a decision on utterances", "quotations"],
)
@pytest.mark.parametrize("number", ["0", "1000000001", "9" * 23])
def test_a_number_that_nothing_can_have_is_reported(database, arguments, number):
    run = quotes(*(database if each == "DB" else each for each in arguments), number)
    assert run.exit_code == 2
    assert f"{number} is not in the range 1<=x<=1000000000." in run.stderr


def test_a_file_that_cannot_be_made_ready_leaves_nothing(articles, tmp_path, monkeypatch):
    monkeypatch.setattr("quotes.store.speakers.users_list.save_users_list", lambda *_: 1 / 0)
    file = tmp_path / "speakers.yml"
    file.write_text("speakers: [{name: Ada}]")
    with pytest.raises(ZeroDivisionError):
        quotes("add", tmp_path / "new.db", articles, "--speakers", file)
    assert not (tmp_path / "new.db").exists()


def _quotes(database):
    from quotes.store import open_database

    with open_database(database, read_only=True) as db:
        return list(db["quotes"].rows)


def test_what_cannot_be_is_an_error_with_the_remedy(database):
    wrong = quotes("speakers", database, "merge", "Ida Lin", "Ada Lund")
    assert (wrong.exit_code, wrong.stderr) == (1, "Error: There is no speaker Ida Lin. Is it Ida Lind?\n")
    assert quotes("speakers", database, "forget", "7").stderr == (
        "Error: There is no decision 7. `quotes speakers DB decisions` lists them.\n"
    )
    assert quotes("speakers", database, "decisions").stderr == "Nothing was decided yet\n"


def test_a_file_of_speakers_is_kept_for_later_runs(database, articles, tmp_path):
    file = tmp_path / "speakers.yml"
    file.write_text("speakers: [{name: Ada Lund-Lind, aliases: [Ada Lund, Ida Lind], wikidata: Q42}]")
    run = quotes("add", database, articles, "--speakers", file)
    assert f"2 speakers changed (Ada Lund is Ada Lund-Lind now); why: quotes speakers {database} changes" in run.stderr
    quotes("add", database, articles)
    assert names(database) == ["Ada Lund-Lind", "Bo Mork"]
    assert quotes("speakers", database, "changes").stdout.splitlines()[1].strip() == (
        "decision 1: Ada Lund-Lind is also Ada Lund, Ida Lind"
    )
    assert "by the file of speakers" in quotes("speakers", database, "decisions").stdout


def test_a_file_that_contradicts_a_decision_says_so_once(database, articles, tmp_path):
    quotes("speakers", database, "merge", "Ida Lind", "Ada Lund")
    file = tmp_path / "speakers.yml"
    file.write_text("never_merge: [[Ada Lund, Ida Lind]]")
    reason = "the file of speakers never merges Ada Lund and Ida Lind"
    added = quotes("add", database, articles, "--speakers", file)
    assert added.stderr.splitlines()[0] == f"Decision 1 (Ida Lind is Ada Lund) has no effect any more: {reason}"
    assert reason not in quotes("add", database, articles, "--speakers", file).stderr
    assert names(database) == ["Ada Lund", "Bo Mork", "Ida Lind"]
    assert f"      without effect: {reason}" in quotes("speakers", database, "decisions").stdout.splitlines()


def test_a_wrong_file_of_speakers_stops_before_anything_is_made(articles, tmp_path):
    file = tmp_path / "speakers.yml"
    file.write_text("speakers: [Ada]")
    wrong = quotes("add", tmp_path / "new.db", articles, "--speakers", file)
    assert wrong.exit_code == 1
    assert f"Error: {file}, speakers, entry 1: has no fields." in wrong.stderr
    assert not (tmp_path / "new.db").exists()


SUBCOMMANDS = main.commands["speakers"].commands


@pytest.mark.parametrize("name", SUBCOMMANDS)
def test_every_part_of_it_teaches_by_an_example(name):
    for arguments in (["speakers", "news.db", name, "--help"], ["speakers", name, "--help"]):
        assert f"quotes speakers news.db {name}" in quotes(*arguments).stdout.split("Example")[1]
    assert [p.name for p in SUBCOMMANDS[name].params if isinstance(p, click.Option) and not p.help] == []
