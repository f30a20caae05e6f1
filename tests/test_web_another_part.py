"""A wording that is another part of what was said stands in its own words, in the table of all and by itself, and side
by side with another it is told as such."""

import re

import pytest
from newsroom import data, get, key, page
from parts import BOTH, BRIDGE, JOB, write_parts

from quotes.web.serving import build


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    path = tmp_path_factory.mktemp("bridge") / "bridge.db"
    write_parts(path)
    return build(path)


@pytest.fixture(scope="module")
def address(site):
    return "/-/utterance/" + key(site, "utterances", f"text = '{BRIDGE}'")


@pytest.fixture(scope="module")
def rows(site, address):
    """The table's rows below its head, without tags."""
    text = get(site, address).text
    (body,) = re.findall(r'<table class="collation">.*?<tbody>(.*?)</tbody>', text, flags=re.DOTALL)
    return [" ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in body.split("</tr>")[:-1]]


def collation(site, address, base):
    return data(site, f"{address}.json?base={key(site, 'quotes', f'text = {base!r}')}")["collation"]


def test_it_stands_in_its_own_words(rows):
    assert rows == [
        "wording 3 Wire We will rebuild the only here: old bridge. only here: Nobody loses a job",
        "wording 2 Lantern another part of it Nobody loses a job",
    ]


def test_how_many_agree_is_counted_of_the_others_alone(site, address):
    table = data(site, f"{address}.json")["collation"]
    assert [(column["base"], column["agree"], len(column["readings"])) for column in table["columns"]] == [
        ("We will rebuild the ", 2, 1),
        ("", 1, 1),
        ("bridge", 2, 1),
        ("", 1, 1),
    ]


def test_the_json_tells_which_wordings_are_other_parts(site, address):
    table = data(site, f"{address}.json")["collation"]
    assert (table["base"], table["others"], table["other_parts"], table["left_out"]) == (1, [3], [2], 0)


def test_beside_what_has_both_it_is_compared(site, address):
    table = collation(site, address, BOTH)
    assert (table["base"], table["others"], table["other_parts"]) == (3, [1, 2], [])


def test_where_it_is_the_base_the_reference_is_the_other_part(site, address):
    table = collation(site, address, JOB)
    assert (table["base"], table["others"], table["other_parts"]) == (2, [3], [1])


@pytest.fixture(scope="module")
def two(site):
    """The keys of the two prints that are two parts."""
    return [key(site, "quotes", f"text = '{words}'") for words in (BRIDGE, JOB)]


@pytest.mark.parametrize("kind", ["utterance", "quotation"])
def test_its_words_have_no_marks(site, address, two, kind):
    shown = get(site, address if kind == "utterance" else f"/-/quotation/{two[0]}").text
    assert '<div class="words direct">Nobody loses a job</div>' in shown
    assert "Word by word" not in shown


def test_side_by_side_the_two_are_two_parts_without_marks(site, two):
    path = f"/-/compare?a={two[0]}&b={two[1]}"
    shown = page(site, path)
    assert "Another part of it Both are parts of what another version gives, and have nothing in common." in shown
    assert "<ins" not in get(site, path).text.split("<main")[1].split("<form")[0]
    assert "The second, with what differs from the first" not in shown
    assert data(site, path.replace("compare?", "compare.json?"))["diff"] == "Nobody loses a job"


def test_of_two_utterances_none_is_a_part_of_the_other(site, two):
    """Whoever compares a print with words of his own, or of another utterance, is told how they depart."""
    assert data(site, f"/-/compare.json?a={two[1]}&second=It+rains+today")["relation"] == "reworded"
