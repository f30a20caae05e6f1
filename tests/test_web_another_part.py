"""In the table of all wordings one that is another part of what was said stands in its own words, beside nothing."""

import re

import pytest
from newsroom import data, get, key
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
