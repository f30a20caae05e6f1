"""One speaker over all articles: spellings and short forms join, two people of one surname stay two."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotes.attribution.identity import merge_names, slug

P, B = "person", "organisation"

ONE = {
    "spelling of the first name": ([("Sebastien Lecornu", P, 9), ("Sebastian Lecornu", P, 2)], "Sebastien Lecornu"),
    "diacritics": ([("François Dubois", P, 3), ("Francois Dubois", P, 1)], "François Dubois"),
    "transliteration": ([("Volodymyr Zelensky", P, 8), ("Vladimir Zelenskyy", P, 3)], "Volodymyr Zelensky"),
    "middle initial": ([("Donald Trump", P, 9), ("Donald J. Trump", P, 3)], "Donald Trump"),
    "middle name": ([("Hillary Clinton", P, 9), ("Hillary Rodham Clinton", P, 3)], "Hillary Clinton"),
    "short form": ([("Bill Clinton", P, 9), ("William Clinton", P, 1)], "Bill Clinton"),
    "honorific": ([("Ann Hollis", P, 4), ("Dr. Ann Hollis", P, 1)], "Ann Hollis"),
    "bare surname": ([("Ann Hollis", P, 1), ("Hollis", P, 7)], "Ann Hollis"),
    "misprint of a surname": ([("Peter Hallstrander", P, 8), ("Peter Hallstrader", P, 1)], "Peter Hallstrander"),
    "the": ([("The Washington Post", B, 4), ("Washington Post", B, 5)], "Washington Post"),
    "case": ([("Politico", B, 4), ("POLITICO", B, 1)], "Politico"),
}
TWO = {
    "first names": [("Bill Clinton", P, 9), ("Hillary Clinton", P, 9)],
    "middle initials": [("George W. Bush", P, 9), ("George H.W. Bush", P, 9)],
    "father and son": [("Donald Trump", P, 9), ("Donald Trump Jr.", P, 3)],
    "short surnames one letter apart": [("John Hansen", P, 9), ("John Hanson", P, 1)],
    "surname of two": [("Bill Clinton", P, 9), ("Hillary Clinton", P, 9), ("Clinton", P, 3)],
    "a body and its head": [("Ann Hollis", P, 9), ("Ann Hollis campaign", B, 9)],
    "acronym of two": [("BBC", B, 9), ("Bristol Bus Company", B, 9), ("Bedford Beer Club", B, 2)],
    "two letters": [("PA", B, 9), ("Port Authority", B, 2)],
    "an initial that fits two": [("John Smith", P, 9), ("James Smith", P, 9), ("J. Smith", P, 1)],
}


@pytest.mark.parametrize(("printed", "name"), ONE.values(), ids=ONE.keys())
def test_names_of_one_speaker(printed, name):
    assert set(merge_names(printed).values()) == {name}


def test_a_campaign_goes_by_its_candidate_in_full():
    printed = [("Ann Hollis", P, 5), ("Hollis campaign", B, 1), ("Ann Hollis campaign", B, 2)]
    assert merge_names(printed)["Hollis campaign"] == "Ann Hollis campaign"


@pytest.mark.parametrize("printed", TWO.values(), ids=TWO.keys())
def test_names_of_several_speakers(printed):
    assert merge_names(printed) == {name: name for name, _, _ in printed}


def test_a_bare_surname_is_whom_it_is_printed_for_far_more_often():
    printed = [("Ann Hollis", P, 40), ("Mark Hollis", P, 1), ("Hollis", P, 7)]
    assert merge_names(printed)["Hollis"] == "Ann Hollis"


def test_an_acronym_is_the_only_body_whose_initials_it_is():
    printed = [("FBI", B, 9), ("Federal Bureau of Investigation", B, 1)]
    assert set(merge_names(printed).values()) == {"Federal Bureau of Investigation"}


def test_a_name_taken_for_a_body_once_follows_the_many():
    assert merge_names([("Ann Hollis", P, 9), ("Hollis", B, 1), ("Hollis", P, 5)])["Hollis"] == "Ann Hollis"


firsts = st.sampled_from(["Ann", "Anna", "A.", "Bill", "William", "Sebastien", "Sebastian", "J.", "John", "James", ""])
middles = st.sampled_from(["", "", "J.", "Rodham", "W.", "H.W."])
lasts = st.sampled_from(["Clinton", "Hallstrander", "Hallstrader", "Zelensky", "Zelenskyy", "Bush", "Bush Jr."])
people = st.builds(lambda *parts: " ".join(filter(None, parts)), firsts, middles, lasts)
entries = st.lists(st.tuples(people, st.sampled_from([P, B]), st.integers(1, 50)), max_size=15)


@settings(max_examples=150, deadline=None)
@given(entries, st.randoms())
def test_the_order_of_the_names_changes_nothing(printed, random):
    shuffled = list(printed)
    random.shuffle(shuffled)
    assert merge_names(shuffled) == merge_names(printed)


@settings(max_examples=150, deadline=None)
@given(entries)
def test_every_name_has_a_speaker_who_is_among_the_names(printed):
    merged = merge_names(printed)
    assert merged.keys() == {name for name, _, _ in printed}
    assert all(merged[name] == name for name in merged.values())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Sébastien Lecornu", "sebastien-lecornu"),
        ("Martin O’Malley", "martin-omalley"),
        ("U.S. Senate & House", "u-s-senate-house"),
        ("Łódź Daily", "lodz-daily"),
    ],
    ids=["diacritics", "apostrophe", "punctuation", "stroke"],
)
def test_a_slug_is_plain(name, expected):
    assert slug(name) == expected


def test_names_without_latin_letters_have_slugs_of_their_own():
    assert slug("李克强") != slug("习近平")
    assert slug("李克强").isalnum()
