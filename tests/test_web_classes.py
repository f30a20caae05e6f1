"""In the browser thoughts and intentions are kept apart from quotations, and said in words to be none."""

import re

import pytest
from newsroom import data, get, key, keys, page

TUNNEL = "a tunnel under the river"
PAYS = "the county will pay in the end"
SURVEY = "two thirds of the town cross it every day"
SWITCH = "also thoughts and intentions"


def chronicle(site):
    return f"/-/article/{key(site, 'articles', 'source_id = ' + repr('chronicle.txt'))}"


def quotation(site, cue_class):
    return f"/-/quotation/{key(site, 'quotes', 'cue_class = ' + repr(cue_class))}"


def links(site, path):
    """The page's links by their words."""
    found = re.findall(r'<a href="([^"]*)"[^>]*>([^<]*)</a>', get(site, path).text)
    return {words: href.replace("&amp;", "&") for href, words in found}


@pytest.mark.parametrize("path", ["/", "/-/search?q=brandt", "/-/speaker/ana-brandt", "the article"])
def test_no_page_shows_a_thought_or_an_intention_unasked(site, path):
    shown = get(site, chronicle(site) if path == "the article" else path).text
    assert 'class="told"' not in shown
    assert not re.search(r'class="cue-class"[^>]*>intention', shown)


@pytest.mark.parametrize("path", ["/-/search?q=brandt", "/-/speaker/ana-brandt", "the article"])
def test_a_link_leads_to_them_and_back(site, path):
    path = chronicle(site) if path == "the article" else path
    there = links(site, path)[f"{SWITCH} (2)"]
    assert "classes=all" in there
    shown = page(site, there)
    assert TUNNEL in shown
    assert "With 2 thoughts and intentions" in shown
    assert links(site, there)["quotations only"] == path


def test_a_page_without_any_has_no_switch(site):
    for path in ("/", "/-/search?q=steel", "/-/speaker/tomas-rell", "/-/speaker/tomas-rell?classes=all"):
        assert "thoughts and intentions" not in page(site, path)


@pytest.mark.parametrize("classes", ["", "quotations", "ALL", "%00"])
def test_any_other_state_of_the_switch_is_the_default(site, classes):
    assert SWITCH in page(site, f"/-/speaker/ana-brandt?classes={classes}")


def test_search_offers_them_where_no_quotation_has_the_words(site):
    shown = page(site, "/-/search?q=tunnel")
    assert "No quotation has this word also thoughts and intentions (1)" in shown


def test_search_shows_them_behind_their_cue_with_their_class(site):
    shown = page(site, "/-/search?q=tunnel&classes=all")
    assert "No quotation has this word With 1 thought or intention" in shown
    assert f"Ana Brandt intention wants “{TUNNEL}” by 2030 North Chronicle, March 2025" in shown
    found = data(site, "/-/search.json?q=brandt&classes=all")
    assert (found["found"], found["told"], found["aside"]) == (2, 2, 2)


def test_the_next_search_keeps_the_state(site):
    field = '<input type="hidden" name="classes" value="all">'
    assert field in get(site, "/-/search?q=tunnel&classes=all").text
    assert field not in get(site, "/-/search?q=tunnel").text


def test_a_speakers_counts_are_of_quotations_and_the_rest_is_a_section_of_its_own(site):
    shown = page(site, "/-/speaker/ana-brandt?classes=all")
    assert "8 quotations, 2 utterances." in shown
    assert "Thoughts and intentions As outlets tell them." in shown
    assert f"intention wants “{TUNNEL}” by 2030 North Chronicle, March 2025" in shown
    assert f"thought believes {PAYS}" in shown
    speaker = data(site, "/-/speaker/ana-brandt.json?classes=all")
    assert [one["cue_class"] for one in speaker["thoughts_and_stances"]] == ["thought", "stance"]
    assert data(site, "/-/speaker/ana-brandt.json")["thoughts_and_stances"] == []


def test_an_article_marks_them_otherwise_than_quotations(site):
    path = chronicle(site)
    assert "Article, 2 quotations" in page(site, path)
    assert PAYS not in str(re.findall(r"<a [^>]*>[^<]*</a>", get(site, path).text))
    shown = get(site, path + "?classes=all").text
    thought = key(site, "quotes", "cue_class = 'thought'")
    link = f'<a class="told" href="/-/quotation/{thought}" title="Ana Brandt, thought"'
    assert re.search(rf'{link} data-number="\d">{PAYS}</a>', shown)
    words = page(site, path + "?classes=all")
    assert "Article, 2 quotations" in words
    assert "dotted is a thought or an intention, which nobody need have said" in words
    assert (
        "Ana Brandt (likely) intention Intention: “a tunnel under the river” by 2030. partly in quotation marks"
        in words
    )


@pytest.mark.parametrize(
    ("cue_class", "words"),
    [
        (
            "stance",
            [
                "intention, partly in quotation marks wants “a tunnel under the river” by 2030",
                "A wish, a plan, a decision or a refusal, as the outlet tells it. Nobody need have said so.",
                "Told with wants",
                "Ana Brandt (intention): wants “a tunnel under the river” by 2030 (County and town at odds,",
                "what it is",
            ],
        ),
        (
            "thought",
            [
                "thought, in the outlet's own words believes the county will pay in the end",
                "Ana Brandt (thought): believes the county will pay in the end (County and town at odds,",
            ],
        ),
        (
            "document",
            [
                f"document, in the outlet's own words {SURVEY} survey, in outlet unknown",
                "What a text, a poll, a study or a picture holds. Found by",
                "No other article here prints these words",
            ],
        ),
    ],
)
def test_a_page_of_its_own_tells_the_class_in_words(site, cue_class, words):
    shown = page(site, quotation(site, cue_class))
    for each in words:
        assert each in shown


def test_from_its_page_the_way_leads_to_the_place_in_the_article(site):
    path = quotation(site, "stance")
    href = links(site, path)["County and town at odds"]
    assert href.startswith(chronicle(site) + "?classes=all#q-")
    assert f'id="{href.split("#")[1]}"' in get(site, href).text


def test_speech_has_no_label_and_a_document_has(site):
    assert 'class="cue-class"' not in get(site, "/-/search?q=steel").text
    shown = page(site, "/-/search?q=thirds")
    assert f"1 utterance for thirds survey document {SURVEY} outlet unknown, date unknown" in shown
    (utterance,) = keys(site, "utterances", f"text = {SURVEY!r}")
    assert "Utterance of a document" in page(site, f"/-/utterance/{utterance}")


@pytest.mark.parametrize("path", ["/-/search?q=brandt&classes=all", "/-/speaker/ana-brandt?classes=all"])
def test_what_is_told_never_stands_as_words_that_were_said(site, path):
    shown = get(site, path).text
    assert not re.search(rf'class="words[^"]*">[^<]*({TUNNEL}|{PAYS})', shown)


def test_marks_and_wishes_that_hold_markup_stay_text(hostile_site):
    for one in keys(hostile_site, "quotes"):
        assert "<img src=x" not in get(hostile_site, f"/-/quotation/{one}").text
