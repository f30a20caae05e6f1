"""Articles that come, change and go one after the other leave the file as linking all of it at once does."""

from __future__ import annotations

import gc
import random
import shutil
from datetime import date, timedelta

import pytest
from linking_cost import store
from stored import save_links
from test_linking_growing import made_up
from test_linking_reprints import REPORT

from quotes.linking import grow, link
from quotes.store import (
    LinkingPool,
    open_database,
    read_texts,
    read_utterance_keys,
    read_versions,
)
from quotes.store.links.decisions import merge_utterances, pin_utterance, read_decided_utterances, split_quotations
from quotes.versions import StoredArticle


def grow_only(db):
    """Link what came since, however little is stored: nothing is counted anew."""
    grow(LinkingPool(db), small=0, growth=1e9)


def links(db):
    """What the file tells of utterances, versions, reprints and groups, however they are numbered and keyed."""
    members = {}
    for quote, utterance in read_utterance_keys(db).items():
        members.setdefault(utterance, set()).add(quote)
    together = {frozenset(quotes) for quotes in members.values()}
    variants = """
        select
          q.key, v.relation, v.wording, v.flags, v.score, v.evidence, p.key, v.parent_evidence, v.parent_ties,
          v.parent_order, v.parent_is_guess
        from variants as v join quotes as q on q.id = v.quote_id left join quotes as p on p.id = v.parent_id
    """
    parents = """
        select a.key, p.group_key, o.key, p.evidence, p.ties, p.parent_order, p.parent_is_guess
        from
          article_parents as p join articles as a on a.id = p.article_id
          left join articles as o on o.id = p.parent_id
    """
    reprints = "select key, relation, containment, evidence, passages, is_guess from reprints"
    counted = """
        select text, versions, wordings, outlets, articles, first_published, last_published, altered, flags
        from utterances
    """
    return together, *(sorted(db.execute(select), key=repr) for select in (variants, parents, reprints, counted))


@pytest.fixture(scope="module", params=[1, 2, 3])
def parts(request):
    """Made-up articles with their quotations, some of which copy others."""
    return made_up(request.param, 14)


@pytest.fixture(scope="module")
def at_once(parts, tmp_path_factory):
    """A file in which all articles were linked at once."""
    path = tmp_path_factory.mktemp("at_once") / "quotes.db"
    with open_database(path, create=True) as db:
        store(db, parts)
        grow(LinkingPool(db))
    return path


@pytest.fixture
def db(at_once, tmp_path):
    """A copy of that file."""
    with open_database(shutil.copy(at_once, tmp_path)) as db:
        yield db


def remove(db, parts):
    with db.conn:
        db.conn.executemany("delete from articles where key = ?", [[article.key] for article, _ in parts])


def test_step_by_step_the_file_holds_what_linking_in_memory_finds(db, at_once, tmp_path):
    shutil.copy(at_once, tmp_path / "other.db")
    with open_database(tmp_path / "other.db") as other:
        save_links(other, link(read_versions(other), read_texts(other)))
        assert links(db) == links(other)


def test_nothing_is_left_to_do_where_nothing_came(db):
    before = list(db.conn.iterdump())
    grow(LinkingPool(db))
    assert list(db.conn.iterdump()) == before


def test_what_was_linked_by_other_rules_is_linked_anew(db):
    expected = links(db)
    with db.conn:
        db.conn.execute("update _linking set version = '0.1.0, rules 0'")
        db.conn.execute("update variants set evidence = 'of other rules'")
        db.conn.execute("delete from _linking_stems")
    grow(LinkingPool(db))
    assert links(db) == expected


@pytest.mark.parametrize("seed", range(4))
def test_articles_that_come_in_any_order_and_number_are_linked_as_all_at_once(db, parts, seed):
    expected = links(db)
    chance = random.Random(seed)
    late = chance.sample(parts, chance.randint(2, len(parts)))
    remove(db, late)
    grow_only(db)
    while late:
        size = chance.randint(1, 3)
        store(db, late[:size])
        late = late[size:]
        grow_only(db)
    assert links(db) == expected


@pytest.mark.parametrize("turned", [False, True], ids=["in the order of time", "the other way round"])
def test_of_more_copies_than_are_compared_the_same_stand_for_all_in_whatever_order_they_come(tmp_path, turned):
    days = (date(2031, 1, 1) + timedelta(days=40 * number) for number in range(35))
    copies = [
        StoredArticle(f"{number:02}", f"Title {number}\n{REPORT}", f"Outlet {number}", str(day))
        for number, day in enumerate(days)
    ]
    with open_database(tmp_path / "copies.db", create=True) as db:
        store(db, [(copy, []) for copy in (reversed(copies) if turned else copies)])
        grow(LinkingPool(db))
        found = db.execute("""
            select a.key, o.key
            from reprints as r join articles as a on a.id = r.article_id join articles as o on o.id = r.original_id
        """)
        assert sorted(found) == [(each.article, each.original) for each in link([], copies).reprints]


def test_what_goes_leaves_the_rest_as_if_it_had_never_come(db, parts, tmp_path):
    gone, stay = parts[::3], [part for place, part in enumerate(parts) if place % 3]
    remove(db, gone)
    grow_only(db)
    with open_database(tmp_path / "never.db", create=True) as never:
        store(never, parts)
        pool = LinkingPool(never)
        grow(pool)  # what is common is counted over all
        remove(never, gone)
        with never.conn:
            for article, _ in stay:
                never.execute("update articles set published = published where key = ?", [article.key])
        grow_only(never)
        assert links(db) == links(never)


def test_an_article_and_a_speaker_that_change_are_linked_as_they_are_now(db, tmp_path):
    with db.conn:
        db.execute("update articles set published = '2031-03-02' where id in (2, 5)")
        db.execute("update quotes set speaker_id = null where article_id = 3")
        db.execute("update quotes set polarity = 'denied' where article_id = 4")
    grow_only(db)
    changed = links(db)
    grow(LinkingPool(db), anew=True)
    assert changed == links(db)


def test_a_copy_that_turns_out_to_be_none_faces_nothing(db):
    facing = "select count(*) from variants where evidence like 'in sentences of a reprint%'"
    assert db.execute(facing).fetchone() > (0,)
    with db.conn:
        db.execute("update articles set text = 'Nobody knows.' where id in (select article_id from reprints)")
    grow_only(db)
    assert [list(db.execute(select)) for select in (facing, "select * from reprints")] == [[(0,)], []]


def test_keys_of_utterances_stay(db, parts):
    before = read_utterance_keys(db)
    late = parts[-2:]
    remove(db, late)
    grow_only(db)
    store(db, late)
    grow_only(db)
    stay = {version.key for _, versions in parts[:-2] for version in versions}
    after = read_utterance_keys(db)
    assert {key: after[key] for key in stay} == {key: before[key] for key in stay}


def test_what_people_decided_holds_step_by_step(db, parts):
    keys = read_utterance_keys(db)
    together = {}
    for quote, utterance in sorted(keys.items()):
        together.setdefault(utterance, []).append(quote)
    (split, *_), (one, *_), (other, *_), (pinned, *_) = sorted(together.values(), key=len, reverse=True)[:4]
    split_quotations(db, [split])
    merge_utterances(db, one, other)
    pin_utterance(db, pinned)
    grow_only(db)
    late = parts[::4]
    remove(db, late)
    grow_only(db)
    store(db, late)
    grow_only(db)
    with open_database(db.conn.execute("pragma database_list").fetchone()[2]) as same:
        in_memory = link(
            read_versions(same), read_texts(same), read_utterance_keys(same), read_decided_utterances(same)
        )
        found = links(same)
        save_links(same, in_memory)
        assert links(same) == found


def test_what_is_decided_while_a_run_is_at_work_holds(db):
    pool = LinkingPool(db)
    keys = read_utterance_keys(db)
    utterances = list(keys.values())
    split = next(quote for quote, utterance in sorted(keys.items()) if utterances.count(utterance) > 2)
    path = db.conn.execute("pragma database_list").fetchone()[2]

    class Decided(LinkingPool):
        """A pool for which another program stores a decision after the first quotations were compared."""

        is_decided = False

        def writing(self):
            if not self.is_decided and super().next_step() == "gather":
                self.is_decided = True
                with open_database(path) as other:
                    split_quotations(other, [split])
            return super().writing()

    grow(Decided(db), anew=True)
    after = read_utterance_keys(db)
    assert list(after.values()).count(after[split]) == 1
    assert pool.next_step() is None


def test_an_article_that_gets_a_credit_is_compared_anew(db):
    (key,) = db.execute("select key from articles order by key limit 1").fetchone()
    with db.conn:
        db.execute("update articles set credit = 'Post' where key = ?", [key])
    waiting = "select a.key from _unlinked_articles join articles as a on a.id = article_id"
    assert db.execute(waiting).fetchall() == [(key,)]
    grow_only(db)
    step_by_step = links(db)
    grow(LinkingPool(db), anew=True)
    assert links(db) == step_by_step


@pytest.mark.parametrize("step", [0, 1, 2])
def test_a_row_that_does_not_know_where_its_words_stand_stops_nothing(db, parts, step):
    """A quotation in a copy, so that it faced one: it is left out, at whatever step that is found."""
    (lost,) = db.execute("select min(one_id) from _facing_quotes").fetchone()
    db.execute("delete from quote_spans where quote_id = ?", [lost])
    db.execute("insert into _unlinked_quotes select id, ? from quotes", [step])
    db.commit()
    grow_only(db)
    assert db["_unlinked_quotes"].count == 0
    others = {row["id"] for row in db.query("select id from quotes where id <> ?", [lost])}
    assert others <= {row["quote_id"] for row in db["variants"].rows}
    grow(LinkingPool(db), anew=True)
    assert {row["quote_id"] for row in db["variants"].rows} == others


def test_the_days_of_printing_are_read_once_for_all_steps(db, monkeypatch):
    asked = []
    days = LinkingPool.days
    monkeypatch.setattr(LinkingPool, "days", lambda self: asked.append(1) or days(self))
    grow(LinkingPool(db), anew=True)
    assert asked == [1]


def test_how_often_python_collects_is_as_before_also_after_a_step_that_fails(db, monkeypatch):
    """Linking lets it look seldom for what nothing needs any more; what a program does afterwards is its own."""
    before, during = gc.get_threshold(), []

    def fail(pool):
        during.append(gc.get_threshold())
        raise OSError("the disk is full")

    monkeypatch.setattr(LinkingPool, "next_step", fail)
    with pytest.raises(OSError, match="the disk is full"):
        grow_only(db)
    assert during[0][0] > before[0]
    assert gc.get_threshold() == before
