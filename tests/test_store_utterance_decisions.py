"""Decisions on utterances: what they come to, and that they stay."""

import random
from dataclasses import replace
from time import process_time

import pytest
from stored import add, bakery, ferry, harbour, integrity

from quotes.decided import DecidedUtterances
from quotes.errors import NotInDatabaseError, UtterancesError
from quotes.store import open_database, read_utterance_keys
from quotes.store.links.decisions import (
    UtteranceDecision,
    decided_utterances,
    forget_utterance_decision,
    merge_utterances,
    pin_utterance,
    pins_opened,
    read_decided_utterances,
    read_utterance_decisions,
    split_quotations,
)

pytestmark = pytest.mark.usefixtures("identity")


@pytest.fixture
def db(tmp_path):
    with open_database(tmp_path / "quotes.db", create=True) as db:
        add(db, harbour(), ferry(), bakery())
        yield db


def decision(action, quotes, others="", number=1):
    return UtteranceDecision(action, tuple(quotes), tuple(others), id=number)


def shape(found: DecidedUtterances):
    return (
        sorted("".join(sorted(group)) for group in found.together),
        sorted("".join(sorted(pair)) for pair in found.apart),
        "".join(sorted(found.pinned)),
    )


MERGE, SPLIT, PIN = decision("merge", "ab"), decision("split", "b", "ac"), decision("pin", "bc")


@pytest.mark.parametrize(
    ("decisions", "found"),
    [
        pytest.param([], ([], [], ""), id="nothing"),
        pytest.param([MERGE], (["ab"], [], ""), id="merge"),
        pytest.param([MERGE, decision("merge", "bc")], (["abc"], [], ""), id="merges add up"),
        pytest.param([MERGE, SPLIT], ([], ["ab", "bc"], ""), id="a split after a merge"),
        pytest.param([SPLIT, MERGE], (["ab"], ["bc"], ""), id="a merge after a split"),
        pytest.param([MERGE, PIN], (["bc"], [], "bc"), id="a pin takes what it holds"),
        pytest.param([PIN, MERGE], (["abc"], [], "abc"), id="a merge opens a pin for what joins"),
        pytest.param([PIN, SPLIT], (["c"], ["ab", "bc"], "c"), id="a split from a pin"),
    ],
)
def test_of_two_that_cannot_both_hold_the_later_does(decisions, found):
    assert shape(decided_utterances(decisions)) == found


@pytest.mark.parametrize(
    ("decisions", "opened"),
    [
        pytest.param([MERGE], [], id="no pin"),
        pytest.param([decision("pin", "bc"), decision("merge", "ab", number=2)], [1], id="a merge with what is pinned"),
        pytest.param([decision("pin", "bc"), decision("split", "b", "c", number=2)], [1], id="a split of it"),
        pytest.param([decision("pin", "bc"), decision("merge", "ad", number=2)], [], id="a merge of others"),
        pytest.param(
            [decision("pin", "bc"), decision("split", "b", "c", number=2), decision("merge", "ab", number=3)],
            [],
            id="a pin that gave way before",
        ),
    ],
)
def test_pins_that_the_last_decision_goes_before(decisions, opened):
    assert [pin.id for pin in pins_opened(decisions, decisions[-1])] == opened


def test_thousands_of_decisions_take_no_long_time():
    chance = random.Random(1)
    decisions = [
        UtteranceDecision(
            "merge" if number % 2 else "split",
            tuple(str(chance.randrange(40_000)) for _ in range(3)),
            tuple(str(chance.randrange(40_000)) for _ in range(10)),
            id=number,
        )
        for number in range(4_000)
    ]
    start = process_time()
    assert decided_utterances(decisions).apart
    assert process_time() - start < 5  # 32 s where each went through all before it


def test_what_a_decision_says_of_each_quotation():
    assert decided_utterances([MERGE, decision("split", "b", "a", 2)]).why == {
        "a": "joined by hand, decision 1",
        "b": "set apart by hand, decision 2",
    }


def keys_by_text(db, text):
    return [row["key"] for row in db["quotes"].rows_where("text like ?", [f"{text}%"], order_by="key")]


def test_a_merge_holds_all_versions_of_both(db):
    monday, lucky = keys_by_text(db, "The harbour will"), keys_by_text(db, "We were lucky")
    made = merge_utterances(db, monday[0], read_utterance_keys(db)[lucky[0]], "one speech")
    assert (made.action, made.quotes, made.note, made.id) == ("merge", tuple(sorted(monday + lucky)), "one speech", 1)
    assert integrity(db) == []


def test_a_split_is_apart_from_the_rest(db):
    one, other = keys_by_text(db, "The harbour will")
    made = split_quotations(db, [one[:8]])
    assert (made.quotes, made.others) == ((one,), (other,))


def later(analysis):
    """The same article at its address, with a sentence more."""
    article = analysis.article
    return replace(analysis, article=replace(article, id="later.txt", text=f"{article.text} It rained."))


def test_a_decision_holds_for_all_versions_of_the_articles(db):
    (key,) = [row["key"] for row in db["quotes"].rows_where("text = 'We were lucky'")]
    (other,) = [row["key"] for row in db["quotes"].rows_where("text = 'Bread is naïve art'")]
    merge_utterances(db, key, other)
    add(db, later(harbour()))
    again = [row["key"] for row in db["quotes"].rows_where("text = 'We were lucky' and key <> ?", [key])]
    found = read_decided_utterances(db)
    assert found.together == (frozenset([key, other, *again]),)
    assert len(again) == 1
    assert found.why[again[0]] == found.why[key]


def test_of_two_versions_that_a_person_set_apart_neither_follows_the_other(db):
    add(db, later(harbour()))
    one, two = [row["key"] for row in db["quotes"].rows_where("text = 'We were lucky'", order_by="id")]
    split_quotations(db, [two])
    assert read_decided_utterances(db).apart == {frozenset([one, two])}


def test_a_decision_is_kept_once_and_its_number_never_again(db):
    one, _ = keys_by_text(db, "The harbour will")
    split_quotations(db, [one])
    again = split_quotations(db, [one])
    assert read_utterance_decisions(db) == (again,)
    assert forget_utterance_decision(db, again.id) == again
    assert read_utterance_decisions(db) == ()
    assert pin_utterance(db, one).id == again.id + 1


def test_adding_again_changes_no_decision(db):
    one, _ = keys_by_text(db, "The harbour will")
    pin_utterance(db, one)
    before = read_utterance_decisions(db)
    add(db, ferry(), harbour())
    assert read_utterance_decisions(db) == before


def test_what_cannot_be_decided_is_reported(db):
    one, other = keys_by_text(db, "The harbour will")
    (lucky,) = keys_by_text(db, "We were lucky")
    with pytest.raises(UtterancesError, match="are one utterance already"):
        merge_utterances(db, one, other)
    with pytest.raises(UtterancesError, match="of several utterances"):
        split_quotations(db, [one, lucky])
    with pytest.raises(UtterancesError, match="Nothing else is in the utterance"):
        split_quotations(db, [one, other])
    with pytest.raises(NotInDatabaseError, match="There is no decision 7"):
        forget_utterance_decision(db, 7)


def test_a_file_of_before_decisions_is_brought_up_to_date(tmp_path):
    path = tmp_path / "quotes.db"
    with open_database(path, create=True) as db:
        add(db, harbour(), ferry())
        before = read_utterance_keys(db)
        db.execute("drop table utterance_decisions")
        db.execute("delete from _sqlite_migrations where name = 'm008_utterance_decisions'")
        db.conn.commit()
    with open_database(path) as db:
        assert (read_utterance_keys(db), read_utterance_decisions(db)) == (before, ())
        assert pin_utterance(db, next(iter(before))).id == 1
