"""What cells of tables and query results show: links for keys, plain words for short names."""

import pytest
from newsroom import get, page

from quotes.web.tables.cells import shown


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        ("relation", "made indirect", "turned from direct into indirect speech"),
        ("relation", "verbatim", "word for word"),
        ("relation", "edited", "copied with edits"),
        ("flags", '["negation", "number"]', "May say the opposite; Another number or amount"),
        (
            "flags",
            '[{"name": "number", "reference": "<5>", "version": "6"}]',
            "Another number or amount: <q>&lt;5&gt;</q> became <q>6</q>",
        ),
        (
            "flags",
            '[{"name": "speaker", "reference": "ana-brandt", "version": "tomas-rell"}]',
            "Attributed to someone else",
        ),
        ("flags", "[]", "&nbsp;"),
        ("flags", "no <json>", None),
        ("what", "hedge", "More or less certain"),
        ("what", "<b>", "&lt;b&gt;"),
        ("text", "made indirect", None),
    ],
)
def test_short_names_are_put_in_words(column, value, words):
    assert shown(value, column, None, None) == words


def test_a_row_that_has_no_title_says_so():
    assert shown({"value": 3, "label": None}, "article_id", "quotes", None) == "without a title"
    assert shown({"value": 3, "label": "Rain"}, "article_id", "quotes", None) is None


def test_a_table_tells_relations_and_flags_in_words(site):
    cells = page(site, "/quotes/variants")
    assert "turned from direct into indirect speech" in cells
    assert "Another number or amount: 12 became 20" in cells


def test_a_question_that_was_not_asked_yet_asks_for_a_word(site):
    assert "Type a word above." in page(site, "/quotes/words_said")
    assert "No rows answer this." in page(site, "/quotes/words_said?words=zeppelin")


@pytest.mark.parametrize("path", ["/nonsense", "/nonsense/more", "/quotes/nonsense"])
def test_an_unknown_address_says_so_and_offers_a_search(site, path):
    answer = get(site, path)
    assert answer.status_code == 404
    assert "<h1>There is no page here</h1>" in answer.text
    assert 'type="search" name="q"' in answer.text
    assert "Database" not in answer.text


def test_an_outlet_that_is_not_known_says_so():
    assert shown(None, "outlet", "quotes_list", None) == '<span class="unknown">unknown</span>'
    assert shown(None, "speaker", "quotes_list", None) is None
