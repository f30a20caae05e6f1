"""The parts of a run of capitalised words: role, name, honours; and whether it is a body's name, or nobody's."""

from __future__ import annotations

from collections.abc import Collection

from spacy.tokens import Token

from quotes.attribution import names
from quotes.attribution.mentions.beginnings import opens_sentence
from quotes.attribution.mentions.posts import fields_end, is_in_charge, is_seat
from quotes.attribution.mentions.ranks import TIES
from quotes.attribution.texts import words_of
from quotes.datafiles import table, word_list
from quotes.nameforms import stands_first
from quotes.nameparts import particles, titles
from quotes.parsing.grammar import FINITE

_LEAST_CAPITALS = 4
_NAME = 2
"""Words of a name."""
_SONS = frozenset({"bin", "bint", "ibn"})
"""Particles before a father's name that may have a capital, too."""
_QUARTERS = frozenset({"North", "South", "East", "West", "Central"})
"""What the name of a seat ends in: "Hull North MP"."""


def body_roles() -> list[str]:
    """What stands before a body's name and tells what it is: "carmaker"."""
    return list(table(names.PACKAGE, "body_classes")["before"])


def are_people_of_a_kind(tokens: list[Token], surnames: Collection[str]) -> bool:
    """Whether the run is no name but people of a kind: "Republicans", "Russian", "Black Lawmakers"."""
    last = tokens[-1]
    if len(tokens) == 1 and last.text.casefold() in surnames and names.bare(last.text) not in names.demonyms():
        return False  # "Sanders" where "Ann Sanders" is printed, whatever the tagger takes its "s" for
    singular = last.lower_.removesuffix("s")
    if _is_body_of_people(tokens):
        return False
    if len(tokens) == 1 and names.bare(last.text) in names.demonyms():
        return True
    of_a_kind = last.tag_ == "NNPS" or (last.ent_type_ == "NORP" and not _speaks_alone(last))
    if len(tokens) == 1 and of_a_kind and not _is_named_in_full(last):
        return True
    return singular != last.lower_ and (singular in names.lower_words("person_nouns") or singular in names.demonyms())


def _speaks_alone(token: Token) -> bool:
    """Whether a singular begins the sentence and does its verb, and so is a name: "Haddow welcomed the news"."""
    singular = token.tag_ == "NNP" and not token.lower_.endswith("s")
    behind = token.doc[token.i + 1 : token.i + 2]
    return singular and opens_sentence(token) and len(behind) > 0 and behind[0].tag_ in FINITE


def _is_body_of_people(tokens: list[Token]) -> bool:
    """Whether the run is a body of the people at its end: "Royal Society of Chemists"."""
    before = [tokens[i - 1].text for i, token in enumerate(tokens) if i and token.text in {"of", "for"}]
    return bool(before) and before[0] in word_list(names.PACKAGE, "body_names")


def _is_named_in_full(token: Token) -> bool:
    """Whether the word is elsewhere the last of a person's name: "Solms" of "Anke Solms" is no plural."""
    doc, words = token.doc, words_of(token.doc)
    found = (doc[i] for i, word in enumerate(words) if i and word == token.text and words[i - 1][0].isupper())
    return any(names.is_first_name(t.nbor(-1).text) or t.ent_type_ == t.nbor(-1).ent_type_ == "PERSON" for t in found)


def honours(tokens: list[Token]) -> int:
    """How many words of the run are honours after a person's name: "Ann Lee QC"; none in "the Hull North MP", whatever
    the model takes Hull for."""
    if tokens[0].i and words_of(tokens[0].doc)[tokens[0].i - 1].lower() == "the":
        return 0
    count = 0
    while count < len(tokens) - 1 and names.is_post_nominal(tokens[-1 - count].text):
        count += 1
    rest = tokens[: len(tokens) - count]
    named = any(t.ent_type_ == "PERSON" or names.is_first_name(t.text) for t in rest) or _is_bare_name(rest)
    party = all(names.bare(t.text) in names.demonyms() for t in rest)
    return count if named and not party else 0


def _is_bare_name(tokens: list[Token]) -> bool:
    """Whether words before honours are a name that no list has: "raged Zoltan Mirk MP", right behind a verb or a mark;
    a seat has "the" or a word for somebody before it."""
    first, before = tokens[0], tokens[0].doc[max(tokens[0].i - 1, 0)]
    behind_verb_or_mark = first.i > 0 and (before.pos_ == "VERB" or before.text in {",", ";"} or before.is_quote)
    plain = all(t.is_title and t.ent_type_ not in {"GPE", "LOC"} and not _is_of_a_body(t) for t in tokens)
    return behind_verb_or_mark and len(tokens) == _NAME and plain and tokens[-1].text not in _QUARTERS


def name_start(tokens: list[Token]) -> int:
    """How many words of the run are role ("French Defense Minister"); all of them where it holds no name."""
    words = [token.text for token in tokens]
    titles = [
        i
        for i, token in enumerate(tokens)
        if names.is_title(token.text) or names.ends_pair(words, i) or _is_charge(token)
    ]
    if titles and titles[-1] == len(tokens) - 1 > 0 and _surname_after(tokens[-2]):
        titles.pop()  # "Carol King", "Mr. King"
    cut = titles[-1] + 1 if titles else int(_capital_role(tokens))
    addressed = cut and (names.is_address(words[cut - 1]) or names.ends_pair(words, cut - 1))
    if addressed or (cut and stands_first(words[cut] if cut < len(words) else "")):
        return cut  # "MLA Smt. P. Lakshmi Lee"; "Deputy Nguyen Thi Mai", though only "Thi" is a first name
    for i in range(max(cut, 1), len(tokens) - 1):
        before = tokens[:i]
        if (
            names.is_first_name(tokens[i].text)
            and not (tokens[i - 1].is_quote or tokens[i - 1].text in particles())
            and not (i > cut and tokens[i].lower_ in _SONS)  # "Sheikh Tarif Bin Marwan"
            and (cut or is_seat(tokens[:i]) or all(names.bare(t.text) in names.demonyms() for t in before))
        ):
            return i  # "Speaker of the House Ann Lee", "Libertarian Ann Lee"; not "Sheikh Tamim bin Rashid"
    entity = next((i for i in range(max(cut, 2), len(tokens) - 1) if _person_from(tokens, i)), 0)
    while entity > cut and names.is_first_name(tokens[entity - 1].text):
        entity -= 1  # "Agriculture and Forestry Ana María Lund", of whom the model saw the last two words
    if entity:
        return entity  # "New York City Public Advocate A. B"
    while cut < len(tokens) and tokens[cut].text in TIES:
        tie = tokens[cut].i
        cut += max(2, fields_end(tokens[0].doc, tie + 1) - tie)  # "Secretary of State", "for Foreign Affairs"
    return cut


def _is_charge(token: Token) -> bool:
    return token.i > 1 and is_in_charge(token.doc, token.i - 1)  # "Special Agent in Charge Ann Lee"


def is_nation(token: Token, surnames: Collection[str]) -> bool:
    """Whether a lone capital behind "the" and an age tells a nation or a town: "The 46-year-old Dane", on a list of
    nations or not; not "ten-year-old Maisie"."""
    first = token.i
    if not first or not token.nbor(-1).lower_.endswith("old"):
        return False
    while first and _is_of_age(token.doc[first - 1]):
        first -= 1
    return 0 < first < token.i and token.doc[first - 1].lower_ in {"the", "a"} and token.lower_ not in surnames


def _is_of_age(token: Token) -> bool:
    """Whether the word is one of "46-year-old", in one token or several."""
    return token.text == "-" or token.like_num or set(token.lower_.split("-")) <= {"year", "old", ""}


def is_body_of_text(token: Token) -> bool:
    """Whether a lone capital behind "the" is a body that the text speaks of, and no name: "the Company" of a release,
    (the "Bank")."""
    classes = table(names.PACKAGE, "body_classes")
    before = [t.lower_ for t in token.doc[max(token.i - 2, 0) : token.i] if not t.is_quote]
    return before[-1:] == ["the"] and token.lower_ in {*classes["company"], "group"}


def is_field(token: Token) -> bool:
    """Whether the word tells only what the office behind it is for: "Health chief Ann Lee", "Housing minister"."""
    behind = token.doc[token.i + 1 : token.i + 2]
    if token.text not in word_list(names.PACKAGE, "office_fields") or not len(behind):
        return False
    return names.is_title(behind[0].text) or behind[0].lower_ in names.lower_words("person_nouns")


def after_capitals(tokens: list[Token]) -> int:
    """How many words in capitals stand before the name: 1 for "FURIOUS Ann Lee" in a lead, and for what is left of
    "UNDER-FIRE Ann Lee"; and for "BOSS" anywhere, whatever the name is."""
    cut = next((i for i, t in enumerate(tokens) if not t.text.isupper() and t.text != "-"), len(tokens))
    lead, name = tokens[:cut], tokens[cut:]
    if len(name) < _NAME or not all(t.is_title for t in name):
        return 0
    shouted = sum(len(t) for t in lead) >= _LEAST_CAPITALS and not any(names.is_first_name(t.text) for t in lead)
    if not shouted:
        return 0
    if lead[-1].lower_ in names.lower_words("person_nouns") or names.is_title(lead[-1].lower_):
        before = tokens[0].doc[tokens[0].i - 1].lower_ if tokens[0].i else ""
        return 0 if before in {"the", "a"} or any(_is_of_a_body(t) for t in name) else cut  # "the STAR Alliance Gold"
    return cut if names.is_first_name(name[0].text) and _opens_lead(tokens[0]) else 0


def _opens_lead(token: Token) -> bool:
    """Whether nothing but words in capitals stands before the word in its sentence."""
    while not opens_sentence(token) and token.nbor(-1).is_upper:
        token = token.nbor(-1)
    return opens_sentence(token)


def _capital_role(tokens: list[Token]) -> bool:
    """Whether the first word is a role that opens a sentence: "Striker Ann Lee", "Critic Lee"; not "Critic Group". Of
    "Labourer Kev Tranter", whose first name no list has, the model may make a body: there the last word tells."""
    first = tokens[0]
    if len(tokens) == 1 or not opens_sentence(first) or names.is_first_name(first.text):
        return False
    if first.lower_ not in names.lower_words("person_nouns") | names.lower_words("epithets"):
        return False
    end = tokens[-1].i + 1
    who = any(token.lower_ == "who" for token in first.doc[end : end + 2])
    named = len(tokens) == 3 and all(token.is_title and not _is_of_a_body(token) for token in tokens[1:])
    return who or named or tokens[-1].ent_type_ in {"", "PERSON"}


def _is_of_a_body(token: Token) -> bool:
    """Whether the word makes a name a body's: "Group", "company"."""
    return token.text in word_list(names.PACKAGE, "body_names") or token.lower_ in names.lower_words("body_nouns")


def _person_from(tokens: list[Token], i: int) -> bool:
    """Whether the model takes the rest of the run, and no more of it, for a person; not behind a nickname's mark, nor a
    particle: Jan "Jo" van der Velde, "Rosa del Campo Lee"."""
    first, rest, before = tokens[i], tokens[i:], tokens[i - 1]
    particle = first.text in particles() or first.lower_ in _SONS
    goes_on = particle and not names.calls_somebody(before.text)  # "Rommel [dela Lee]"
    return (
        not (goes_on or before.is_quote or before.text in particles())
        and first.ent_iob_ == "B"
        and all(t.ent_type_ == "PERSON" for t in rest)
    )


def _surname_after(token: Token) -> bool:
    """Whether a title is a surname after this word: a first name, an initial, a courtesy ("Mr. King")."""
    if names.is_first_name(token.text) or names.is_initial(token.text):
        return True
    return names.is_title(token.text) and (token.text.endswith(".") or not titles()[names.bare(token.text)])


def is_body(tokens: list[Token]) -> bool:
    """Whether the run as a whole is a body's name, titles in it or not ("Commission on Presidential Candidates")."""
    body_names = word_list(names.PACKAGE, "body_names")
    if tokens[-1].text.rstrip(".") in body_names:
        return True
    joined = any(t.text in {"of", "for", "and", "&"} for t in tokens)
    return joined and tokens[0].text in body_names and not any(names.is_first_name(t.text) for t in tokens)
