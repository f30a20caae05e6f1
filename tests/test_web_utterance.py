"""An utterance's page below its wordings: the table of all, the prints by date, who took it from whom, any two."""

import re

import pytest
from newsroom import data, get, key, page, serve
from stored import Links, add, ferry, harbour, save_links

from quotes.explaining.differences import altered_in_sense
from quotes.store import open_database, read_versions
from quotes.versions import Descent, Utterance, Variant
from quotes.web.serving import build

NEVER = "text like 'We will never close the bridge, and%'"
TWENTY = "text like 'We will spend 20%'"


@pytest.fixture(scope="module")
def address(site):
    return f"/-/utterance/{key(site, 'utterances', NEVER)}"


def test_the_table_has_all_wordings_stretch_by_stretch(site, address):
    table = data(site, f"{address}.json")["collation"]
    assert (table["base"], table["others"], table["left_out"]) == (1, [2, 3, 4], 0)
    columns = [(column["base"].strip(), column["agree"]) for column in table["columns"]]
    assert columns == [
        ("We will never close", 2),
        ("the bridge,", 3),
        ("and we will spend about 12 million on it this year", 1),
    ]
    assert "".join(column["base"] for column in table["columns"]) == (
        "We will never close the bridge, and we will spend about 12 million on it this year"
    )
    for row, text in enumerate(("We will spend 20 million on it this year", "the bridge could close")):
        assert "".join(column["readings"][row]["text"] for column in table["columns"]) == text


def test_the_table_tells_how_many_agree_and_what_is_left_out(site, address):
    text = get(site, address).text
    assert re.search(r'<tr class="agree">\s*<th scope="row">agree</th>\s*<td>\d<span class="aside"> of 4</span>', text)
    assert '<del class="gone">left out<span class="what">: the bridge,</span></del>' in text
    assert re.search(r'<td class="differs heat-4 long">.*We</span> will spend <ins .*20</ins> million', text)


def test_the_table_tells_which_outlet_has_which_words(site, address):
    rows = get(site, address).text.split('<table class="collation">')[1].split("</table>")[0]
    assert re.findall(r'<th scope="row"><a href="#(wording-\d)">.*</a> (.*?)(?: <span.*)?</th>', rows) == [
        ("wording-1", "Harbour Post, Morning Wire"),
        ("wording-2", "Daily Lantern"),
        ("wording-3", "North Chronicle"),
        ("wording-4", "outlet unknown"),
    ]


def test_what_is_the_same_stands_in_whole_words_and_never_as_an_ellipsis(site, address):
    """An ellipsis would be read as the outlet's own, which left words out."""
    rows = get(site, address).text.split('<table class="collation">')[1].split("</table>")[0]
    assert '<td class="agrees"><span>We will never close</span>' in rows
    assert '<td class="agrees"><span>the bridge</span>' in rows
    assert "…" not in rows


def test_the_table_follows_the_base(site, address):
    base = key(site, "quotes", TWENTY)
    assert data(site, f"{address}.json?base={base}")["collation"]["base"] == 2


def test_prints_stand_in_the_order_of_their_dates(site, address):
    prints = data(site, f"{address}.json")["prints"]
    assert [(one["published"], one["outlet"]) for one in prints] == [
        ("2025-03", "North Chronicle"),
        ("2025-03-04", "Harbour Post"),
        ("2025-03-05", "Morning Wire"),
        ("2025-03-05T09:30:00+01:00", "Daily Lantern"),
        (None, None),
    ]
    assert "wording 3 North Chronicle March 2025 wording 1 Harbour Post 4 March 2025" in page(site, address)
    assert "1 print without a date is not drawn." in page(site, address)


def test_the_tree_tells_why_and_is_a_nested_list(site, address):
    lines = data(site, f"{address}.json")["lineage"]
    assert [(line["depth"], line["outlet"]) for line in lines] == [
        (0, "Harbour Post"), (1, "Morning Wire"), (2, "Daily Lantern"), (3, "North Chronicle"), (4, None),
    ]  # fmt: skip
    assert "Morning Wire, 5 March 2025, likely from Harbour Post: credits Harbour Post" in page(site, address)
    assert "perhaps" not in page(site, address)
    text = get(site, address).text
    listed = text[text.index("Why, print by print") : text.index("</details>")]
    assert listed.count("<ul") == listed.count("</ul>") == 5
    assert listed.count("<li") == listed.count("</li>") == 5


@pytest.mark.parametrize(
    ("evidence", "ties", "expected"),
    [
        ("by time alone", "[]", "perhaps from Harbour Post: by time alone"),
        (
            "by time alone; which came first is not known",
            "[]",
            "perhaps from Harbour Post: nothing more than that both print it; which came first is not known",
        ),
        ("credits Harbour Post; which came first is not known", "[]", "perhaps from Harbour Post: credits"),
        (
            "55% of the words are the same, in the same order; nothing else speaks for it",
            "[]",
            "perhaps from Harbour Post: 55% of the words",
        ),
        (
            "the same words; it was said in public, where both may have heard it",
            "[]",
            "perhaps from Harbour Post: the same words; it was said in public",
        ),
        (
            "the same words; 1 other is as likely",
            '["{tie}"]',
            "perhaps from Harbour Post or, as likely, Daily Lantern: ",
        ),
    ],
    ids=["time alone", "neither time", "order unknown", "a part of the words", "in public", "ties"],
)
def test_what_is_no_more_than_a_guess_is_shown_and_drawn_so(tmp_path, evidence, ties, expected):
    from sqlite3 import connect

    site = serve(tmp_path)
    tie = key(site, "quotes", TWENTY)
    with connect(tmp_path / "spring.db") as conn:
        conn.execute(
            "update variants set parent_evidence = ?, parent_ties = ?, parent_is_guess = 1 where quote_id = 3",
            [evidence, ties.format(tie=tie)],
        )
    address = f"/-/utterance/{key(site, 'utterances', NEVER)}"
    assert [line["perhaps"] for line in data(site, f"{address}.json")["lineage"]] == [False, True, False, False, False]
    assert f"Morning Wire, 5 March 2025, {expected}" in page(site, address)
    assert get(site, address).text.count('class="branch perhaps"') == 1


def test_the_drawings_tell_nothing_that_the_text_does_not(site, address):
    text = get(site, address).text
    drawings = re.findall(r'<svg class="drawing"[^>]*>', text)
    assert len(drawings) == 2
    assert all('aria-hidden="true"' in drawing for drawing in drawings)


def test_any_two_wordings_are_chosen_and_compared(site, address):
    text = get(site, address).text
    assert '<form action="/-/compare">' in text
    chosen = re.findall(r'<input type="radio" name="(a|b)" value="([0-9a-f]{16})"( checked)?>', text)
    assert len(chosen) == 8
    first, second = (next(key for name, key, checked in chosen if checked and name == side) for side in "ab")
    assert "Another number or amount: 12 became 20" in page(site, f"/-/compare?a={first}&b={second}")


def test_its_head_tells_in_which_wordings_the_sense_may_have_changed(site, address):
    head = get(site, address).text.split("</header>")[-2]
    raised = re.findall(r'<li class="sense">(.*?):\s*(<a.*?)</li>', head, flags=re.DOTALL)
    wordings = data(site, f"{address}.json")["wordings"]
    flagged = [wording["number"] for wording in wordings if not wording["is_base"] and wording["flags"]]
    assert sorted(re.findall(r'href="#wording-(\d)"', str(raised))) == list(map(str, flagged))
    assert f"May have changed in meaning in {len(flagged)} of the 3 other wordings" in head


def test_its_head_names_the_gravest_flags_first_and_an_outlet_once_for_each():
    wire, post = {"outlet": "Morning Wire"}, {"outlet": "Harbour Post"}
    wordings = [
        {"number": 2, "flags": [{"name": "number"}], "versions": [wire]},
        {"number": 3, "flags": [{"name": "hedge"}, {"name": "negation"}], "versions": [post, wire]},
        {"number": 4, "flags": [{"name": "negation"}], "versions": [post]},
        {"number": 5, "flags": [{"name": "intensifier"}], "versions": [post]},
    ]
    assert altered_in_sense(wordings) == [
        {
            "flag": "negation",
            "wordings": [3, 4],
            "outlets": [{"outlet": "Harbour Post", "wording": 3}, {"outlet": "Morning Wire", "wording": 3}],
        },
        {"flag": "number", "wordings": [2], "outlets": [{"outlet": "Morning Wire", "wording": 2}]},
    ]


def test_a_head_tells_nothing_where_there_is_one_wording(site):
    alone = key(site, "utterances", "text like 'Nobody asked%'")
    assert "May have changed in meaning in" not in get(site, f"/-/utterance/{alone}").text


def test_an_utterance_of_one_wording_has_no_tables(site):
    alone = key(site, "utterances", "text like 'Nobody asked%'")
    text = get(site, f"/-/utterance/{alone}").text
    assert "<table" not in text
    assert "<svg" not in text
    assert data(site, f"/-/utterance/{alone}.json")["collation"] is None


_ECHOES = """
create table if not exists echoes (
  id integer primary key, key text, utterance_id integer, other_id integer, kind text, score float, evidence text
)
"""


def test_the_same_claim_elsewhere_stands_apart(tmp_path):
    from sqlite3 import connect

    site = serve(tmp_path)
    first, second = (key(site, "utterances", like) for like in (NEVER, "text like 'Nobody asked%'"))
    with connect(tmp_path / "spring.db") as conn:
        conn.execute(_ECHOES)
        conn.execute(
            "insert into echoes (key, utterance_id, other_id, kind, score, evidence) "
            "select 'e', a.id, b.id, 'mention', 0.9, 'says that she said so' from utterances as a, utterances as b "
            "where a.key = ? and b.key = ?",
            [second, first],
        )
    for one, other, speaker in ((first, second, "Tomas Rell"), (second, first, "Ana Brandt")):
        assert [echo["key"] for echo in data(site, f"/-/utterance/{one}.json")["echoes"]] == [other]
        words = page(site, f"/-/utterance/{one}")
        assert "The same claim elsewhere" in words
        assert f"{speaker}, " in words
        assert "told by another: says that she said so" in words


def test_where_no_echo_is_known_none_is_spoken_of(site, address):
    assert "claim elsewhere" not in page(site, address)


@pytest.mark.parametrize("path", ["/-/utterance", "/-/quotation"])
def test_no_link_stands_in_a_link(site, path):
    table = "utterances" if path == "/-/utterance" else "quotes"
    text = get(site, f"{path}/{key(site, table, NEVER)}").text
    for link in re.findall(r"<a\b[^>]*>(.*?)</a>", text, flags=re.DOTALL):
        assert "<a " not in link


def test_the_table_tells_what_may_have_changed_in_meaning(site, address):
    text = get(site, address).text
    (heads, _) = text[text.index('class="collation"') :].split("</table>", 1)
    assert re.search(r'class="raised( sense)?">.*?<q>20</q>', heads)


def test_in_one_article_nobody_took_it_from_anybody(tmp_path):
    """A lead and what it tells stand in one print: neither list of prints nor tree would tell anything."""
    with open_database(tmp_path / "lead.db", create=True) as db:
        add(db, harbour(), ferry())
        first, second, *rest = read_versions(db)
        lead = (Variant(first.key, "reference", 1), Variant(second.key, "reworded", 2))
        whole = Utterance("u1", lead, (Descent(first.key, None, "the earliest print here"),))
        save_links(db, Links((whole, *(Utterance(one.key, (Variant(one.key, "reference", 1),)) for one in rest))))
    site = build(tmp_path / "lead.db")
    shown = page(site, "/-/utterance/u1")
    assert "Wording 2" in shown
    assert "Who printed it" not in shown
    assert "Who likely took it" not in shown
