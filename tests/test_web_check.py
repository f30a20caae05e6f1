"""A pasted draft beside the record: each quotation's verdict, with nothing kept of the draft."""

import asyncio
import json
from typing import get_args

import pytest
from changed import write_changed
from datasette.app import Datasette
from newsroom import get, key, page, post, serve, shown, write_newsroom, write_story
from papers import person, print_of

from quotes.checking import Verdict
from quotes.datafiles import table

DRAFT = (
    "“Nobody asked the people who work on it,” said Tomas Rell.\r\n\r\n"
    "“We will never close the bridge, and we will spend about 30 million on it this year,” Brandt said. "
    "“Nobody asked the people who work on it,” said Ana Brandt. “I sold the ferries,” she said."
)


def checked(site, draft=DRAFT, path="/-/check", **headers):
    answer = post(site, path, {"text": draft}, **headers)
    assert answer.status_code == 200
    return answer


def test_each_quotation_has_its_verdict_in_words(site):
    words = shown(checked(site))
    for words_there in (
        "4 quotations checked",
        "on record, word for word line 1, Tomas Rell",
        "on record, but changed line 3, Ana Brandt",
        "Another number or amount: 12 became 30",
        "on record as somebody else's line 3, Ana Brandt",
        "not on record line 3",
        "Tomas Rell, Daily Lantern, 5 March 2025, 09:30 UTC+1 direct speech",
        "See all 5 versions",
    ):
        assert words_there in words


def test_a_print_tells_how_it_calls_whom_it_does_not_name(site):
    words = shown(checked(site, "Ana Brandt called it “completely unworkable”."))
    assert "Ana Brandt, printed as “She”, " in words


def test_the_draft_is_shown_with_its_quotations_marked_by_verdict(site):
    text = checked(site).text
    assert (
        '“<a class="verdict-word-for-word" href="#finding-1" title="on record, word for word">Nobody asked the people '
        "who work on it</a>,” said Tomas Rell.\n\n“<a"
    ) in text
    assert '<a class="verdict-anothers" href="#finding-3"' in text


def test_words_of_a_print_that_departs_have_no_tick(site):
    answer = checked(site, "“We will spend 20 million on it this year,” said Ana Brandt.")
    words = shown(answer)
    assert "1 on record, but disputed" in words
    assert "Printed so, but that departs from the reference wording. What others have" in words
    assert "Another number or amount: 12 became 20" in words
    assert "verdict-word-for-word" not in answer.text


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        pytest.param("“The steel is sound,” he said.", "Who said it was not checked: no name", id="nobody"),
        pytest.param(
            "“Unworkable,” said Ida Moss.",
            "Too few words to tell whose they are, so that these quotations, which have them, do not count: Ana Brandt",
            id="somebody else",
        ),
        pytest.param("“I sold the ferries,” she said.", "Nobody here is quoted so;", id="on record of nobody"),
    ],
)
def test_of_few_words_it_is_shown_who_has_them(site, draft, expected):
    notes = ("Who said it was not checked", "Too few words", "Nobody here is quoted so")
    words = shown(checked(site, draft))
    assert expected in words
    assert sum(note in words for note in notes) == 1


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        pytest.param(
            "It rained,” said Bo Mork.",
            "Line 1: a quotation mark closes here and none opens",
            id="a mark that none opens",
        ),
        pytest.param(
            "“We will spend 20 million on it this year,” said Ana Brandt.",
            "Others have: We will never close the bridge, and we will spend about 12 million",
            id="what others have",
        ),
        pytest.param("“It rained,” said Bo Mork.", "What the draft reports without them", id="what is not checked"),
    ],
)
def test_what_a_reader_has_to_know_is_shown(site, draft, expected):
    assert expected in shown(checked(site, draft))


def test_the_verdicts_of_the_page_all_have_words():
    assert set(table("quotes.explaining", "words")["verdicts"]) == set(get_args(Verdict))


def test_what_an_article_did_to_its_words_stands_beside_the_print(tmp_path):
    from quotes.web.serving import build

    write_changed(tmp_path / "spring.db")
    draft = "“Nobody asked us,” said Bo Roe. “We will not wait until a lorry is in the river,” said Ada Rell."
    words = shown(checked(build(tmp_path / "spring.db"), draft))
    assert "Bo Roe, Harbour Post, 6 March 2025, 10:00 UTC taken out later direct speech" in words
    assert "Ada Rell, Harbour Post, 6 March 2025, 10:00 UTC edited later direct speech" in words


@pytest.mark.parametrize(
    ("path", "headers"), [("/-/check.json", {}), ("/-/check", {"accept": "application/json"})], ids=["ending", "accept"]
)
def test_a_script_gets_json(site, path, headers):
    found = checked(site, path=path, **headers).json()
    assert found["counts"] == {"word for word": 1, "changed": 1, "another's": 1, "not on record": 1}
    assert found["quotations"][0]["print"]["key"] == key(site, "quotes", "text like 'Nobody asked%'")
    start, end = found["quotations"][1]["content"][0]
    assert found["text"][start:end].startswith("We will never close")


def test_a_script_posts_json(site):
    answer = asyncio.run(site.client.post("/-/check.json", json={"text": DRAFT}))
    assert len(answer.json()["quotations"]) == 4


@pytest.mark.parametrize(
    "draft",
    [
        "<p>It rained.</p><p>&ldquo;Nobody asked the <em>people</em> who work on it,&rdquo; said Tomas&nbsp;Rell.</p>",
        "It rained.\n\n> “Nobody asked the **people** who work on it,” said [Tomas Rell](https://x.example).",
    ],
    ids=["HTML", "Markdown"],
)
def test_a_draft_is_compared_and_shown_without_its_markup(site, draft):
    page = checked(site, draft).text
    link = 'title="on record, word for word">Nobody asked the people who work on it</a>,” said Tomas'
    assert f'<div class="draft">It rained.\n\n“<a class="verdict-word-for-word" href="#finding-1" {link}' in page
    found = checked(site, draft, path="/-/check.json").json()
    ((start, end),) = found["quotations"][0]["content"]
    assert found["text"] == draft
    assert draft[start:end].startswith("Nobody asked the ")
    assert draft[start:end].endswith(" who work on it")


def test_findings_as_csv(site):
    text = checked(site, path="/-/check.csv").text
    assert "3,I sold the ferries,Ana Brandt,not on record,,,,,,,,,\r\n" in text


def test_nothing_of_a_draft_is_kept_or_shown_to_others(site, capsys):
    answer = checked(site, "“A secret plan for the ferries,” said Bo Mork.")
    assert answer.headers["cache-control"] == "private, no-cache"
    assert checked(site, path="/-/check.csv").headers["cache-control"] == "no-store"
    assert "set-cookie" not in answer.headers
    assert "This page as" not in answer.text
    assert "secret" not in "".join(capsys.readouterr())
    assert "secret" not in get(site, "/-/check").text


def test_a_form_needs_no_token_even_where_there_are_cookies(site):
    assert checked(site, cookie="ds_csrftoken=of-yesterday").status_code == 200


def test_other_forms_need_their_token(site):
    answer = post(site, "/-/logout", {}, cookie="ds_csrftoken=of-yesterday")
    assert answer.status_code == 403


def test_a_draft_is_checked_below_a_base_url(tmp_path, site):
    write_newsroom(tmp_path / "quotes.db")
    below = Datasette([str(tmp_path / "quotes.db")], settings={"base_url": "/desk/"})
    assert 'action="/desk/-/check"' in get(below, "/-/check").text
    assert "4 quotations checked" in shown(checked(below, cookie="ds_csrftoken=of-yesterday"))


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        pytest.param("  ", "There were no words in that.", id="nothing"),
        pytest.param("It rained.", "No quotation in quotation marks was found", id="no quotations"),
        pytest.param("“" + "word " * 2000 + "”", "1 quotation too long to be checked.", id="a mark never closed"),
        pytest.param(
            "word " * 20_001, "The draft has 100,005 characters; up to 100,000 are checked at once.", id="too long"
        ),
    ],
)
def test_what_cannot_be_checked_is_shown(site, draft, expected):
    assert expected in shown(checked(site, draft))


def test_what_there_was_no_time_for_is_shown(site, monkeypatch):
    monkeypatch.setattr("quotes.web.pages.check._SECONDS", 0)
    assert "Time was up: 3 quotations more are not checked." in shown(checked(site))


def test_a_draft_too_many_keeps_its_text(site, monkeypatch):
    from threading import Semaphore

    monkeypatch.setattr("quotes.web.pages.check._AT_ONCE", Semaphore(0))
    words = shown(checked(site))
    assert "Other drafts are being checked just now." in words
    assert "“I sold the ferries,” she said." in words


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        pytest.param(b"text=\xff\xfe%ff", "application/x-www-form-urlencoded", id="no UTF-8"),
        pytest.param(b"\x00\xff" * 100, "application/octet-stream", id="bytes"),
        pytest.param(b"[1]", "application/json", id="JSON of another shape"),
        pytest.param(b"[" * 100_000, "application/json", id="deep JSON"),
        pytest.param(b"x=1&" * 50, "application/x-www-form-urlencoded", id="many fields"),
        pytest.param(b"text=" + b"a" * 2_000_000, "application/x-www-form-urlencoded", id="megabytes"),
        pytest.param(b"--x", "multipart/form-data", id="no boundary"),
    ],
)
@pytest.mark.parametrize("headers", [{}, {"cookie": "ds_csrftoken=x"}], ids=["no cookie", "cookie"])
def test_odd_bodies_are_answered(site, body, kind, headers):
    answer = asyncio.run(site.client.post("/-/check", content=body, headers={"content-type": kind, **headers}))
    assert answer.status_code in (200, 400)


def test_hostile_drafts_stay_text(site):
    answer = checked(site, "“<script>alert(1)</script> never”, said Bo <b>Mork</b>. </textarea>")
    assert "<script" not in answer.text
    assert "<b>Mork" not in answer.text


def test_strangers_may_check_a_draft(tmp_path):
    public = serve(tmp_path, public=True)
    assert "4 quotations checked" in shown(checked(public))


def test_the_site_leads_to_both_pages(site):
    for path in ("/", "/-/speaker/ana-brandt"):
        text = get(site, path).text
        assert '<a href="/-/check">Check a draft</a>' in text
        assert '<a href="/-/compare">Compare</a>' in text
    assert "Check a draft against the record" in page(site, "/-/check")


@pytest.mark.parametrize("path", ["/-/check.json", "/-/compare.json"])
def test_half_characters_are_shown(site, path):
    body = json.dumps({"text": "“\ud800b c d e f” he said", "a": "\ud800", "b": "x"})
    answer = asyncio.run(site.client.post(path, content=body, headers={"content-type": "application/json"}))
    assert answer.status_code == 400


def test_the_opposite_is_shown_once_with_all_who_printed_it(tmp_path):
    from quotes.web.serving import build

    whole = "We will not close the ward this year, whatever the ministry says"
    cut = whole.replace("not ", "")
    papers = [
        print_of(outlet, words, person("Ana Brandt"), "Ana Brandt", day=f"2025-03-{day:02}")
        for day, (outlet, words) in enumerate([("Post", whole), ("Wire", whole), ("Star", cut)], start=2)
    ]
    write_story(tmp_path / "ward.db", papers, [("We will",)])
    words = shown(checked(build(tmp_path / "ward.db"), f"“{cut},” said Ana Brandt."))
    assert words.count(whole) == 1
    _, _, behind = words.partition(whole)
    assert behind.index("Ana Brandt, Post") < behind.index("Ana Brandt, Wire")
    assert "Others have" not in words
