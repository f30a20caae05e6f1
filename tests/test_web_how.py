"""Every page tells in words how a thing was said: denied, declined to say, reportedly, as told by somebody."""

import re

import pytest
from manners import dam
from newsroom import data, get, key, page
from stored import add, plain_identity

from quotes.explaining.circumstances import how_said
from quotes.store import open_database
from quotes.web.serving import build


@pytest.fixture(scope="module")
def dam_site(tmp_path_factory):
    path = tmp_path_factory.mktemp("dam") / "dam.db"
    with plain_identity(), open_database(path, create=True) as db:
        add(db, dam())
    return build(path)


def of(site, kind, text):
    table = "quotes" if kind == "quotation" else "utterances"
    return f"/-/{kind}/{key(site, table, f'text = {text!r}')}"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (("said", ""), []),
        (("denied", ""), ["denied"]),
        (("denied", "reportedly"), ["reportedly", "denied"]),
        (("denied", "", None, "stance"), []),
        (("declined to say", "", None, "stance"), ["declined to say"]),
        (("said", "would say"), ["would or will say"]),
        (("said", "", "Ada Lund"), ["as told by Ada Lund"]),
        (("said", "", "The ministry"), ["as told by the ministry"]),
        (("said", "", "he"), ["as told by somebody not named"]),
    ],
)
def test_in_words(given, words):
    assert how_said(*given) == words


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/-/search?q=cracked", "Ada Lund denied the dam had cracked"),
        ("/-/search?q=fail", "Ada Lund as told by Ministry the dam would fail"),
        ("/-/search?q=lost", "Ola Berg reportedly the dam was lost"),
        ("/-/search?q=valley&classes=all", "intention declined to say declined to say whether the valley"),
        ("/-/speaker/ada-lund", "denied the dam had cracked"),
        ("/-/speaker/ada-lund", "as told by Ministry the dam would fail"),
    ],
)
def test_a_list_tells_it_beside_the_words(dam_site, path, words):
    assert words in page(dam_site, path)


@pytest.mark.parametrize("kind", ["quotation", "utterance"])
def test_a_page_of_its_own_tells_it_before_the_words(dam_site, kind):
    shown = get(dam_site, of(dam_site, kind, "the dam had cracked")).text
    (headline,) = re.findall(r"<h1>.*?</h1>", shown, re.DOTALL)
    assert " ".join(re.sub(r"<[^>]+>", " ", headline).split()) == "denied the dam had cracked"


def test_an_article_tells_it_in_the_margin_and_on_the_words(dam_site):
    path = f"/-/article/{key(dam_site, 'articles', 'true')}"
    shown = page(dam_site, path)
    assert "Ada Lund denied Quotation: the dam had cracked. indirect speech" in shown
    assert "Ada Lund as told by Ministry Quotation: the dam would fail. indirect speech" in shown
    assert 'title="Ada Lund, denied"' in get(dam_site, path).text


def test_a_quotation_explains_how_and_leads_along_the_chain(dam_site):
    inner, outer = (
        of(dam_site, "quotation", text) for text in ("the dam would fail", "Lund had warned that the dam would fail")
    )
    assert "Told by Ministry, in whose words it stands" in page(dam_site, inner)
    assert f'href="{outer}"' in get(dam_site, inner).text
    assert "Tells of what Ada Lund said" in page(dam_site, outer)
    assert f'href="{inner}"' in get(dam_site, outer).text
    denial = page(dam_site, of(dam_site, "quotation", "the dam had cracked"))
    assert "How Denied. The source denies, disputes or rejects it." in denial
    assert (
        "To cite In a line Ada Lund (denied): the dam had cracked (Who said what about the dam, Valley Post," in denial
    )


@pytest.mark.parametrize("kind", ["quotation", "utterance"])
def test_a_title_tells_it(dam_site, kind):
    path = of(dam_site, kind, "the dam had cracked")
    assert "<title>Ada Lund (denied): the dam had cracked" in get(dam_site, path).text


def test_the_data_of_a_page_has_it(dam_site):
    (hit,) = data(dam_site, "/-/search.json?q=cracked")["hits"]
    assert (hit["polarity"], hit["modality"], hit["told_by"]) == ("denied", "", None)


def test_a_table_links_to_the_quotation_that_tells_it(dam_site):
    shown = get(dam_site, "/quotes/quotes_list?reported_by__notblank=1").text
    assert f'<a href="{of(dam_site, "quotation", "Lund had warned that the dam would fail")}">' in shown
