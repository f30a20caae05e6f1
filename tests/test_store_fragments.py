"""What several SQL files have in common is written once, and means what Python means by it."""

import re
from importlib.resources import files

import pytest

from quotes.records import SHOWN_CLASSES
from quotes.store.sqlfiles import fragment, sql
from quotes.versions import ALTERED, CARRYING, UNALTERED
from quotes.web.serving import metadata_path

MEANT = {
    "shown": ("cue_class", SHOWN_CLASSES),
    "unaltered": ("relation", UNALTERED),
    "altered": ("relation", ALTERED),
    "carrying": ("relation", CARRYING),
}
ROOMS = ("quotes.store", "quotes.web", "quotes.checking")


def named(text: str, column: str) -> list[set[str]]:
    """The values that each list of a column's values has."""
    lists = re.findall(rf"\b{column} (?:not )?in \(([^)]*)\)", text)
    return [set(re.findall(r"'([^']+)'", each)) for each in lists]


def sql_files() -> dict[str, str]:
    paths = (path for room in ROOMS for path in files(room).joinpath("sql").iterdir())
    return {path.name.removesuffix(".sql"): path.read_text(encoding="utf-8") for path in paths}


@pytest.mark.parametrize(("name", "meant"), MEANT.items(), ids=MEANT)
def test_a_fragment_names_what_python_means(name, meant):
    column, values = meant
    assert named(fragment(name, "q"), column) == [values]


@pytest.mark.parametrize(("name", "meant"), MEANT.items(), ids=MEANT)
def test_no_other_file_writes_it_out(name, meant):
    column, values = meant
    assert [each for each, text in sql_files().items() if each != name and values in named(text, column)] == []


def test_ready_made_questions_mean_the_same_classes():
    written_out = named(metadata_path().read_text("utf-8"), "cue_class")
    assert written_out
    assert all(classes == SHOWN_CLASSES for classes in written_out)


def test_ready_made_questions_mean_the_same_relations():
    written_out = named(metadata_path().read_text("utf-8"), "relation")
    assert [relations for relations in written_out if "reworded" in relations] == [ALTERED]


def test_a_fragment_within_another_is_about_the_same_quotation():
    assert fragment("linkable", "q").startswith("+q.cue_class in (")
    assert "nearer.relation in (" in fragment("through_another", "reprints")
    assert "{" not in fragment("through_another", "reprints")


def test_the_comment_of_a_fragment_stays_with_it():
    assert "--" not in fragment("lead_in", "quotes")
    assert "{" not in sql("versions")
