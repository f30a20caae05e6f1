"""Which quotations are found by words and by what is chosen; that it is the same whichever way is walked."""

from dataclasses import replace

import pytest
from stored import add, bakery, ferry, harbour, many, plain_identity, plans

from quotes.store import open_database
from quotes.store.finding.finding import find, number_found
from quotes.store.finding.search import search_terms


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    with plain_identity(), open_database(tmp_path_factory.mktemp("finding") / "quotes.db", create=True) as db:
        add(db, *many(), plans())
        yield db


def texts(db, words="", order="newest", bound=1000, **chosen):
    found = find(db, search_terms(words), chosen, order, bound).found
    of_id = {row["id"]: row["text"] for row in db["quotes"].rows}
    return [of_id[each.id] for each in found]


REOPEN, SHIP, LUCKY = "The harbour will reopen on Monday", "no ship was lost", "We were lucky"
QUAY, SAFE, LATE, COME = "to build a second quay", "the harbour is safe", "most ships are late", "The quay will come"


@pytest.mark.parametrize(
    ("words", "chosen", "found"),
    [
        pytest.param("lucky", {}, {LUCKY}, id="words alone"),
        pytest.param("harbour", {"outlet": ["coast-herald"]}, {REOPEN}, id="words and an outlet"),
        pytest.param("", {"speaker": ["ingrid-solberg"], "kind": ["direct"]}, {REOPEN, LUCKY, COME}, id="no words"),
        pytest.param("", {"outlet": ["coast-herald", "evening-post"], "kind": ["mixed"]}, {'it was "not consulted"'},
                     id="one value of two"),
        pytest.param("", {"class": ["thought", "stance"]}, {QUAY, SAFE}, id="class"),
        pytest.param("", {"venue": ["Daily Gull"], "month": ["2024-03"]}, {REOPEN}, id="venue and month"),
        pytest.param("", {"relation": ["verbatim"], "year": ["2024"], "outlet": ["coast-herald"]}, {REOPEN},
                     id="relation, year and outlet"),
        pytest.param("", {"month": ["2024-03"], "outlet": ["evening-post"], "class": ["document"]}, {LATE}, id="month"),
        pytest.param("", {"year": ["2023"]}, set(), id="a year without any"),
        pytest.param("", {"speaker": ["nobody"]}, set(), id="a speaker that is not there"),
        pytest.param("harbour", {"said": ["denied"]}, set(), id="denied"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("order", ["relevance", "newest", "oldest", "reprinted", "altered"])
def test_what_is_chosen_is_found_in_every_order(db, words, chosen, found, order):
    assert set(texts(db, words, order, **chosen)) == found


@pytest.mark.parametrize("words", ["tide number", "early", "post", "lamp"])
def test_a_bound_takes_those_that_come_first_in_the_order(db, words):
    all_of = texts(db, words, "newest")
    few = find(db, search_terms(words), {}, "newest", 5)
    assert few.more
    assert len(few.found) == 5
    days = [each.printed for each in find(db, search_terms(words), {}, "newest", 1000).found]
    assert [each.printed for each in few.found] == sorted(days, reverse=True)[:5]
    assert set(texts(db, words, "newest", 5)) <= set(all_of)
    oldest = [each.printed for each in find(db, search_terms(words), {}, "oldest", 5).found]
    assert oldest == sorted(days)[:5]


def test_the_most_reprinted_come_first_where_not_all_are_looked_at(db):
    weights = [each.weight for each in find(db, search_terms("tide"), {}, "reprinted", 5).found]
    assert weights == [5, 5, 5, 5, 5]


def test_what_is_no_more_than_the_bound_is_all(db):
    assert not find(db, search_terms("lucky"), {}, bound=1).more
    assert not find(db, (), {"outlet": ["coast-herald"]}, bound=2).more


def test_how_many_have_a_word_is_counted_up_to_a_bound(db):
    assert number_found(db, '"lamp"', 1000) == 30
    assert number_found(db, '"lamp"', 7) == 7
    assert number_found(db, '"giraffe"', 7) == 0


def test_thoughts_and_what_was_never_linked_are_no_utterance(db):
    assert [each.utterance < 0 for each in find(db, search_terms("quay"), {}, "oldest").found] == [True, False]


def test_a_record_without_dates_is_found(tmp_path):
    with plain_identity(), open_database(tmp_path / "quotes.db", create=True) as db:
        add(db, bakery())
        assert [each.printed for each in find(db, search_terms("bread"), {}, "newest").found] == [None]


def test_words_of_the_text_and_of_a_name_are_found_together(tmp_path):
    with plain_identity(), open_database(tmp_path / "quotes.db", create=True) as db:
        add(db, harbour(), ferry())
        assert texts(db, "lucky evening solberg") == [LUCKY]


def test_a_changed_article_is_ordered_and_chosen_by_the_date_that_is_shown(tmp_path):
    later = replace(
        harbour().article,
        published="2025-01-02",
        modified="2025-06-10",
        text=harbour().article.text.replace("Monday", "Friday"),
    )
    earlier = replace(harbour().article, published="2025-01-02")
    other = replace(ferry().article, published="2025-03-01")
    with plain_identity(), open_database(tmp_path / "quotes.db", create=True) as db:
        add(
            db,
            *(
                replace(of, article=article)
                for of, article in ((harbour(), earlier), (harbour(), later), (ferry(), other))
            ),
        )
        dates = [each.printed for each in find(db, [], {}, "newest").found]
        assert list(dict.fromkeys(dates)) == ["2025-06-10", "2025-03-01", "2025-01-02"]
        assert {each.printed for each in find(db, [], {"month": ["2025-06"]}).found} == {"2025-06-10"}
        listed = [row["published"] for row in db.query("select published from quotes_list order by published desc")]
        assert list(dict.fromkeys(listed)) == list(dict.fromkeys(dates))
