"""What is found by which words, and that no input whatever is an error."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stored import BAKERY, SOLBERG, add, bakery, ferry, harbour, span

from quotes.records import Analysis, Article, Quote, Span
from quotes.store import open_database, search
from quotes.store.finding.forms import widened
from quotes.store.finding.search import (
    as_they_stand,
    has_operators,
    longer_words,
    search_terms,
    without_fields,
)

pytestmark = pytest.mark.usefixtures("identity")


@pytest.fixture(scope="module")
def db(tmp_path_factory, identity):
    with open_database(tmp_path_factory.mktemp("search") / "quotes.db", create=True) as db:
        add(db, harbour(), ferry(), bakery())
        yield db


def texts(db, words, **options):
    return [hit.text for hit in search(db, words, **options).hits]


REOPEN = "The harbour will reopen on Monday"
NO_SHIP = "no ship was lost"
LUCKY = "We were lucky"
FERRY_LINE = 'it was "not consulted"'
BREAD = "Bread is naïve art"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("lucky", [LUCKY]),
        ("LUCKY", [LUCKY]),
        ("naive", [BREAD]),
        ("reopen monday", [REOPEN, REOPEN]),
        ("monday reopen", [REOPEN, REOPEN]),
        ('"reopen on monday"', [REOPEN, REOPEN]),
        ("“reopen on monday”", [REOPEN, REOPEN]),
        ("‹reopen on monday›", [REOPEN, REOPEN]),
        ("「monday reopen」", []),
        ('"monday reopen"', []),
        ('"reopen on', [REOPEN, REOPEN]),
        ("reop*", [REOPEN, REOPEN]),
        ("reop", [REOPEN, REOPEN]),
        ("reo", []),
        ('"reop"', []),
        ('"harbour will re"*', [REOPEN, REOPEN]),
        ("ferry", [FERRY_LINE]),
        ("ferry lucky", []),
        ("ship AND lost", []),
        ("ship NOT lost", []),
        ("ship - lost", [NO_SHIP]),
        ("(ship", [NO_SHIP]),
        ("text:ship", []),
        ("", []),
        (" \t\n", []),
        ('"', []),
        ('""', []),
        ("*", []),
        ("—…!", []),
    ],
    ids=repr,
)
def test_words_are_found(db, words, found):
    assert texts(db, words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "ingrid", {REOPEN, NO_SHIP, LUCKY}, id="the speaker over all articles, where one says only Solberg"
        ),
        pytest.param("solberg lucky", {LUCKY}, id="the speaker, where the article says she"),
        pytest.param('"ingrid solberg" ship', {NO_SHIP}, id="the whole name"),
        pytest.param("herald", {REOPEN, FERRY_LINE}, id="the outlet"),
        pytest.param("coast consulted", {FERRY_LINE}, id="the outlet and a word"),
        pytest.param("solberg evening lucky", {LUCKY}, id="speaker, outlet and word"),
        pytest.param("quill", {BREAD}, id="the source, where nobody is named"),
    ],
)
def test_names_are_found(db, words, found):
    assert set(texts(db, words)) == found


def test_the_speakers_name_in_another_article_finds_the_print_without_it(db):
    assert {hit.outlet for hit in search(db, "ingrid monday").hits} == {"Evening Post", "Coast Herald"}


def test_a_hit_tells_what_a_list_shows(db):
    (hit,) = search(db, "ship").hits
    assert hit.parts == (("no ", False), ("ship", True), (" was lost", False))
    assert (hit.kind, hit.speaker, hit.outlet, hit.published) == (
        "indirect",
        "Ingrid Solberg",
        "Evening Post",
        "2024-03-01",
    )
    assert (hit.utterance, hit.versions) == (f"u-{hit.key}", 1)


def test_what_only_a_name_brought_is_shown_unmarked(db):
    assert [hit.parts for hit in search(db, "post lucky").hits] == [(("We were ", False), ("lucky", True))]
    assert [hit.parts for hit in search(db, "bread zoë").hits] == [(("Bread", True), (" is naïve art", False))]


def test_words_of_the_quotation_rank_before_names(tmp_path):
    article = Article("a", "Solberg said the bridge is safe. He said Solberg is wrong.")
    quotes = [
        Quote("indirect", (span(article, "the bridge is safe"),), speaker=SOLBERG),
        Quote("indirect", (span(article, "Solberg is wrong"),)),
    ]
    with open_database(tmp_path / "rank.db", create=True) as db:
        add(db, Analysis(article, tuple(quotes)))
        assert texts(db, "solberg") == ["Solberg is wrong", "the bridge is safe"]


def test_whole_words_rank_before_longer_ones(tmp_path):
    article = Article("a", "He said drones, more drones and still more drones. She said one drone fell into the sea.")
    quotes = [
        Quote("indirect", (span(article, "drones, more drones and still more drones"),)),
        Quote("indirect", (span(article, "one drone fell into the sea"),)),
    ]
    with open_database(tmp_path / "whole.db", create=True) as db:
        add(db, Analysis(article, tuple(quotes)))
        assert texts(db, "drone") == ["one drone fell into the sea", "drones, more drones and still more drones"]
        assert texts(db, '"drone"') == ["one drone fell into the sea"]


def test_what_may_be_no_quotation_ranks_behind_what_surely_is_one(tmp_path):
    article = Article(
        "a", "Its makers speak of the drones over the coast. She said no drones would be sold to the coast guard."
    )
    quotes = [
        Quote("indirect", (span(article, "the drones over the coast"),), confidence=0.31),
        Quote("indirect", (span(article, "no drones would be sold to the coast guard"),), confidence=0.97),
    ]
    with open_database(tmp_path / "sure.db", create=True) as db:
        add(db, Analysis(article, tuple(quotes)))
        for words in ("drones", "coast", "drones coast"):
            assert [(hit.text[:3], hit.confidence) for hit in search(db, words).hits] == [("no ", 0.97), ("the", 0.31)]


def test_so_many_hits_are_enough(db):
    assert texts(db, "monday", limit=1) == [REOPEN]


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        ("cats dogs", ('"cats"*', '"dogs"*')),
        ("art 2025 long-range", ('"art"', '"2025"', '"long-range"')),
        ("cats cats", ('"cats"*',)),
        ('the "black cat"*', ('"the"', '"black cat"*')),
        ("don’t", ('"don\'t"',)),
        ("«le chat» dort", ('"le chat"', '"dort"*')),
        ('a"b c"d', ('"a"', '"b c"', '"d"')),
        ("& -", ()),
        ("wives men*", ('("wives"* OR "wife")', '"men"*')),
        ('"men" say', ('"men"', '("say" OR "says" OR "said")')),
    ],
    ids=repr,
)
def test_what_is_typed_becomes_terms(words, terms):
    assert search_terms(words) == terms


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ferry AND harbour", True),
        ("ferry OR harbour", True),
        ("ferry NOT lost", True),
        ("ferry -lost", True),
        ("ferry −lost", True),
        ("-lost", True),
        ('"the ferry" -lost', True),
        ('"ferry" OR "harbour"', True),
        ("ferry and harbour", False),
        ("READY OR NOT", False),
        ('"ready OR not" ferry', False),
        ("long-range - 20", False),
        ("-20 degrees", False),
        ("", False),
    ],
    ids=repr,
)
def test_what_other_searches_take_for_more_than_words(words, expected):
    assert has_operators(words) == expected


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("speaker:Solberg ferry", "Solberg ferry"),
        ('ferry outlet:"Coast Herald"', 'ferry "Coast Herald"'),
        ("ferry", "ferry"),
        ("at 12:30", "at 12:30"),
        ("https://coast.example", "https://coast.example"),
        ('"she said:never" again', '"she said:never" again'),
        ("Ferry: late", "Ferry: late"),
        ("“the ferry”", "“the ferry”"),
    ],
    ids=repr,
)
def test_what_names_a_field_elsewhere_is_left_out(words, rest):
    assert without_fields(words) == rest


@given(st.text(alphabet=st.one_of(st.sampled_from("\"*“”^:+-(){}\x00\x02\ud800 'aé١"), st.characters()), max_size=30))
def test_nothing_that_can_be_typed_is_an_error(db, words):
    for hit in search(db, words).hits:
        assert "".join(part for part, _ in hit.parts) == hit.text


@given(
    st.lists(st.sampled_from(["harbour", "monday", "sol*", '"on Monday"', "OR", "NEAR(", "zoë", "herald"]), max_size=4)
)
def test_one_more_word_never_finds_more(db, words):
    assert set(texts(db, " ".join(words))) <= set(texts(db, " ".join(words[:-1]))) or len(words) < 2


def test_a_long_quotation_is_shown_where_it_was_found(tmp_path):
    text = "word " * 200 + "needle" + " word" * 200
    article = replace(BAKERY, text=text)
    with open_database(tmp_path / "long.db", create=True) as db:
        add(db, Analysis(article, (Quote("direct", (Span(0, len(text)),)),)))
        (hit,) = search(db, "needle").hits
    shown = "".join(part for part, _ in hit.parts)
    assert ("needle", True) in hit.parts
    assert len(shown) < 500
    assert shown[0] == shown[-1] == "…"


def test_a_sentence_ranks_before_a_fragment(tmp_path):
    article = Article("a", "He praised the wall. He said the wall along the southern border will never be built by us.")
    quotes = [
        Quote("indirect", (span(article, "the wall"),)),
        Quote("indirect", (span(article, "the wall along the southern border will never be built by us"),)),
    ]
    with open_database(tmp_path / "fragment.db", create=True) as db:
        add(db, Analysis(article, tuple(quotes)))
        assert [len(text) for text in texts(db, "wall")] == [60, 8]


MIDWIVES, MIDWIFE = "The midwives have gone home", "One midwife went home"
CITIES, CITY = "Our cities are full", "Our city is full"


@pytest.fixture(scope="module")
def forms(tmp_path_factory):
    with open_database(tmp_path_factory.mktemp("forms") / "quotes.db", create=True) as db:
        add(db, *(_said(number, text) for number, text in enumerate((MIDWIVES, MIDWIFE, CITIES, CITY))))
        yield db


def _said(number, text):
    quote = Quote("direct", (Span(0, len(text)),), (), (), "quotation marks", 0.9, None)
    return Analysis(Article(str(number), text, outlet="The Herald"), (quote,))


@pytest.mark.parametrize(
    ("words", "found", "also"),
    [
        ("midwives", [MIDWIVES, MIDWIFE], [("midwives", ["midwife"])]),
        ("Midwife", [MIDWIFE, MIDWIVES], [("Midwife", ["midwives"])]),
        ("gone", [MIDWIVES, MIDWIFE], [("gone", ["went"])]),
        ("cities", [CITIES, CITY], [("cities", ["city"])]),
        ("city", [CITY, CITIES], [("city", ["cities"])]),
        ('"midwives"', [MIDWIVES], []),
        ("midwi*", [MIDWIVES, MIDWIFE], []),
        ("midwives went", [MIDWIVES, MIDWIFE], [("midwives", ["midwife"]), ("went", ["gone"])]),
        ("full", [CITIES, CITY], []),
        ("children", [], []),
    ],
)
def test_other_forms_that_begin_otherwise_are_found_behind_what_was_typed(forms, words, found, also):
    assert texts(forms, words) == found
    assert [tuple(each) for each in widened(forms, search_terms(words))] == also


@pytest.mark.parametrize("typed", ["(hom", "home", "home,", "'home'", "-home"])
def test_brackets_and_commas_around_a_word_are_none_of_it(forms, typed):
    assert [texts(forms, typed), len(search_terms(typed))] == [texts(forms, typed.strip("-(,'")), 1]


@pytest.mark.parametrize(
    ("words", "longer", "exact"),
    [
        ("midwi", ["midwife", "midwives"], '"midwi"'),
        ("(Midwi, went", ["midwife", "midwives"], '"Midwi" "went"'),
        ("midwi*", [], "midwi*"),
        ('"midwi" of', [], '"midwi" of'),
        ("cities", [], '"cities"'),
    ],
)
def test_the_longer_words_that_are_found_and_how_to_find_none(forms, words, longer, exact):
    assert longer_words(forms, words) == longer
    assert as_they_stand(words) == exact
    assert longer_words(forms, exact) == []


def test_other_forms_are_marked_where_they_stand(forms):
    (_, hit) = search(forms, "midwives").hits
    assert hit.parts == (("One ", False), ("midwife", True), (" went home", False))


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("mayor reopen", "Mayor"),
        ("lucky", None),
        ("solberg lucky", None),
        ("mayor", "Mayor"),
    ],
    ids=["one of two", "in the words", "in the name", "the only one"],
)
def test_a_word_that_only_the_source_has_is_shown_there(db, words, source):
    marked = [[text for text, is_found in hit.in_source if is_found] for hit in search(db, words).hits]
    assert ([source] in marked) == bool(source)
    assert all(each in ([], [source]) for each in marked)
