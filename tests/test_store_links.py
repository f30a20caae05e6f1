"""What linking reads, and what the file holds of utterances, variants and reprints."""

import json
from dataclasses import replace

import pytest
from stored import (
    FERRY,
    HARBOUR,
    Links,
    add,
    bakery,
    dump,
    ferry,
    harbour,
    integrity,
    links,
    many,
    save_links,
)

from quotes.records import Span
from quotes.store import (
    article_key,
    export_rows,
    open_database,
    read_texts,
    read_utterance_keys,
    read_versions,
)
from quotes.versions import Echo, Flag, Reprint, StoredArticle, Utterance, Variant, Version

pytestmark = pytest.mark.usefixtures("identity")


@pytest.fixture
def db(tmp_path):
    with open_database(tmp_path / "quotes.db", create=True) as db:
        add(db, harbour(), ferry())
        yield db


def test_versions_are_read_with_keys(db):
    versions = list(read_versions(db))
    assert [version.text for version in versions[:3]] == [
        "The harbour will reopen on Monday",
        "no ship was lost",
        "We were lucky",
    ]
    assert versions[3] == Version(
        key=versions[3].key,
        article=article_key(FERRY),
        kind="direct",
        text="The harbour will reopen on Monday",
        content=(Span(1, 34),),
        speaker="ingrid-solberg",
        outlet="Coast Herald",
        published="2024-03-02",
        context="'The harbour will reopen on Monday', said Solberg.",
        cue="said",
        speaker_kind="person",
        role="Mayor",
        source="Solberg",
    )


def test_articles_are_read_with_keys(db):
    assert list(read_texts(db)) == [
        StoredArticle(article_key(HARBOUR), HARBOUR.text, "Evening Post", "2024-03-01"),
        StoredArticle(article_key(FERRY), FERRY.text, "Coast Herald", "2024-03-02"),
    ]


def test_an_utterance_counts_its_versions(db):
    first, second, *rest = read_versions(db)
    flags = (Flag("number", "Monday", "lost"), Flag("number", "", "no"), Flag("hedge", "", "might"))
    variants = (
        Variant(first.key, "reference", 1),
        Variant(second.key, "re-punctuated", 1, (), 0.9, "same words"),
        Variant(rest[1].key, "reworded", 2, flags, 0.5, "5 of 7 content words"),
    )
    others = [Utterance(version.key, (Variant(version.key, "reference", 1),)) for version in (rest[0], rest[2])]
    save_links(db, Links((Utterance("u1", variants), *others)))
    utterance = next(db["utterances"].rows_where("key = 'u1'"))
    assert {column: utterance[column] for column in list(utterance)[2:]} == {
        "reference_id": 1,
        "speaker_id": 1,
        "text": "The harbour will reopen on Monday",
        "versions": 3,
        "wordings": 2,
        "outlets": 2,
        "articles": 2,
        "first_published": "2024-03-01",
        "last_published": "2024-03-02",
        "altered": 1,
        "flags": '["hedge", "number"]',
        "topics": '["harbour", "mayor", "ferry"]',
    }
    variant = next(db["variants"].rows_where("relation = 'reworded'"))
    assert (variant["score"], variant["evidence"], variant["wording"]) == (0.5, "5 of 7 content words", 2)
    assert json.loads(variant["flags"])[0] == {"name": "number", "reference": "Monday", "version": "lost"}
    listed = next(db["quotes_list"].rows_where("relation = 'reworded'"))
    assert (listed["flags"], listed["versions"], listed["utterance"]) == ('["number","hedge"]', 3, "u1")


def test_what_an_article_tells_of_its_own_quotation_is_no_alteration_on_the_way(db):
    first, second, *rest = read_versions(db)
    told = Variant(second.key, "made indirect", 2, (), 0.9, "another place of the same article")
    variants = (Variant(first.key, "reference", 1), told, Variant(rest[1].key, "verbatim", 1))
    others = [Utterance(version.key, (Variant(version.key, "reference", 1),)) for version in (rest[0], rest[2])]
    save_links(db, Links((Utterance("u1", variants), *others)))
    assert [row["altered"] for row in db["utterances"].rows_where("versions > 1")] == [0]
    assert [row["altered_by_then"] for row in db["drift"].rows] == [0, 0]
    counts = ("outlet", "versions", "altered", "made_indirect")
    assert [tuple(row[name] for name in counts) for row in db["outlet_changes"].rows] == [("Coast Herald", 1, 0, 0)]


@pytest.mark.parametrize(
    ("dates", "first", "last"),
    [
        pytest.param(
            ["2025-06-08T23:30-05:00", "2025-06-09T01:00+00:00"],
            "2025-06-09T01:00+00:00",
            "2025-06-08T23:30-05:00",
            id="an evening overseas is the next day",
        ),
        pytest.param(["2025-06", "2025-06-03"], "2025-06-03", "2025-06", id="a month is in its middle"),
        pytest.param([None, "2025-06-03"], "2025-06-03", "2025-06-03", id="one date"),
    ],
)
def test_an_utterance_is_first_and_last_printed_in_the_order_of_time(db, dates, first, last):
    harbours, ferries = (
        replace(of, article=replace(of.article, published=date))
        for of, date in zip((harbour(), ferry()), dates, strict=True)
    )
    add(db, harbours, ferries)
    one, _, _, other, _ = read_versions(db)
    save_links(db, Links((Utterance("u1", (Variant(one.key, "reference", 1), Variant(other.key, "verbatim", 1))),)))
    (stored,) = db["utterances"].rows_where("key = 'u1'")
    assert (stored["first_published"], stored["last_published"]) == (first, last)


def test_echoes_are_kept_and_read_from_both_sides(db):
    first, second, *rest = read_versions(db)
    echo = Echo("u1", "same claim", 0.7, "same speaker, 2 of 3 key words the same")
    utterances = [Utterance(key, (Variant(one.key, "reference", 1),)) for key, one in (("u1", first), ("u2", second))]
    others = [Utterance(version.key, (Variant(version.key, "reference", 1),)) for version in rest]
    save_links(db, Links((utterances[0], replace(utterances[1], echoes=(echo,)), *others)))
    columns = ("utterance", "text", "kind", "other", "other_text", "score", "evidence")
    assert [tuple(row[column] for column in columns) for row in db["echoes_list"].rows] == [
        ("u2", second.text, "same claim", "u1", first.text, 0.7, "same speaker, 2 of 3 key words the same")
    ]
    assert [row["echoes"] for row in export_rows(db)][:3] == [["u2"], ["u1"], []]
    save_links(db, Links((*utterances, *others)))
    assert db["echoes"].count == 0


def test_topics_that_most_articles_share_come_first(db):
    assert next(db["utterances"].rows_where("versions = 2"))["topics"] == '["harbour", "mayor", "ferry"]'


def test_every_quotation_has_one_variant(db):
    assert db["variants"].count == db["quotes"].count == 5
    assert read_utterance_keys(db) == {
        variant.quote: utterance.key for utterance in links(db).utterances for variant in utterance.variants
    }


def test_a_reprint_is_kept_with_its_passages(db):
    (reprint,) = db["reprints"].rows
    assert (reprint["relation"], reprint["containment"], reprint["passages"]) == ("rewrite", 0.4, "[[[0, 5], [1, 6]]]")
    assert (reprint["article_id"], reprint["original_id"]) == (2, 1)


def test_lineage_is_kept_with_evidence_and_ties(db):
    add(db, *many()[:30:7], *many()[7:9])
    (first, *others) = db.query(
        """select parent.key as parent, v.parent_evidence, v.parent_ties, q.key
        from variants as v join quotes as q on q.id = v.quote_id left join quotes as parent on parent.id = v.parent_id
        where q.text = 'the lamp is lit' order by v.id"""
    )
    assert (first["parent"], first["parent_evidence"], first["parent_ties"]) == (None, "the earliest print here", "[]")
    assert {other["parent"] for other in others} == {first["key"]}
    assert [json.loads(other["parent_ties"]) for other in others[1:]] == [[others[0]["key"]]] * (len(others) - 1)


def test_who_took_whose_article_is_kept(db):
    rows = [{name: row[name] for name in ("article_id", "parent_id", "evidence")} for row in db["article_parents"].rows]
    assert rows == [
        {"article_id": 1, "parent_id": None, "evidence": "the earliest print here"},
        {"article_id": 2, "parent_id": 1, "evidence": "credits Evening Post"},
    ]


def test_an_outlet_that_had_the_words_is_read(db):
    assert [version.credits for version in read_versions(db)] == [("Daily Gull",), (), ("Coast Herald",), (), ()]


def test_utterances_whose_key_stays_keep_their_row(db):
    before = {row["key"]: row["id"] for row in db["utterances"].rows}
    add(db, bakery())
    after = {row["key"]: row["id"] for row in db["utterances"].rows}
    assert before.items() < after.items()


def _apart(db):
    return tuple(Utterance(f"own-{v.key}", (Variant(v.key, "reference", 1),)) for v in read_versions(db))


def test_a_quotation_moves_from_one_utterance_to_another(db):
    together = links(db)
    linked = dump(db)
    save_links(db, Links(_apart(db), together.reprints))
    assert db["utterances"].count == db["variants"].count == 5
    assert integrity(db) == []
    save_links(db, together)
    assert read_utterance_keys(db) == {v.quote: u.key for u in together.utterances for v in u.variants}
    assert len(dump(db)) == len(linked)


def test_the_same_links_again_write_nothing(db):
    before = dump(db)
    save_links(db, links(db))
    assert dump(db) == before


def test_links_that_are_gone_go(db):
    assert (db["utterances"].count, db["reprints"].count) == (4, 1)
    save_links(db, Links(_apart(db)))
    assert (db["utterances"].count, db["variants"].count, db["reprints"].count) == (5, 5, 0)


def test_links_that_fail_leave_the_old_ones(db):
    before = dump(db)
    with pytest.raises(KeyError):
        save_links(db, Links(_apart(db), (Reprint("nobody", "knows", "edited", 1.0),)))
    assert dump(db) == before
