"""Any two wordings side by side: quotations on record, or texts that a reader pastes."""

import re

import pytest
from newsroom import data, get, key, keys, page, post, shown

from quotes.comparing import diff, to_sides

NEVER = "text like 'We will never close the bridge, and%'"
TWENTY = "text like 'We will spend 20%'"


def both(site):
    return key(site, "quotes", NEVER), key(site, "quotes", TWENTY)


def test_two_quotations_are_set_side_by_side(site):
    first, second = both(site)
    words = page(site, f"/-/compare?a={first}&b={second}")
    for expected in (
        "Another number or amount: reworded",
        "The second has mostly the same words.",
        "Another number or amount: 12 became 20",
        "Harbour Post, 4 March 2025, direct speech",
        "Daily Lantern, 5 March 2025, 09:30 UTC+1, direct speech",
        "We will spend other words: 20 million",
    ):
        assert expected in words


def test_a_comparison_as_json_and_csv(site):
    first, second = both(site)
    found = data(site, f"/-/compare.json?a={first}&b={second}")
    assert (found["relation"], found["similarity"]) == ("reworded", 0.615)
    assert {"name": "number", "reference": "12", "version": "20"} in found["flags"]
    assert "".join(piece["version"] for piece in found["pieces"]) == found["second"]["text"]
    assert "changed,about 12 ,20 " in get(site, f"/-/compare.csv?a={first}&b={second}").text


def test_the_two_are_swapped_by_a_link(site):
    first, second = both(site)
    answer = get(site, f"/-/compare?a={first}&b={second}").text
    assert f'<a href="/-/compare?a={second}&amp;b={first}">Swap the two</a>' in answer


def test_two_pasted_texts_are_compared_and_have_an_address(site):
    answer = post(site, "/-/compare", {"first": "The bridge will close.", "second": "The bridge could close."})
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "private, no-cache"
    assert "Certainty or duty changed: will became could" in shown(answer)
    (link,) = re.findall(r'href="([^"]+)">Link to this comparison', answer.text)
    assert "will became could" in page(site, link.replace("&amp;", "&"))


def test_a_quotation_is_compared_with_a_pasted_text(site):
    first, _ = both(site)
    found = data(site, f"/-/compare.json?a={first}&second=We+will+never+close+the+bridge")
    assert found["relation"] == "trimmed"


def test_the_address_of_a_quotation_may_be_pasted_for_its_words(site):
    first, second = both(site)
    fields = {"first": f"https://desk.example/-/quotation/{first}", "second": f" /-/quotation/{second}?x=1 "}
    found = post(site, "/-/compare.json", fields).json()
    assert (found["first"]["key"], found["second"]["key"]) == (first, second)


def test_the_address_of_an_utterance_means_its_reference_and_a_bare_key_either(site):
    first, second = both(site)
    (utterance,) = keys(site, "utterances", f"reference_id = (select id from quotes where key = '{first}')")
    for pasted in (f"http://desk.example/-/utterance/{utterance}?base={second}#lineage", utterance, first):
        found = post(site, "/-/compare.json", {"first": pasted, "second": second}).json()
        assert (found["first"]["key"], found["second"]["key"]) == (first, second)


@pytest.mark.parametrize(
    "pasted",
    [
        "https://desk.example/-/speaker/ana-brandt",
        "/-/quotation/0123456789abcdef",
        "0123456789abcdef",
        "https://post.example/a",
    ],
    ids=["of a speaker", "of nothing", "a key of nothing", "of another site"],
)
def test_an_address_that_means_no_quotation_is_reported_and_kept(site, pasted):
    answer = post(site, "/-/compare", {"first": "The bridge will close.", "second": pasted})
    assert "The second is an address or a key, and no quotation or utterance here has it." in shown(answer)
    assert "none of the words" not in shown(answer)
    assert f">\n{pasted}</textarea>" in answer.text


def test_the_texts_stay_in_their_boxes_to_be_changed(site):
    answer = post(site, "/-/compare", {"first": "The bridge will close.", "second": "The bridge could close."}).text
    assert ">\nThe bridge will close.</textarea>" in answer
    assert ">\nThe bridge could close.</textarea>" in answer
    first, _ = both(site)
    beside = get(site, f"/-/compare?a={first}&second=We+will+never+close+the+bridge").text
    assert f'<input type="hidden" name="a" value="{first}">' in beside
    assert ">\nWe will never close the bridge</textarea>" in beside


def test_long_texts_are_swapped_by_a_form_since_no_address_holds_them(site):
    answer = post(site, "/-/compare", {"first": "one two three " * 100, "second": "one two four " * 100})
    assert "Link to this comparison" not in answer.text
    assert re.search(r'<input type="hidden" name="first" value="one two four', answer.text)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param("/-/compare", "Compare two wordings", id="nothing"),
        pytest.param("/-/compare?first=a", "There is one wording; a second is needed.", id="one alone"),
        pytest.param("/-/compare?first=" + "a+" * 3000 + "&second=b", "That is too long: up to 5,000", id="too long"),
        pytest.param("/-/compare?a=&b=", "Compare two wordings", id="empty keys"),
        pytest.param("/-/compare?first=&second=", "Both are empty: write or paste two texts.", id="empty texts"),
    ],
)
def test_what_is_missing_is_shown(site, path, expected):
    assert expected in page(site, path)


@pytest.mark.parametrize("name", ["nope", "%00", "'", "9" * 500])
def test_an_unknown_key_is_not_found(site, name):
    assert get(site, f"/-/compare?a={name}&second=b").status_code == 404


def test_pasted_markup_stays_text(site):
    answer = post(
        site, "/-/compare", {"first": "<b>one</b> two </textarea>", "second": "<script>alert(1)</script> two"}
    )
    assert "<script" not in answer.text
    assert "<b>one" not in answer.text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We will never close the bridge", "We  will close the “old” bridge today "),
        ("a b c", ""),
        ("He said: go now", "Go, he said"),
    ],
)
def test_the_sides_without_marks_are_the_texts(one, other):
    sides = [
        re.sub(r'<span class="visually-hidden">.*?</span>|<[^>]+>', "", side) for side in to_sides(diff(one, other))
    ]
    assert sides == [one, other]
