"""One speaker over all articles: spellings and short forms join, two people of one surname stay two."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotes.attribution.identity.merging import body_in_role, merge_names, reason
from quotes.decided import DecidedSpeakers
from quotes.spelling import slug

P, B = "person", "organisation"

ONE = {
    "spelling of the first name": ([("Sebastien Lecornu", P, 9), ("Sebastian Lecornu", P, 2)], "Sebastien Lecornu"),
    "diacritics": ([("François Dubois", P, 3), ("Francois Dubois", P, 1)], "François Dubois"),
    "transliteration": ([("Volodymyr Zelensky", P, 8), ("Vladimir Zelenskyy", P, 3)], "Volodymyr Zelensky"),
    "Arabic name in two ways": ([("Tariq al-Homsi", P, 8), ("Tarek Homsi", P, 3)], "Tariq al-Homsi"),
    "middle initial": ([("Donald Trump", P, 9), ("Donald J. Trump", P, 3)], "Donald Trump"),
    "middle name": ([("Hillary Clinton", P, 9), ("Hillary Rodham Clinton", P, 3)], "Hillary Clinton"),
    "short form": ([("Bill Clinton", P, 9), ("William Clinton", P, 1)], "Bill Clinton"),
    "short form that is a particle elsewhere": ([("Desmond Hollis", P, 3), ("Des Hollis", P, 1)], "Desmond Hollis"),
    "pet name": ([("Winifred Hollis", P, 3), ("Winnie Hollis", P, 1)], "Winifred Hollis"),
    "honorific": ([("Ann Hollis", P, 4), ("Dr. Ann Hollis", P, 1)], "Ann Hollis"),
    "bare surname": ([("Ann Hollis", P, 1), ("Hollis", P, 7)], "Ann Hollis"),
    "misprint of a surname": ([("Peter Hallstrander", P, 8), ("Peter Hallstrader", P, 1)], "Peter Hallstrander"),
    "two-letter short form with a middle initial": ([("Ed Rasmus", P, 9), ("Edward G. Rasmus", P, 2)], "Ed Rasmus"),
    "misprint of a first name": ([("Reince Hollander", P, 9), ("Rence Hollander", P, 1)], "Reince Hollander"),
    "letters broken in transmission": ([("François Dubois", P, 9), ("FranÃ§ois Dubois", P, 1)], "François Dubois"),
    "word too many before": ([("Ann Hollis", P, 9), ("Democrats Ann Hollis", P, 1)], "Ann Hollis"),
    "word too many before, as often": ([("Ann Hollis", P, 1), ("Monster Ann Hollis", P, 1)], "Ann Hollis"),
    "word too many before, and most often": ([("Ann Hollis", P, 1), ("Widow Ann Hollis", P, 4)], "Ann Hollis"),
    "calling before a first name that none knows": (
        [("Orvik Hollis", P, 1), ("Pal Orvik Hollis", P, 3)],
        "Orvik Hollis",
    ),
    "calling in capitals": ([("Orvik Hollis", P, 1), ("BOSS Orvik Hollis", P, 1)], "Orvik Hollis"),
    "first name before a second that none knows": (
        [("Mary Orvik Hollis", P, 3), ("Orvik Hollis", P, 1)],
        "Mary Orvik Hollis",
    ),
    "name of three words that none knows": (
        [("Thuan Orvik Hollis", P, 3), ("Orvik Hollis", P, 1)],
        "Thuan Orvik Hollis",
    ),
    "word too many before a surname": ([("Ann Hollis", P, 9), ("State Hollis", P, 3)], "Ann Hollis"),
    "word too many behind": ([("Ann Hollis", P, 20), ("Ann J. Hollis", P, 9), ("Ann Hollis Wins", P, 1)], "Ann Hollis"),
    "surname of two words": ([("Weber Schmitt", P, 9), ("Debbie Weber Schmitt", P, 2)], "Debbie Weber Schmitt"),
    "surname without junior": ([("Harry B. Hollis Jr.", P, 2), ("Hollis", P, 9)], "Harry B. Hollis Jr."),
    "formal name of a junior": ([("Joe Hollis", P, 9), ("Joseph R. Hollis Jr.", P, 2), ("Hollis", P, 5)], "Joe Hollis"),
    "first name of the famous": ([("Hillary Hollis", P, 90), ("Hillary", P, 2)], "Hillary Hollis"),
    "legal form": ([("Norvik Motors", B, 4), ("Norvik Motors Inc.", B, 1)], "Norvik Motors"),
    "department": ([("Labor Department", B, 4), ("Department of Labor", B, 1)], "Labor Department"),
    "nation spelled out": ([("U.S. Senate", B, 4), ("United States Senate", B, 1)], "U.S. Senate"),
    "the": ([("The Washington Post", B, 4), ("Washington Post", B, 5)], "Washington Post"),
    "case": ([("Politico", B, 4), ("POLITICO", B, 1)], "Politico"),
    "a body of the nation without it": ([("Supreme Court", B, 4), ("U.S. Supreme Court", B, 1)], "Supreme Court"),
    "a body's known other names": ([("GOP", B, 9), ("Republican Party", B, 1)], "Republican Party"),
    "an outlet by the name it is filed under": ([("the Hill", B, 9), ("The Hill", B, 1)], "The Hill"),
    "office that strayed before a name": ([("Staff Ann Hollis", P, 1), ("Ann Hollis", P, 1)], "Ann Hollis"),
    "title without a first name": ([("Leo", P, 9), ("Pope Leo", P, 1)], "Pope Leo"),
}
TWO = {
    "a middle name that is another's first": [("Tarek Umar Hollis", P, 9), ("Umar Nasir Hollis", P, 3)],
    "first names": [("Bill Clinton", P, 9), ("Hillary Clinton", P, 9)],
    "middle initials": [("George W. Bush", P, 9), ("George H.W. Bush", P, 9)],
    "father and son": [("Donald Trump", P, 9), ("Donald Trump Jr.", P, 3)],
    "father and son as formal as he": [("Donald J. Trump", P, 9), ("Donald J. Trump Jr.", P, 3)],
    "son with and without an initial": [("Donald Trump", P, 99), ("Donald Trump Jr.", P, 3)],
    "short surnames one letter apart": [("John Hansen", P, 9), ("John Hanson", P, 1)],
    "surname of two": [("Bill Clinton", P, 9), ("Hillary Clinton", P, 9), ("Clinton", P, 3)],
    "a body and its head": [("Ann Hollis", P, 9), ("Ann Hollis campaign", B, 9)],
    "acronym of two": [("BBC", B, 9), ("Bristol Bus Company", B, 9), ("Bedford Beer Club", B, 2)],
    "a first name of some": [("Bob", P, 9), ("Bob Hollis", P, 20)],
    "two known first names one letter apart": [("Erica Hallstrander", P, 9), ("Erick Hallstrander", P, 1)],
    "words too many of an unknown": [("Wins Ann Hollis", P, 9), ("Rex Hollis", P, 9)],
    "two letters": [("PA", B, 9), ("Port Authority", B, 2)],
    "surnames that sound alike, first names only related": [("Mike Coffman", P, 9), ("Michael Kofman", P, 1)],
    "a senate that may be several's": [("Senate", B, 4), ("U.S. Senate", B, 5), ("Ohio Senate", B, 2)],
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


def test_mr_and_mrs_of_one_surname_are_whoever_is_of_their_gender():
    printed = [("Mrs Hollis", P, 1), ("Mr Hollis", P, 1), ("Paul Hollis", P, 3)]
    assert merge_names(printed) == {
        "Mrs Hollis": "Mrs Hollis",
        "Mr Hollis": "Paul Hollis",
        "Paul Hollis": "Paul Hollis",
    }
    assert merge_names([*printed, ("Mary Hollis", P, 1)])["Mrs Hollis"] == "Mary Hollis"


@pytest.mark.parametrize("title", ["Mr Justice", "Mrs Justice", "Lady Justice"])
def test_a_judge_is_one_by_either_title(title):
    merged = merge_names([(f"{title} Hollis", P, 2), ("Judge Hollis", P, 1)])
    assert set(merged.values()) == {f"{title} Hollis"}


def test_mr_king_is_no_judge():
    assert merge_names([("Mr King", P, 1), ("Mrs King", P, 1), ("Paul King", P, 1)])["Mrs King"] == "Mrs King"


def test_a_bare_surname_is_whom_it_is_printed_for_far_more_often():
    printed = [("Ann Hollis", P, 40), ("Mark Hollis", P, 1), ("Hollis", P, 7)]
    assert merge_names(printed)["Hollis"] == "Ann Hollis"


def test_a_name_that_fits_two_is_whose_is_printed_far_more_often():
    printed = [("John Hollis", P, 40), ("James Hollis", P, 2), ("J. Hollis", P, 1)]
    assert merge_names(printed)["J. Hollis"] == "John Hollis"


def test_several_at_once_are_the_same_in_any_order_and_by_their_full_names():
    printed = [("Ann Hollis", P, 5), ("Ann J. Hollis", P, 1), ("Rex Stone", P, 5), ("Norvik Motors", B, 2)]
    together = ["Rex Stone and Ann J. Hollis", "Ann Hollis and Rex Stone", "Ann J. Hollis and Rex Stone"]
    merged = merge_names([*printed, *((name, "group", 1) for name in together), ("Rex and Norvik Motors", B, 1)])
    assert {merged[name] for name in together} == {"Ann Hollis and Rex Stone"}
    assert merged["Rex and Norvik Motors"] == "Rex and Norvik Motors"


def test_a_campaign_with_an_apostrophe_is_the_same():
    printed = [("Ann Hollis campaign", B, 9), ("Ann Hollis’s campaign", B, 1)]
    assert set(merge_names(printed).values()) == {"Ann Hollis campaign"}


def test_an_acronym_is_that_of_the_body_printed_far_more_often():
    printed = [("DNC", B, 1), ("Dockers' National Committee", B, 10), ("Dockers' National Convention", B, 1)]
    assert merge_names(printed)["DNC"] == "Dockers' National Committee"


def test_an_acronym_is_the_only_body_whose_initials_it_is():
    printed = [("FBI", B, 9), ("Federal Bureau of Investigation", B, 1)]
    assert set(merge_names(printed).values()) == {"Federal Bureau of Investigation"}


def test_a_name_taken_for_a_body_once_follows_the_many():
    assert merge_names([("Ann Hollis", P, 9), ("Hollis", B, 1), ("Hollis", P, 5)])["Hollis"] == "Ann Hollis"


DECIDED = {
    "a surname given to the lesser": (
        [("Bill Clinton", P, 9), ("Hillary Clinton", P, 900), ("Clinton", P, 3)],
        DecidedSpeakers({"Clinton": "Bill Clinton"}),
        {"Bill Clinton": "Bill Clinton", "Hillary Clinton": "Hillary Clinton", "Clinton": "Bill Clinton"},
    ),
    "a pen name": (
        [("Ann Hollis", P, 2), ("Rex Stone", P, 9)],
        DecidedSpeakers({"Rex Stone": "Ann Hollis"}),
        {"Ann Hollis": "Ann Hollis", "Rex Stone": "Ann Hollis"},
    ),
    "a name that is printed nowhere": (
        [("Sebastian Lindt", P, 9), ("S. Lindt", P, 1)],
        DecidedSpeakers({"Sebastian Lindt": "Sébastien Lindt"}),
        {"Sebastian Lindt": "Sébastien Lindt", "S. Lindt": "Sébastien Lindt"},
    ),
    "a known speaker of whom only a spelling is printed": (
        [("Sebastian Lindt", P, 9)],
        DecidedSpeakers(kinds={"Sébastien Lindt": None}),
        {"Sebastian Lindt": "Sébastien Lindt"},
    ),
    "capitals and titles of an alias do not matter": (
        [("BORIS LINDT", P, 3), ("Mr Boris Lindt", P, 1)],
        DecidedSpeakers({"Boris Lindt": "Alexander Lindt"}),
        {"BORIS LINDT": "Alexander Lindt", "Mr Boris Lindt": "Alexander Lindt"},
    ),
    "spellings that are two people's": (
        [("Sebastian Lindt", P, 9), ("Sebastien Lindt", P, 9)],
        DecidedSpeakers(apart=frozenset({("Sebastian Lindt", "Sebastien Lindt")})),
        {"Sebastian Lindt": "Sebastian Lindt", "Sebastien Lindt": "Sebastien Lindt"},
    ),
    "names that differ by a title and are two people's": (
        [("Ann Hollis", P, 9), ("Dr. Ann Hollis", P, 2)],
        DecidedSpeakers(apart=frozenset({("Ann Hollis", "Dr. Ann Hollis")})),
        {"Ann Hollis": "Ann Hollis", "Dr. Ann Hollis": "Dr. Ann Hollis"},
    ),
    "an acronym that is not the body's": (
        [("FBI", B, 9), ("Federal Bureau of Investigation", B, 2)],
        DecidedSpeakers(apart=frozenset({("FBI", "Federal Bureau of Investigation")})),
        {"FBI": "FBI", "Federal Bureau of Investigation": "Federal Bureau of Investigation"},
    ),
    "an acronym that is not the body's, with its spellings": (
        [("FBI", B, 9), ("F.B.I.", B, 1), ("the FBI", B, 2), ("Federal Bureau of Investigation", B, 2)],
        DecidedSpeakers(apart=frozenset({("Federal Bureau of Investigation", "FBI")})),
        {
            "FBI": "FBI",
            "F.B.I.": "FBI",
            "the FBI": "FBI",
            "Federal Bureau of Investigation": "Federal Bureau of Investigation",
        },
    ),
    "a known other name that is not the body's, in another spelling": (
        [("GOP", B, 2), ("the G.O.P.", B, 1), ("Republican Party", B, 9)],
        DecidedSpeakers(apart=frozenset({("GOP", "Republican Party")})),
        {"GOP": "GOP", "the G.O.P.": "GOP", "Republican Party": "Republican Party"},
    ),
    "two known speakers whom the rules would take for one": (
        [("John Hallstrander", P, 9), ("John Hallstrader", P, 1)],
        DecidedSpeakers(kinds={"John Hallstrander": None, "John Hallstrader": None}),
        {"John Hallstrander": "John Hallstrander", "John Hallstrader": "John Hallstrader"},
    ),
    "a body that is taken for a person": (
        [("Wilma Norvik", P, 9)],
        DecidedSpeakers({"Wilma Norvik": "Norvik Motors"}, kinds={"Norvik Motors": "organisation"}),
        {"Wilma Norvik": "Norvik Motors"},
    ),
}


@pytest.mark.parametrize(("printed", "decided", "merged"), DECIDED.values(), ids=DECIDED.keys())
def test_what_people_decided_goes_first(printed, decided, merged):
    assert merge_names(printed, decided) == merged


TIES = {
    "before a title": ("Norvik Motors CEO", "Norvik Motors"),
    "before a noun": ("former Norvik Motors spokesman", "Norvik Motors"),
    "owner": ("Norvik Motors’ chief executive", "Norvik Motors"),
    "for": ("a spokesman for the Hollis campaign", "Hollis campaign"),
    "of": ("president of the Sea Club of Hollis", "Sea Club"),
    "the longest": ("Norvik Motors Union leader", "Norvik Motors Union"),
    "nobody": ("chief executive", None),
    "the body alone": ("Norvik Motors", None),
    "a place": ("Florida senator", None),
    "a longer name": ("president of Norvik Motors Finance", None),
    "a first name": ("Donald Hollis’s friend", None),
    "within a word": ("Norvik Motorship captain", None),
}


@pytest.mark.parametrize(("role", "body"), TIES.values(), ids=TIES.keys())
def test_a_role_ties_its_bearer_to_a_body(role, body):
    bodies = {"Norvik Motors", "Norvik Motors Union", "Hollis campaign", "Sea Club", "Florida", "Donald"}
    assert body_in_role(role, bodies) == body


REASONS = {
    "capitals": ("ANN HOLLIS", "Ann Hollis", "the same but for titles, capitals or accents"),
    "surname": (
        "Hollis",
        "Ann Hollis",
        "Ann Hollis is the only one of that surname, or quoted far more than others of it",
    ),
    "spelling": (
        "Sebastian Lindt",
        "Sebastien Lindt",
        "the same with a middle name, an initial, a short form or another spelling",
    ),
    "acronym": ("FBI", "Federal Bureau of Investigation", "the initials of Federal Bureau of Investigation alone"),
    "chosen": ("Rex Stone", "Ann Hollis", "another form of the same name"),
}


@pytest.mark.parametrize(("name", "speaker", "why"), REASONS.values(), ids=REASONS.keys())
def test_a_reason_is_put_in_words(name, speaker, why):
    assert reason(name, speaker) == why


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


@settings(max_examples=100, deadline=None)
@given(entries, st.lists(st.tuples(people, people), max_size=4), st.lists(st.tuples(people, people), max_size=3))
def test_decisions_hold_whatever_else_is_printed(printed, given_to, apart):
    called = {name: speaker for name, speaker in given_to if speaker not in dict(given_to)}
    pairs = {(one, other) for one, other in apart if one != other and not {one, other} & called.keys()}
    merged = merge_names(printed, DecidedSpeakers(called, frozenset(pairs)))
    assert all(merged[name] == speaker for name, speaker in called.items() if name in merged)
    assert not any(merged[one] == merged[other] for one, other in pairs if one in merged and other in merged)
