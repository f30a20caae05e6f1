"""A draft beside the record of a made-up story (see newsroom.py): one verdict for each quotation."""

import pytest
from newsroom import write_newsroom

from quotes.checking import Drafted, check, marked
from quotes.records import Span
from quotes.store import open_database


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    path = tmp_path_factory.mktemp("checking") / "spring.db"
    write_newsroom(path)
    with open_database(path, read_only=True) as db:
        yield db


def finding(db, draft):
    (found,) = check(db.conn, marked(draft))
    return found


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        pytest.param("“Nobody asked the people who work on it,” said Tomas Rell.", "word for word", id="all of it"),
        pytest.param("“Nobody asked the people … on it,” Rell said.", "word for word", id="ellipsis and surname"),
        pytest.param("“Nobody asked the people who work [there],” Rell said.", "word for word", id="brackets"),
        pytest.param("She called it “completely unworkable”, Ana Brandt said.", "word for word", id="two words"),
        pytest.param("“Nobody asked the people who work on it,” he said.", "unchecked", id="nobody named"),
        pytest.param("“Everybody asked the people who work on it,” Rell said.", "changed", id="another word"),
        pytest.param("“We will never close the bridge, and we will spend about 30 million,” Brandt said.", "changed",
                     id="another number"),
        pytest.param("“We will … close the bridge, and we will spend about 12 million on it,” Brandt said.", "changed",
                     id="an ellipsis that swallows a never"),
        pytest.param("“Nobody asked the people who work on it,” said Ana Brandt.", "another's", id="another speaker"),
        pytest.param("“We shall sell all the ferries by autumn,” said Ana Brandt.", "not on record", id="invented"),
        pytest.param("“Unworkable,” said Ida Moss.", "not on record", id="one word by somebody else"),
        pytest.param("“Nobody asked the people who work on it,” said Prof. Rell.", "word for word", id="a title"),
        pytest.param("“Everybody asked the people who work here,” Brandt said.", "not on record", id="like another's"),
        pytest.param("“the of and”", "not on record", id="small words"),
    ],
)  # fmt: skip
def test_a_quotation_has_a_verdict(db, draft, verdict):
    assert finding(db, draft).verdict == verdict


def test_what_changed_is_flagged(db):
    number = finding(db, "“We will never close the bridge, and we will spend about 30 million,” Brandt said.")
    assert [(flag.name, flag.reference, flag.version) for flag in number.flags] == [("number", "12", "30")]
    ellipsis = finding(db, "“We will … close the bridge, and we will spend about 12 million on it,” Brandt said.")
    assert "never" in [flag.reference for flag in ellipsis.flags]


def test_who_printed_it_is_shown_the_nearest_first(db):
    found = finding(db, "“We will never close the bridge, and we will spend about 12 million on it,” said Ana Brandt.")
    prints = (found.print, *found.others)
    assert [(one.speaker, one.outlet, one.published) for one in prints] == [
        ("Ana Brandt", "Harbour Post", "2025-03-04"),
        ("Ana Brandt", "Morning Wire", "2025-03-05"),
    ]


def indirect(text, **more):
    return Drafted("indirect", (Span(0, len(text)),), text, (), "Ana Brandt", **more)


@pytest.mark.parametrize(
    ("drafted", "verdict"),
    [
        pytest.param(indirect("the bridge could close"), "word for word", id="told so"),
        pytest.param(indirect("they would never close the bridge"), "same claim", id="told in other words"),
        pytest.param(indirect("they would spend 30 million on the bridge this year"), "changed", id="another number"),
        pytest.param(indirect("the bridge could close", polarity="denied"), "changed", id="told as denied"),
        pytest.param(indirect("the ferries would be sold"), "not on record", id="told by nobody"),
    ],
)
def test_indirect_speech_has_a_verdict(db, drafted, verdict):
    (found,) = check(db.conn, [drafted])
    assert found.verdict == verdict


@pytest.mark.parametrize("draft", ['“"; drop table quotes --”', "“a OR NOT (”", "“" + "word " * 3000 + "”", "“\0”"])
def test_hostile_words_do_no_harm(db, draft):
    assert len(list(check(db.conn, marked(draft)))) <= 1


@pytest.mark.parametrize("common", [1, 3])
def test_words_that_all_prints_have_are_passed_over_unless_there_are_no_others(db, monkeypatch, common):
    monkeypatch.setattr("quotes.checking.record.candidates._COMMON", common)
    assert finding(db, "“Nobody asked the people who work on it,” said Tomas Rell.").verdict == "word for word"


def test_words_that_are_most_of_no_sentence_on_record_are_nobodys_without_a_name(db):
    found = finding(db, "The council wants “12 million on it”.")
    assert (found.verdict, [one.outlet for one in found.uncertain]) == (
        "not on record",
        ["Harbour Post", "Morning Wire"],
    )
