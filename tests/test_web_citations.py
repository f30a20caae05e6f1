"""A quotation for use elsewhere: lines to paste, BibTeX, RIS, a Web Annotation, and a link to the very words."""

import json

import pytest
from newsroom import data, get, key, page

from quotes.web.formats.annotation import annotation, text_fragment
from quotes.web.formats.authors import works_cited
from quotes.web.formats.citations import bibtex, chicago, mla, plain, ris

TWENTY = "text like 'We will spend 20%'"

QUOTATION = {
    "key": "0123456789abcdef",
    "article": "fedcba9876543210",
    "text": "It rains",
    "kind": "direct",
    "cue_class": "speech",
    "cue": "said",
    "polarity": "said",
    "modality": "",
    "told_by": None,
    "speaker": "Ana Brandt",
    "speaker_name": "Ana Brandt",
    "speaker_role": "Mayor",
    "source": "Brandt",
    "title": "Who said “rain”?",
    "opening": "It rained on Tuesday in Linden",
    "outlet": "Harbour Post",
    "author": "Bo Mork",
    "published": "2025-03-04T10:00",
    "url": "https://example.org/linden/post",
}


def address(name, key):
    return f"https://desk.example/-/{name}/{key}"


@pytest.mark.parametrize(
    ("style", "changed", "line"),
    [
        pytest.param(
            mla,
            {},
            "Mork, Bo. “Who said ‘rain’?” Harbour Post, 4 Mar. 2025, https://example.org/linden/post.",
            id="mla",
        ),
        pytest.param(
            chicago,
            {},
            "Ana Brandt, quoted in Bo Mork, “Who said ‘rain’?” Harbour Post, March 4, 2025, "
            "https://example.org/linden/post.",
            id="chicago",
        ),
        pytest.param(
            plain,
            {"title": "Rain", "url": None},
            "Ana Brandt: “It rains” (Rain, Harbour Post, 4 March 2025, 10:00)",
            id="plain",
        ),
        pytest.param(mla, {"published": "2025-03", "url": None, "title": "Rain.", "author": None},
                     "“Rain.” Harbour Post, Mar. 2025.", id="mla, a month"),
        pytest.param(chicago, {"published": "2025", "url": None, "title": "Rain", "author": None},
                     "Ana Brandt, quoted in “Rain,” Harbour Post, 2025.", id="chicago, a year"),
        pytest.param(mla, {"published": None, "outlet": None, "title": None, "author": None, "url": "javascript:x"},
                     "“It rained on Tuesday in Linden.” n.d.", id="mla, nothing known"),
        pytest.param(chicago, {"published": "soon", "speaker": None, "speaker_name": None, "speaker_role": None,
                               "source": "he", "author": None, "url": None, "title": "Rain"},
                     "Quoted in “Rain,” Harbour Post, n.d.", id="chicago, nobody named"),
        pytest.param(plain, {"cue_class": "stance", "text": "to leave", "cue": "wants", "url": None, "title": None},
                     "Ana Brandt (intention): wants to leave (Harbour Post, 4 March 2025, 10:00)",
                     id="an intention"),
    ],
)  # fmt: skip
def test_a_citation_is_a_line(style, changed, line):
    assert style(QUOTATION | changed) == line


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("Fergus Bain", "Bain, Fergus"),
        ("By FERGUS BAIN JR.", "Bain, Fergus, Jr."),
        ("Ana de la Cruz and Bo Mork", "de la Cruz, Ana, and Bo Mork"),
        ("Van Mork,Ana Cruz,Bo Roe", "Mork, Van, et al."),
        ("Dr. Ann B. Lee, Health Editor", "Lee, Ann B."),
        ("Ann Lee and agencies", "Lee, Ann, and agencies"),
        ("ANN LEE and USA TODAY", "Lee, Ann, and USA TODAY"),
        ("Cruz, Ana", "Cruz, Ana"),
        ("García Márquez, Gabriel", "García Márquez, Gabriel"),
        ("Ann Lee, Reuters", "Lee, Ann"),
        ("Virgil", "Virgil"),
        ("Reuters", "Reuters"),
        ("The New York Times", "The New York Times"),
        ("Harbour Post", "Harbour Post"),
        ("LINDEN WATER BOARD", "LINDEN WATER BOARD"),
        ("Centre for Trade and Business Studies", "Centre for Trade and Business Studies"),
        ("Ann Lee. Email: ann@example.org", "Ann Lee. Email: ann@example.org"),
        ("", ""),
        (", ,", ", ,"),
    ],
)
def test_people_are_filed_under_their_surnames_and_bodies_as_they_are(byline, authors):
    assert works_cited(byline, "Harbour Post") == authors


def test_an_entry_of_bibtex():
    answer = bibtex(QUOTATION | {"title": "100% rain & {more}"}, address)
    assert answer.body == (
        "@article{quotation-0123456789abcdef,\n"
        "  author = {{Bo Mork}},\n"
        "  title = {{100\\% rain \\& \\{more\\}}},\n"
        "  journal = {Harbour Post},\n"
        "  year = {2025},\n"
        "  month = {3},\n"
        "  day = {4},\n"
        "  url = {https://example.org/linden/post},\n"
        "  note = {Ana Brandt: “It rains” https://desk.example/-/quotation/0123456789abcdef},\n"
        "}\n"
    )
    assert answer.filename == "quotation-0123456789abcdef.bib"


def test_a_record_of_ris():
    assert ris(QUOTATION, address).body.split("\r\n") == [
        "TY  - NEWS",
        "AU  - Bo Mork",
        "TI  - Who said “rain”?",
        "T2  - Harbour Post",
        "PY  - 2025",
        "DA  - 2025/03/04/",
        "UR  - https://example.org/linden/post",
        "N1  - Ana Brandt: “It rains” https://desk.example/-/quotation/0123456789abcdef",
        "ER  - ",
        "",
    ]


@pytest.mark.parametrize("title", ["Rain\r\nER  - \r\nTY  - BOOK", "Rain\n\n@book{x,", "}\\input{x}", "\x00\x85"])
def test_a_hostile_headline_stays_in_its_field(title):
    record = ris(QUOTATION | {"title": title}, address).body
    assert record.count("\r\nER  - ") == record.count("TY  - NEWS\r\n") == 1
    entry = bibtex(QUOTATION | {"title": title}, address).body
    assert entry.count("\n") == 10
    assert entry.replace("\\{", "").replace("\\}", "").count("{") == entry.replace("\\}", "").replace("\\{", "").count(
        "}"
    )


def test_a_quotation_offers_its_citations(site):
    path = f"/-/quotation/{key(site, 'quotes', TWENTY)}"
    shown = page(site, path)
    assert "MLA, works cited “Bridge: 20 million and no closure.” Daily Lantern, 5 Mar. 2025." in shown
    assert "This page as JSON, CSV, BibTeX, RIS, Web Annotation" in shown
    for ending, kind in (("bib", "application/x-bibtex"), ("ris", "application/x-research-info-systems")):
        answer = get(site, f"{path}.{ending}")
        assert answer.headers["content-type"].startswith(kind)
        assert f"http://localhost{path}" in answer.text


def test_an_annotation_finds_the_words_in_the_article(site):
    quotation = key(site, "quotes", TWENTY)
    answer = get(site, f"/-/quotation/{quotation}.jsonld")
    assert answer.headers["content-type"].startswith("application/ld+json")
    fields = answer.json()
    assert fields["@context"] == "http://www.w3.org/ns/anno.jsonld"
    (target,) = fields["target"]
    quote, position = target["selector"]
    text = data(site, f"/-/article/{data(site, f'/-/quotation/{quotation}.json')['article']}.json")["text"]
    assert text[position["start"] : position["end"]] == quote["exact"] == "We will spend 20 million on it this year"
    assert quote["prefix"] + quote["exact"] + quote["suffix"] in text
    assert target["source"]["id"].startswith("http://localhost/-/article/")


def test_an_annotation_has_each_piece_in_code_points():
    pieces = [
        {"start": 3, "end": 8, "exact": "a😀b c", "prefix": "“", "suffix": "”"},
        {"start": 20, "end": 24, "exact": "more", "prefix": "“", "suffix": "”"},
    ]
    fields = json.loads(annotation(QUOTATION | {"pieces": pieces}, address).body)
    assert [target["selector"][1]["start"] for target in fields["target"]] == [3, 20]
    assert fields["target"][0]["source"]["via"] == "https://example.org/linden/post"
    assert fields["body"][0]["value"] == "Ana Brandt"


@pytest.mark.parametrize(
    ("words", "link"),
    [
        pytest.param("It rains", "#:~:text=It%20rains", id="few words"),
        pytest.param(
            "a well-known, old & wet town", "#:~:text=a%20well%2Dknown%2C%20old%20%26%20wet%20town", id="signs"
        ),
        pytest.param(" ".join("abcdefghijkl"), "#:~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l", id="many words"),
    ],
)
def test_a_link_leads_to_the_very_words(words, link):
    assert text_fragment("https://example.org/linden", words) == f"https://example.org/linden{link}"
    assert text_fragment("https://example.org/#top", words).startswith("https://example.org/#top:~:text=")


def test_a_quotation_leads_to_its_neighbours_in_the_article(site):
    first = key(site, "quotes", TWENTY)
    neighbours = data(site, f"/-/quotation/{first}.json")["neighbours"]
    assert list(neighbours) == ["behind"]
    assert neighbours["behind"]["text"] == "Nobody asked the people who work on it"
    second = data(site, f"/-/quotation/{neighbours['behind']['key']}.json")["neighbours"]
    assert [(side, one["key"]) for side, one in second.items()] == [("before", first)]
    assert "After it in the article" in page(site, f"/-/quotation/{first}")


def test_quotations_pass_over_thoughts_but_thoughts_do_not_pass_over_quotations(site):
    last = key(site, "quotes", "text = 'unworkable'")
    assert list(data(site, f"/-/quotation/{last}.json")["neighbours"]) == ["before"]
    thought = key(site, "quotes", "cue_class = 'thought'")
    neighbours = data(site, f"/-/quotation/{thought}.json")["neighbours"]
    assert (neighbours["before"]["key"], neighbours["behind"]["cue_class"]) == (last, "stance")


def test_other_versions_are_a_step_from_side_by_side(site):
    first, other = key(site, "quotes", TWENTY), key(site, "quotes", "text like 'We will never close the bridge, and%'")
    assert f'href="/-/compare?a={first}&amp;b={other}"' in get(site, f"/-/quotation/{first}").text


def test_a_quotation_as_csv_has_a_row_a_version(site):
    text = get(site, f"/-/quotation/{key(site, 'quotes', TWENTY)}.csv").text
    assert len(text.strip().split("\r\n")) == 6
