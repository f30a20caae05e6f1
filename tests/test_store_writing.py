"""What writing an article does to the file: once, again, corrected, and read by a better model."""

from dataclasses import replace

import pytest
from stored import (
    BAKERY,
    HARBOUR,
    add,
    bakery,
    dump,
    ferry,
    harbour,
    integrity,
    links,
    save_links,
    span,
)

from quotes.records import Analysis, Article, Quote, Span
from quotes.store import (
    article_key,
    article_known,
    begin_run,
    finish_run,
    open_database,
    refresh,
    save_speakers,
    write,
)
from quotes.store.articles.rows import CONTEXT, quote_key

pytestmark = pytest.mark.usefixtures("identity")


@pytest.fixture
def db(tmp_path):
    with open_database(tmp_path / "quotes.db", create=True) as db:
        yield db


def rows(db, name, *columns):
    return [tuple(row[column] for column in columns) for row in db[name].rows]


def test_a_written_article_is_all_there(db):
    assert add(db, harbour()) == ["added"]
    assert rows(db, "quotes", "kind", "text", "cue", "source", "speaker_name", "venue", "credited") == [
        (
            "direct",
            "The harbour will reopen on Monday",
            "told",
            "Mayor Ingrid Solberg",
            "Ingrid Solberg",
            "Daily Gull",
            None,
        ),
        ("indirect", "no ship was lost", "said", "She", "Ingrid Solberg", None, None),
        ("direct", "We were lucky", "added", "she", "Ingrid Solberg", None, "Coast Herald"),
    ]
    (article,) = db["articles"].rows
    assert (article["title"], article["published"]) == ("Harbour to reopen", "2024-03-01")
    assert article["basis"] == '{"outlet": "inferred", "title": "stated"}'
    assert article["topics"] == '["harbour", "mayor"]'
    assert sorted(rows(db, "outlets", "key")) == [("coast-herald",), ("daily-gull",), ("evening-post",)]


def test_every_span_slices_to_what_was_printed(db):
    add(db, harbour(), ferry())
    printed = [
        (role, text[start:end])
        for role, start, end, text in db.execute(
            'select role, s.start, s."end", a.text from quote_spans s '
            "join quotes q on q.id = s.quote_id join articles a on a.id = q.article_id where q.id = 1"
        )
    ]
    assert printed == [
        ("content", "The harbour will reopen on Monday"),
        ("cue", "told"),
        ("source", "Mayor Ingrid Solberg"),
        ("venue", "the Daily Gull"),
    ]


def test_adding_twice_is_adding_once(db):
    add(db, harbour(), ferry(), bakery())
    before = dump(db)
    assert add(db, harbour(), ferry(), bakery()) == ["unchanged"] * 3
    assert dump(db) == before


def test_keys_survive_a_rebuild_in_another_order(tmp_path, db):
    add(db, harbour(), ferry())
    with open_database(tmp_path / "again.db", create=True) as again:
        add(again, ferry(), harbour())
        for name in ("articles", "quotes", "quote_spans", "speakers", "speaker_names", "outlets"):
            assert sorted(rows(again, name, "key")) == sorted(rows(db, name, "key"))


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Harbour opens"},
        {"outlet": "Morning Post"},
        {"outlet": None},
        {"published": "2024-03"},
        {"author": "A"},
    ],
    ids=str,
)
@pytest.mark.parametrize("how", ["write", "refresh"])
def test_corrected_metadata_is_an_update(db, change, how):
    add(db, harbour(), ferry())
    corrected = replace(HARBOUR, **change)
    run = begin_run(db)
    if how == "write":
        assert write(db, replace(harbour(), article=corrected), run) == "updated"
    else:
        assert refresh(db, corrected, run) == "updated"
        assert refresh(db, corrected, run) == "unchanged"
    names = {row["id"]: row["name"] for row in db["outlets"].rows}
    (article,) = db["articles"].rows_where("source_id = 'harbour.txt'")
    stored = article | {"outlet": names.get(article["outlet_id"])}
    assert {column: stored[column] for column in change} == change
    assert ("Evening Post" in names.values()) == ("outlet" not in change)
    assert db["quotes"].count == 5
    assert integrity(db) == []


def test_quotations_that_stay_keep_their_row(db):
    add(db, harbour())
    before = dict(rows(db, "quotes", "key", "id"))
    analysis = harbour()
    better = replace(
        analysis,
        quotes=(replace(analysis.quotes[0], confidence=0.99), analysis.quotes[2], extra := _quote("lucky")),
    )
    assert add(db, better) == ["updated"]
    after = dict(rows(db, "quotes", "key", "id"))
    gone = quote_key(article_key(HARBOUR), analysis.quotes[1])
    new = quote_key(article_key(HARBOUR), extra)
    assert after == {key: id_ for key, id_ in before.items() if key != gone} | {new: after[new]}
    assert db.execute("select confidence from quotes where id = 1").fetchone() == (0.99,)
    assert integrity(db) == []


def _quote(words):
    return Quote("direct", (span(HARBOUR, words),))


def test_an_utterance_outlives_its_reference(db):
    add(db, harbour(), ferry())
    key, text = db.execute("select key, text from utterances where versions = 2").fetchone()
    write(db, replace(harbour(), quotes=harbour().quotes[1:]), begin_run(db))
    kept = db.execute(
        "select u.text, a.source_id from utterances u "
        "join quotes q on q.id = u.reference_id join articles a on a.id = q.article_id where u.key = ?",
        [key],
    ).fetchone()
    assert kept == (text, "ferry.txt")
    assert integrity(db) == []


def test_an_utterance_goes_with_its_only_version(db):
    add(db, harbour(), ferry())
    write(db, replace(harbour(), quotes=harbour().quotes[:1]), begin_run(db))
    assert sorted(rows(db, "utterances", "text")) == [
        ("The harbour will reopen on Monday",),
        ('it was "not consulted"',),
    ]


def test_of_equal_quotations_the_surest_is_kept(db):
    unsure, sure = (replace(_quote("We were lucky"), confidence=sure, method=str(sure)) for sure in (0.4, 0.8))
    add(db, replace(harbour(), quotes=(unsure, sure, unsure)))
    assert rows(db, "quotes", "text", "method") == [("We were lucky", "0.8")]


def test_an_article_without_quotations_is_known(db):
    assert not article_known(db, article_key(BAKERY))
    assert add(db, replace(bakery(), quotes=())) == ["added"]
    assert article_known(db, article_key(BAKERY))


def test_a_failing_article_leaves_nothing_behind(db):
    add(db, harbour())
    before = dump(db)
    run = begin_run(db)
    broken = replace(bakery(), quotes=(*bakery().quotes, replace(_quote("We were lucky"), method=None)))
    with pytest.raises(Exception, match="NOT NULL"):
        write(db, broken, run)
    finish_run(db, run)
    assert dump(db) == before


@pytest.mark.parametrize(
    ("names", "outlets"),
    [
        (["Daily Gull", "DAILY GULL", "Daily Gúll"], 1),
        (["Daily Gull", "Weekly Gull"], 2),
        (["Газета 24", "Канал 24", "24"], 3),
        (["新聞", "晚報"], 2),
    ],
    ids=str,
)
def test_outlets_are_told_apart_by_name_in_every_script(db, names, outlets):
    add(db, *(Analysis(Article(name, "Nothing said.", outlet=name), ()) for name in names))
    assert db["outlets"].count == outlets


def test_context_is_the_paragraph(db):
    add(db, harbour())
    assert [context for (context,) in rows(db, "quotes", "context")] == [
        "“The harbour will reopen on Monday,” Mayor Ingrid Solberg told the Daily Gull.",
        "She said that no ship was lost. “We were lucky,” she added, the Coast Herald reported.",
        "She said that no ship was lost. “We were lucky,” she added, the Coast Herald reported.",
    ]


def test_context_of_an_endless_paragraph_is_bounded_and_whole_words(db):
    text = "word " * 5000 + "“Stop here”" + " word" * 5000
    article = Article("endless", text)
    start = text.index("Stop")
    add(db, replace(bakery(), article=article, quotes=(Quote("direct", (Span(start, start + 9),)),)))
    ((context,),) = rows(db, "quotes", "context")
    assert len(context) <= 2 * CONTEXT + 9
    assert set(context.split()) == {"word", "“Stop", "here”"}


def test_a_run_tells_what_it_did(db):
    run = begin_run(db, "en_test")
    write(db, harbour(), run)
    write(db, ferry(), run)
    finish_run(db, run, unchanged=3)
    columns = ("model", "articles_added", "articles_updated", "articles_unchanged", "articles_skipped", "quotes_added")
    assert rows(db, "runs", *columns) == [("en_test", 2, 0, 3, 0, 5)]
    ((started, finished),) = rows(db, "runs", "started", "finished")
    assert started <= finished


def test_two_processes_can_write_in_turns(tmp_path, db):
    with open_database(tmp_path / "quotes.db") as other:
        add(db, harbour())
        add(other, ferry())
        add(db, bakery())
    assert db["articles"].count == 3
    assert integrity(db) == []


def test_linking_after_no_change_writes_nothing(db):
    add(db, harbour(), ferry())
    before = dump(db)
    save_speakers(db)
    save_links(db, links(db))
    assert dump(db) == before
