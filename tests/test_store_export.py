"""What an export holds: every quotation, complete, in reading order, and harmless in a spreadsheet."""

import pytest
from stored import FERRY, HARBOUR, add, ferry, harbour, plain_identity

from quotes.store import begin_run, export_rows, flat, open_database, write


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    with plain_identity(), open_database(tmp_path_factory.mktemp("export") / "quotes.db", create=True) as db:
        add(db, harbour(), ferry())
        yield db


def test_a_record_is_complete(db):
    first, *_ = export_rows(db)
    key, utterance = first.pop("key"), first.pop("utterance")
    assert len(key) == 16
    assert utterance == f"u-{key}"
    assert first == {
        "article": "harbour.txt",
        "outlet": "Evening Post",
        "published": "2024-03-01",
        "kind": "direct",
        "cue_class": "speech",
        "polarity": "said",
        "modality": "",
        "text": "The harbour will reopen on Monday",
        "content": [[1, 34]],
        "cue": [[58, 62]],
        "source": [[37, 57]],
        "speaker": "Ingrid Solberg",
        "described": None,
        "venue": "Daily Gull",
        "credited": None,
        "reported_by": None,
        "later_version": None,
        "relation": "reference",
        "flags": [],
        "echoes": [],
        "fate": None,
    }


def test_every_quotation_comes_in_reading_order(db):
    assert [(row["article"], row["text"]) for row in export_rows(db)] == [
        ("harbour.txt", "The harbour will reopen on Monday"),
        ("harbour.txt", "no ship was lost"),
        ("harbour.txt", "We were lucky"),
        ("ferry.txt", "The harbour will reopen on Monday"),
        ("ferry.txt", 'it was "not consulted"'),
    ]


def test_spans_slice_the_article(db):
    articles = {article.id: article.text for article in (HARBOUR, FERRY)}
    for row in export_rows(db):
        assert " ".join(articles[row["article"]][start:end] for start, end in row["content"]) == row["text"]


def test_before_linking_there_is_no_relation(tmp_path):
    with plain_identity(), open_database(tmp_path / "quotes.db", create=True) as db:
        write(db, harbour(), begin_run(db))
        first, *_ = export_rows(db)
    assert (first["utterance"], first["relation"], first["flags"]) == (None, None, [])
    assert first["speaker"] == "Ingrid Solberg"


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, None),
        ("plain", "plain"),
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@cmd", "'@cmd"),
        ("\tx", "'\tx"),
        ("a=b", "a=b"),
        ([[3, 9], [12, 20]], "3-9;12-20"),
        (["negation", "number"], "negation;number"),
        (["=HYPERLINK(1)", "b"], "'=HYPERLINK(1);b"),
        ([], ""),
        (7, "7"),
    ],
    ids=repr,
)
def test_a_cell_is_flat_and_no_formula(value, cell):
    assert flat({"column": value}) == {"column": cell}
