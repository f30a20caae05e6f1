"""What each page of the browser tells its reader, in words and as JSON."""

import pytest
from newsroom import data, get, key, page

NEVER = "text like 'We will never close the bridge, and%'"
TWENTY = "text like 'We will spend 20%'"


def utterance_path(site, base=None):
    return f"/-/utterance/{key(site, 'utterances', NEVER)}" + (f"?base={base}" if base else "")


def wordings(site, base=None):
    path = utterance_path(site, base).replace("?", ".json?") if base else utterance_path(site) + ".json"
    return {wording["text"]: wording for wording in data(site, path)["wordings"]}


# The start page


def test_the_start_page_counts_and_shows_what_was_altered(site):
    shown = page(site, "/")
    assert "11 quotations by 2 speakers in 5 articles (4 outlets; 1 article of an unknown outlet)" in shown
    assert (
        "2 utterances printed in more than one article, 2 of them with altered words, "
        "2 of them flagged, as perhaps changed in meaning."
    ) in shown
    assert "Another number or amount: 12 became 20" in shown
    assert "Mayor rules out closing the Linden bridge" in shown
    assert "Ana Brandt" in shown


def test_the_start_page_has_a_search_box(site):
    assert '<input id="q" type="search" name="q"' in get(site, "/").text


def test_the_start_page_as_json(site):
    start = data(site, "/.json")
    assert start["counts"] == {
        "articles": 5, "outlets": 4, "unknown": 1, "quotations": 11, "repeated": 2, "altered": 2, "flagged": 2,
        "speakers": 2,
    }  # fmt: skip
    assert [speaker["name"] for speaker in start["speakers"]] == ["Ana Brandt", "Tomas Rell"]
    assert start["altered"][0]["example"]["outlet"] == "Daily Lantern"


def test_the_start_page_leads_to_the_other_ways_in(site):
    shown = get(site, "/").text
    for way in ("outlets", "check", "compare", "record"):
        assert f'<a href="/-/{way}">' in shown


def test_the_start_page_tells_how_words_are_printed_again(site):
    found = data(site, "/.json")["departures"]
    assert [(row["label"], row["versions"]) for row in found] == [
        ("trimmed", 2),
        ("word for word", 2),
        ("turned from direct into indirect speech", 1),
        ("reworded", 1),
    ]
    shown = page(site, "/")
    assert "trimmed 2 of 6" in shown
    assert "Of all versions of what several articles print, beside the reference wording." in shown


def test_of_many_ways_to_depart_the_rare_ones_are_one_part():
    from quotes.web.pages.start import _departures

    counted = [{"relation": name, "flagged": 0, "versions": 8 - place} for place, name in enumerate("abcdef")]
    found = _departures([*counted, *({"relation": name, "flagged": 1, "versions": 1} for name in "abcdef")])
    assert [(row["label"], row["versions"]) for row in found] == [
        ("a", 9), ("b", 8), ("c", 7), ("d", 6), ("otherwise", 9),
    ]  # fmt: skip


def test_the_start_page_as_csv_has_what_is_worth_a_look(site):
    from csv import DictReader

    answer = get(site, "/.csv")
    found = list(DictReader(answer.text.removeprefix("\ufeff").splitlines()))
    assert [(row["list"], row["speaker"]) for row in found] == [
        ("altered", "Ana Brandt"), ("altered", "Ana Brandt"), ("reprinted", "Ana Brandt"), ("reprinted", "Ana Brandt"),
    ]  # fmt: skip


# An utterance


def test_an_utterance_groups_its_versions_by_wording(site):
    found = {text: [version["outlet"] for version in one["versions"]] for text, one in wordings(site).items()}
    assert found == {
        "We will never close the bridge, and we will spend about 12 million on it this year": [
            "Harbour Post",
            "Morning Wire",
        ],
        "We will spend 20 million on it this year": ["Daily Lantern"],
        "the bridge could close": ["North Chronicle"],
        "We will never close the bridge": [None],
    }


def test_an_utterance_tells_relations_and_flags_in_words(site):
    shown = page(site, utterance_path(site))
    for words in (
        "Printed 5 times in 4 wordings by 4 outlets",
        "turned from direct into indirect speech",
        "trimmed at the end",
        "Another number or amount: 12 became 20",
        "May say the opposite: never left out",
        "outlet unknown (“The steel is sound,” an engineer said. ‘We will never close the…), date unknown",
        "Why it is the reference: same speaker, same day.",
        "Harbour Post, 4 March 2025",
    ):
        assert words in shown


def test_changes_are_shown_without_colour(site):
    shown = get(site, utterance_path(site)).text
    assert '<del class="diff-removed"><span class="visually-hidden">removed: </span>about 12</del>' in shown
    assert '<ins class="diff-added"><span class="visually-hidden">added: </span>20</ins>' in shown
    assert "How to read the changes" in shown


def test_the_reader_switches_what_is_compared_with(site):
    base = key(site, "quotes", TWENTY)
    against = wordings(site, base)
    full = against["We will never close the bridge, and we will spend about 12 million on it this year"]
    assert {"name": "number", "reference": "20", "version": "12"} in full["flags"]
    assert full["diff"] == (
        "{+We will never close the bridge, and+} we will spend [-20-] {+about 12+} million on it this year"
    )
    assert against["We will spend 20 million on it this year"]["is_base"]
    assert "Compared with Daily Lantern, not with the reference wording." in page(site, utterance_path(site, base))


@pytest.mark.parametrize("base", ["nobody", "0" * 16, "%00", "'"])
def test_an_unknown_base_falls_back_to_the_reference(site, base):
    assert wordings(site, base) == wordings(site)


def test_every_wording_but_the_base_offers_to_be_the_base(site):
    assert get(site, utterance_path(site)).text.count("Compare the others with this wording") == 3


# A quotation


def test_a_quotation_stands_marked_in_its_context(site):
    shown = get(site, f"/-/quotation/{key(site, 'quotes', TWENTY)}").text
    assert (
        '“<span class="content">We will spend 20 million on it this year</span>,” <span class="source">Brandt</span> '
        '<span class="cue">told</span> <span class="venue">the Harbour Post</span>.'
    ) in shown
    context = shown[shown.index('<div class="context">') : shown.index("</div>", shown.index('<div class="context">'))]
    assert "Nobody asked" not in context  # the next paragraph


def test_a_quotation_tells_how_it_was_decided(site):
    shown = page(site, f"/-/quotation/{key(site, 'quotes', TWENTY)}")
    for words in (
        "Direct speech. Found by: quotation marks beside a cue. As good as certain.",
        "Decided by: name in full beside the cue. As good as certain.",
        "Said to Harbour Post",
        "5 March 2025, 09:30 UTC+1",
        "Ana Brandt: “We will spend 20 million on it this year” (Bridge: 20 million and no closure, Daily Lantern, "
        "5 March 2025, 09:30 UTC+1)",
    ):
        assert words in shown


def test_a_quotation_of_nobody_named_says_so(site):
    shown = page(site, f"/-/quotation/{key(site, 'quotes', 'speaker_id is null')}")
    assert "an engineer, not named, in outlet unknown, date unknown" in shown
    assert "No other article here prints these words" in shown


def test_a_quotation_compares_the_other_versions_with_itself(site):
    others = data(site, f"/-/quotation/{key(site, 'quotes', TWENTY)}.json")["others"]
    assert [other["relation"] for other in others if other["outlet"] == "Harbour Post"] == ["reworded"]
    assert len(others) == 4


def test_an_inferred_date_is_shown_as_inferred(site):
    assert "4 March 2025 (inferred from the text)" in page(site, f"/-/article/{key(site, 'articles', 'true')}")


# An article


def test_an_article_links_each_quotation_where_it_stands(site):
    quotation = key(site, "quotes", NEVER)
    shown = get(site, f"/-/article/{key(site, 'articles', 'true')}").text
    link = (
        f'<a class="content direct" href="/-/quotation/{quotation}" title="Ana Brandt">We will never close the bridge'
    )
    assert link in shown
    assert '<span class="furniture">READ MORE: Ferries wait for spring</span>' in shown


def test_an_article_tells_in_the_margin_where_each_was_said(site):
    article = f"/-/article/{key(site, 'articles', 'true')}"
    assert '<span class="aside">to Harbour Post</span>' in get(site, article).text


def test_an_article_tells_its_reprints_in_words(site):
    shown = page(site, f"/-/article/{key(site, 'articles', 'true')}")
    assert "(Morning Wire, 5 March 2025) carries the text of this article, word for word: 4 of 4 sentences." in shown
    copied = page(site, f"/-/article/{keys_of_wire(site)}")
    assert "This article carries the text of Mayor rules out closing the Linden bridge (Harbour Post, 4 March" in copied


def keys_of_wire(site):
    return key(site, "articles", "source_id = 'wire.txt'")


def test_an_article_without_headline_outlet_and_date_says_so(site):
    shown = page(site, f"/-/article/{key(site, 'articles', 'title is null')}")
    assert "“The steel is sound,” an engineer said. ‘We will never close the… outlet unknown" in shown
    assert "outlet unknown, date unknown" in shown


# A speaker


def test_a_speaker_is_shown_with_names_roles_and_quotations_by_utterance(site):
    shown = page(site, "/-/speaker/ana-brandt")
    assert "8 quotations, 2 utterances." in shown
    assert "Roles in the articles Mayor 6 quotations, March 2025 to 5 March 2025" in shown
    speaker = data(site, "/-/speaker/ana-brandt.json")
    assert [len(utterance["quotations"]) for utterance in speaker["utterances"]] == [5, 3]


# All of them


@pytest.mark.parametrize(
    ("name", "table"),
    [("utterance", "utterances"), ("quotation", "quotes"), ("article", "articles"), ("speaker", "speakers")],
)
def test_every_row_has_a_page_and_its_json(site, name, table):
    from newsroom import keys

    for one in keys(site, table):
        assert data(site, f"/-/{name}/{one}.json")["key"] == one
        assert "<main" in get(site, f"/-/{name}/{one}").text


@pytest.mark.parametrize("path", ["/", "/-/search", "/-/search?q=bridge", "/quotes", "/quotes/quotes_list", "/nope"])
def test_every_page_has_language_landmarks_and_a_skip_link(site, path):
    shown = get(site, path).text
    assert '<html lang="en">' in shown
    assert '<a class="skip" href="#content">' in shown
    assert shown.count("<main") == shown.count("<h1") == 1
    assert 'role="search"' in shown


def test_our_pages_need_no_script(site):
    for path in ("/", "/-/search?q=bridge", utterance_path(site), "/-/speaker/ana-brandt"):
        assert "<script" not in get(site, path).text


def test_an_article_of_megabytes_is_laid_out_in_a_moment():
    from time import process_time

    from quotes.web.pages.article import _paragraphs

    text = "\n".join(f"“Line {number} is here,” said a man." for number in range(50_000))
    starts = [index for index, letter in enumerate(text) if letter == "“"]
    quotations = [{"start": start + 1, "end": start + 9} for start in starts]
    began = process_time()
    paragraphs = _paragraphs(text, quotations, [{**one, "quotation": 0} for one in quotations])
    assert [paragraph["begin"] for paragraph in paragraphs[:3]] == [[0], [1], [2]]
    assert process_time() - began < 5


def test_the_other_versions_show_what_may_have_changed(site):
    shown = page(site, f"/-/quotation/{key(site, 'quotes', TWENTY)}")
    assert "Another number or amount: 20 became 12" in shown


def test_an_article_tells_what_its_underlines_mean(site):
    shown = page(site, f"/-/article/{key(site, 'articles', 'title is null')}")
    assert "Underlined in the text: solid is in quotation marks" in shown


def test_a_speakers_page_has_the_words_of_each_version_and_what_was_done_to_them(site):
    shown = page(site, "/-/speaker/ana-brandt")
    assert "trimmed at the end" in shown
    assert "We will spend 20 million on it this year" in shown
