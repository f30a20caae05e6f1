"""Two articles that share text, in rows: nothing is lost, what faces each other is in one row, changes are marked."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import CHRONICLE, data, get, key, page, write_newsroom
from newsroom import POST as NEWS

from quotes.records import Span
from quotes.store import open_database
from quotes.web.sections.facing import Facing, compared, facing, sentences_facing
from quotes.web.serving import build

POST = "The bridge stays open. It cost 12 million. Nobody was asked."
LANTERN = "BRIDGE OPEN\nThe bridge stays open. It cost 20 million, the mayor said."


def spans(text, *sentences):
    return [(text.index(sentence), text.index(sentence) + len(sentence)) for sentence in sentences]


def passages(original, copy, *pairs):
    return [[*spans(copy, here), *spans(original, there)] for there, here in pairs]


def shown(original, copy, rows):
    return [(row.original and original[slice(*row.original)], row.copy and copy[slice(*row.copy)]) for row in rows]


SHARED = passages(
    POST,
    LANTERN,
    ("The bridge stays open.", "The bridge stays open."),
    ("It cost 12 million.", "It cost 20 million, the mayor said."),
)


def test_passages_face_each_other_and_the_rest_stands_alone():
    assert shown(POST, LANTERN, facing(POST, LANTERN, SHARED)) == [
        (None, "BRIDGE OPEN"),
        ("The bridge stays open.", "The bridge stays open."),
        ("It cost 12 million.", "It cost 20 million, the mayor said."),
        ("Nobody was asked.", None),
    ]


@pytest.mark.parametrize(
    ("pairs", "rows"),
    [
        ([("A b.", "A b, c d."), ("C d.", "A b, c d.")], [("A b. C d.", "A b, c d."), (None, "E f.")]),
        ([("C d.", "A b, c d."), ("A b.", "E f.")], [("A b.", None), ("C d.", "A b, c d."), (None, "E f.")]),
        ([], [("A b. C d.", None), (None, "A b, c d. E f.")]),
    ],
    ids=["a sentence was split", "what goes back stands alone", "nothing shared"],
)
def test_rows_of(pairs, rows):
    original, copy = "A b. C d.", "A b, c d. E f."
    assert shown(original, copy, facing(original, copy, passages(original, copy, *pairs))) == rows


def test_the_same_words_between_two_passages_face_each_other():
    original, copy = "ABSTRACT\nRain fell.", "ABSTRACT \nSnow fell."
    rows = facing(original, copy, passages(original, copy, ("Rain fell.", "Snow fell.")))
    assert shown(original, copy, rows) == [("ABSTRACT", "ABSTRACT"), ("Rain fell.", "Snow fell.")]


def test_equal_sentences_face_each_other_however_short_they_are():
    original, copy = "Rain fell. He left. Nobody asked why.", "Snow fell. Nobody “knew”. He left. They stayed."
    rows = facing(original, copy, passages(original, copy, ("Rain fell.", "Snow fell.")))
    assert shown(original, copy, rows) == [
        ("Rain fell.", "Snow fell."),
        (None, "Nobody “knew”."),
        ("He left.", "He left."),
        ("Nobody asked why.", None),
        (None, "They stayed."),
    ]


@pytest.mark.parametrize(
    ("there", "here", "face"),
    [
        ("If it does not, I cannot promise anything.", "If it does, I can promise anything.", True),
        ("The council will not sell the quay.", "The council will sell the quay.", True),
        ("We have the money.", "We do not have the money.", True),
        ("He left.", "She left.", False),
        ("The council will not sell the quay.", "The ferry sails on Monday.", False),
        ("1. 2. 3.", "4. 5. 6.", False),
    ],
)
def test_nearly_equal_sentences_face_each_other(there, here, face):
    original, copy = f"Rain fell. {there} We stayed.", f"Snow fell. {here} We stayed."
    rows = facing(original, copy, passages(original, copy, ("Rain fell.", "Snow fell."), ("We stayed.", "We stayed.")))
    between = [(there, here)] if face else [(there, None), (None, here)]
    assert shown(original, copy, rows) == [("Rain fell.", "Snow fell."), *between, ("We stayed.", "We stayed.")]


def test_what_was_turned_round_is_marked_where_it_stands():
    original, copy = "I cannot promise anything.", "I can promise anything."
    rows = facing(original, copy, [])
    (row,) = compared(original, copy, rows)
    assert [(copy[one.start : one.end], one.how) for one in row.copy] == [("can", "added")]


def test_two_that_are_alike_face_each_other_in_the_order_of_both():
    original = "We will not sell the quay. We will not sell the mill."
    copy = "Nobody knows. We will sell the mill. We will sell the quay."
    faced = [row for row in shown(original, copy, facing(original, copy, [])) if None not in row]
    assert faced == [("We will not sell the mill.", "We will sell the mill.")]


def test_what_has_no_words_or_no_end_faces_nothing():
    original, copy = f"*** {'endless ' * 500}", f"---- {'endless ' * 501}"
    assert [row for row in facing(original, copy, []) if None not in row] == []


def test_in_long_stretches_sentences_that_stand_once_in_each_face_each_other():
    lines = [f"Line {number} of many." for number in range(100)]
    original = " ".join([*lines, "He left.", "He left."])
    copy = " ".join(["He left.", *lines[50:], "A new one.", *lines[:50]])
    rows = shown(original, copy, facing(original, copy, []))
    faced = [there for there, here in rows if there and here]
    assert faced == lines[50:]
    assert all(there == here for there, here in rows if there and here)


def test_equal_sentences_in_another_order_are_said_to_stand_elsewhere():
    original, copy = "He left. It had rained all day. We stayed.", "It had rained all day. He left."
    rows = facing(original, copy, [])
    assert shown(original, copy, rows) == [
        ("He left.", None),
        ("It had rained all day.", "It had rained all day."),
        ("We stayed.", None),
        (None, "He left."),
    ]
    first, _, stayed, last = compared(original, copy, rows)
    assert [(original[one.start : one.end], one.how) for one in first.original] == [("He left.", "moved away")]
    assert [(copy[one.start : one.end], one.how) for one in last.copy] == [("He left.", "moved here")]
    assert stayed.original == ()


PLACES = st.lists(st.tuples(st.integers(0, 25), st.integers(0, 25)).map(sorted), min_size=2, max_size=2)


@given(st.text("ab \n.", max_size=25), st.text("ab \n.", max_size=25), st.lists(PLACES, max_size=5))
def test_no_word_is_lost_or_shown_twice(original, copy, odd):
    within = [
        [here, there] for here, there in odd if here[0] < here[1] <= len(copy) and there[0] < there[1] <= len(original)
    ]
    rows = facing(original, copy, within)
    for text, side in ((original, 0), (copy, 1)):
        assert "".join("".join(text[slice(*row[side])].split()) for row in rows if row[side]) == "".join(text.split())


def test_what_differs_is_given_as_places_in_both_texts():
    rows = facing(POST, LANTERN, SHARED)
    alone, same, changed, _ = compared(POST, LANTERN, rows)
    assert (alone.likeness, same.likeness, changed.likeness) == (None, "the same", "changed")
    assert [(POST[one.start : one.end], one.how) for one in changed.original] == [
        ("12", "removed"),
        ("million.", "marks"),
    ]
    assert [(LANTERN[one.start : one.end], one.how) for one in changed.copy] == [
        ("20", "added"),
        ("million,", "marks"),
        ("the mayor said.", "added"),
    ]


@pytest.mark.parametrize(
    ("there", "here", "likeness"),
    [
        ("The harbour will reopen on Monday.", "Ships may enter again next week.", "other words"),
        ("rain " * 400, "snow " * 400, "too long to compare"),
    ],
    ids=["little is the same", "too long"],
)
def test_changes_are_not_marked_where_they_could_not_be_read(there, here, likeness):
    whole = Facing(Span(0, len(there)), Span(0, len(here)))
    (found,) = compared(there, here, [whole])
    assert (found.likeness, found.original, found.copy) == (likeness, (), ())


def test_sentences_of_the_copy_are_counted():
    assert sentences_facing(LANTERN, SHARED) == (2, 3)
    assert sentences_facing("One. Two. Three.", []) == (0, 3)


@pytest.fixture(scope="module")
def carried(tmp_path_factory):
    """The site, in which the Chronicle rewrites the Post: one sentence of it, on the county's plan, faces one there."""
    path = tmp_path_factory.mktemp("carried") / "spring.db"
    write_newsroom(path)
    there, here = "She called the plan of the county “completely unworkable.”", CHRONICLE.text.splitlines()[1]
    pair = passages(NEWS.text, CHRONICLE.text, (there, here))
    with open_database(path) as db:
        db.execute(
            "update reprints set relation = 'rewrite', passages = ? where relation = 'independent'", [json.dumps(pair)]
        )
    return build(path)


def pages(site):
    return [key(site, "articles", f"source_id = '{name}.txt'") for name in ("post", "chronicle", "gazette")]


@pytest.mark.parametrize(
    ("there", "here", "likeness"),
    [
        pytest.param(
            "“Rain fixes no roofs,” Dahl said.",
            "“Rain fixes no roofs,” was how Dahl, who speaks for the tenants of both towers, put it to the Gazette.",
            "changed",
            id="a quotation word for word",
        ),
        pytest.param(
            "The tenants of both towers have waited for a roof since March.",
            "Since spring nobody has mended what covers the two high-rises, and their inhabitants are running out of"
            " patience with the town.",
            "other words",
            id="no word in a row",
        ),
        pytest.param(
            "It was one of the first to close.",
            "Of all of those in the county that shut their doors last year it was one of the largest by far.",
            "other words",
            id="small words in a row",
        ),
    ],
)
def test_what_stands_there_word_for_word_is_not_said_to_be_in_other_words(there, here, likeness):
    (row,) = compared(there, here, [Facing(Span(0, len(there)), Span(0, len(here)))])
    assert row.likeness == likeness


@pytest.fixture
def threefold(tmp_path):
    """The Chronicle rewrites the Post and, perhaps, the Wire, which carries the Post's text word for word."""
    write_newsroom(tmp_path / "threefold.db")
    with open_database(tmp_path / "threefold.db") as db:
        db.execute("update reprints set relation = 'rewrite' where relation = 'independent'")
        db.execute(
            "insert into reprints (key, article_id, original_id, relation, containment, evidence, passages, is_guess)"
            " select 'threefold', chronicle.id, wire.id, 'rewrite', 0.1, '', '[]', 1"
            " from articles as chronicle, articles as wire"
            " where chronicle.source_id = 'chronicle.txt' and wire.source_id = 'wire.txt'"
        )
    return tmp_path / "threefold.db"


@pytest.mark.parametrize(
    ("parent", "expected"),
    [
        ("post", {"Harbour Post": ("rewrite", False), "Morning Wire": ("shared source", False)}),
        ("wire", {"Harbour Post": ("shared source", False), "Morning Wire": ("rewrite", True)}),
        (None, {"Harbour Post": ("rewrite", False), "Morning Wire": ("rewrite", True)}),
    ],
    ids=["from the original", "from the copy", "not told"],
)
def test_what_comes_from_one_article_is_no_rewrite_of_its_copies(threefold, parent, expected):
    with open_database(threefold) as db:
        db.execute(
            "insert into article_parents (key, group_key, article_id, parent_id, evidence, ties)"
            " select 'chronicle', 'linden', chronicle.id, parent.id, '', '[]'"
            " from articles as chronicle, articles as parent"
            " where chronicle.source_id = 'chronicle.txt' and parent.source_id = ?",
            [f"{parent}.txt"],
        )
    site = build(threefold)
    chronicle = key(site, "articles", "source_id = 'chronicle.txt'")
    found = data(site, f"/-/article/{chronicle}.json")["reprints"]
    assert {one["outlet"]: (one["relation"], one["perhaps"]) for one in found} == expected
    if parent:
        assert "This article shares a source with" in page(site, f"/-/article/{chronicle}")


def test_a_copy_says_how_much_it_carries_and_leads_to_both(carried):
    post, chronicle, _ = pages(carried)
    shown = page(carried, f"/-/article/{chronicle}")
    assert "This article rewrites Mayor rules out closing the Linden bridge" in shown
    assert "(Harbour Post, 4 March 2025), in other words: 1 of 4 sentences. See the two side by side" in shown
    assert f'href="/-/article/{chronicle}?beside={post}"' in get(carried, f"/-/article/{chronicle}").text


def test_side_by_side_what_differs_and_what_is_quoted_is_marked_in_both(carried):
    post, chronicle, _ = pages(carried)
    for here, there in ((post, chronicle), (chronicle, post)):
        shown = get(carried, f"/-/article/{here}?beside={there}").text
        assert '<span class="content mixed">completely unworkable</span>' in shown
        assert "READ MORE: Ferries wait for spring" in shown
        assert 'Brandt said <span class="content indirect">the bridge could close</span>' in shown
        assert shown.index("completely unworkable") < shown.index("described the county")


def test_side_by_side_each_passage_tells_whose_it_is(carried):
    post, chronicle, _ = pages(carried)
    shown = page(carried, f"/-/article/{chronicle}?beside={post}")
    assert "Harbour Post only: The Linden bridge stays open" in shown
    assert "This article only: Brandt said the bridge could close" in shown


def test_side_by_side_as_json(carried):
    post, chronicle, _ = pages(carried)
    beside = data(carried, f"/-/article/{chronicle}.json?beside={post}")["beside"]
    assert (beside["facing"], beside["sentences"], beside["copies"]) == (1, 4, 1)
    (row,) = [row for row in beside["rows"] if row["likeness"]]
    assert row["original"]["text"] == "She called the plan of the county “completely unworkable.”"
    assert row["copy"]["text"] == "The mayor described the county’s plan as “unworkable”."


@pytest.mark.parametrize(
    ("relation", "is_guess", "expected"),
    [
        ("verbatim", 0, "This article carries the text of"),
        ("verbatim", 1, "This article perhaps carries the text of"),
        ("independent", 1, "This article tells the same story as"),
        (
            "credited",
            1,
            "(Harbour Post, 4 March 2025), in its own words, and credits its outlet: 4 of 4 sentences. See",
        ),
    ],
    ids=["later", "order unknown", "no copy", "credited"],
)
def test_which_of_two_is_the_copy_is_said_no_surer_than_it_is_known(tmp_path, relation, is_guess, expected):
    write_newsroom(tmp_path / "spring.db")
    with open_database(tmp_path / "spring.db") as db:
        db.execute("update reprints set relation = ?, is_guess = ?", [relation, is_guess])
    site = build(tmp_path / "spring.db")
    wire = key(site, "articles", "source_id = 'wire.txt'")
    assert expected in page(site, f"/-/article/{wire}")


def test_two_articles_whose_passages_are_not_known_say_so(site):
    post, chronicle, _ = pages(site)
    assert "nothing can be set side by side" in page(site, f"/-/article/{chronicle}?beside={post}")


@pytest.mark.parametrize("other", ["x", "%00", "a" * 5000, "🙂"])
def test_beside_an_article_that_shares_nothing_there_is_no_page(carried, other):
    assert get(carried, f"/-/article/{pages(carried)[0]}?beside={other}").status_code == 404


def test_an_article_as_csv_has_a_row_a_quotation(carried):
    post, *_ = pages(carried)
    answer = get(carried, f"/-/article/{post}.csv")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert [row["text"] for row in csv.DictReader(io.StringIO(answer.text))] == [
        "We will never close the bridge, and we will spend about 12 million on it this year",
        "completely unworkable",
    ]


def test_what_an_article_tells_of_itself_is_shown(tmp_path):
    write_newsroom(tmp_path / "spring.db")
    with open_database(tmp_path / "spring.db") as db:
        db.execute("update articles set credit = 'Morning Wire', language = 'de', stub = 1, revision = 1 where id = 1")
        db.execute("update articles set version_of = 1, revision = 2, modified = '2025-03-09' where id = 2")
    site = build(tmp_path / "spring.db")
    shown = page(site, f"/-/article/{key(site, 'articles', 'id = 1')}")
    for words in (
        "By its own account it carries a report of Morning Wire.",
        "This article is in German. It was not searched for quotations",
        "Only its beginning could be read",
        "2 versions at this address; this is number 1. A later version, 9 March 2025",
    ):
        assert words in shown
    assert "this is number 2. An earlier version, 4 March 2025" in page(
        site, f"/-/article/{key(site, 'articles', 'id = 2')}"
    )
