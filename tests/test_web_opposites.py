"""Where another article prints the opposite, or the words with others in one quotation, the page says so beside that no
other prints these words."""

import pytest
from newsroom import key, page, write_story
from test_checking_misprints import RIGHT, WRONG, printed

from quotes.explaining.differences import departure
from quotes.store import open_database
from quotes.web.serving import build

LOST = f"text = '{WRONG}'"
ALONE = "No other article here prints these words or a version of them"


@pytest.fixture(scope="module", params=["opposite", "same claim", "quoted together"])
def denied(request, tmp_path_factory):
    path = tmp_path_factory.mktemp("ferry") / "ferry.db"
    write_story(path, [printed("Post", RIGHT), printed("Lantern", WRONG)], [])
    with open_database(path) as db:
        one, other = (row["id"] for row in db["utterances"].rows)
        echo = {"key": "e", "utterance_id": one, "other_id": other, "score": 0.9, "evidence": "same speaker"}
        db["echoes"].insert({**echo, "kind": request.param})
    return build(path), request.param


@pytest.mark.parametrize("kind", ["utterance", "quotation"])
def test_the_page_tells_of_the_opposite(denied, kind):
    site, echo = denied
    table = {"utterance": "utterances", "quotation": "quotes"}[kind]
    shown = page(site, f"/-/{kind}/{key(site, table, LOST)}")
    assert (f"{ALONE}, but another prints the opposite." in shown) == (echo == "opposite")
    assert (f"{ALONE}, except together with others in one quotation." in shown) == (echo == "quoted together")
    assert (f"{ALONE}." in shown) == (echo == "same claim")


def test_the_section_below_has_its_name(denied):
    site, echo = denied
    shown = page(site, f"/-/utterance/{key(site, 'utterances', LOST)}")
    assert ("The opposite elsewhere" in shown) == (echo == "opposite")
    assert ("The same claim elsewhere" in shown) == (echo == "same claim")
    assert ("Quoted together with it" in shown) == (echo == "quoted together")


def test_two_parts_are_no_rewordings_of_each_other_whichever_is_the_base():
    one = {"text": "It rains.", "kind": "direct", "relation": "reference"}
    other = {"text": "Nobody sings.", "kind": "direct", "relation": "another part"}
    assert departure(one, other) == departure(other, one) == {"relation": "another part", "flags": []}
    assert departure(other, one | {"text": "It rains here.", "relation": "expanded"})["relation"] == "another part"
    assert departure(other, one | {"text": "It rains. Nobody sings.", "relation": "expanded"})["relation"] == "expanded"
