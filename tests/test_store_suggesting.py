"""What may have been meant by a word that is nowhere."""

import pytest
from newsroom import write_newsroom

from quotes.store import open_database
from quotes.store.finding.suggesting import spelt_alike


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    path = tmp_path_factory.mktemp("suggesting") / "spring.db"
    write_newsroom(path)
    return open_database(path, read_only=True)


@pytest.mark.parametrize(
    ("word", "others"),
    [
        pytest.param("brigde", ["bridge"], id="two letters in another order"),
        pytest.param("Brändt", [], id="there but for the accent"),
        pytest.param("unworkabel", ["unworkable"], id="a longer word"),
        pytest.param("completly", ["completely"], id="a letter left out"),
        pytest.param("Lanten", ["lantern"], id="of an outlet's name"),
        pytest.param("clse", ["close"], id="short, one letter"),
        pytest.param("csloe", [], id="short, two letters"),
        pytest.param("xridge", [], id="another first letter"),
        pytest.param("bri", [], id="too short to tell"),
        pytest.param("200a", [], id="no word"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_the_words_spelt_most_alike(record, word, others):
    assert spelt_alike(record, word) == others
