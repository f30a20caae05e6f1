"""Runs of capitalised words: the token after the last word of a name."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from quotes.attribution import names
from quotes.attribution.mentions.beginnings import capital_follows, is_shouted_verb
from quotes.attribution.mentions.evidence import CONNECTORS
from quotes.attribution.mentions.posts import fields_end, is_in_charge
from quotes.attribution.mentions.surnames import begins_with_article, behind_nickname, behind_particles
from quotes.attribution.texts import is_capital
from quotes.datafiles import word_list
from quotes.nameforms import is_given_in_two
from quotes.nameparts import titles

_TYING = frozenset({"ADP", "CCONJ", "DET", "SCONJ"})
"""Small words that have a capital in a headline alone: "President On Lee" names no On Lee."""
_MINISTERS = frozenset({"minister", "secretary"})
"""Titles whose "of" leads to a field of office, be it one word, and not to a body: "Minister of Transport Ivo Lund"."""


def run_end(doc: Doc, start: int, stops: frozenset[int] | set[int]) -> int:
    """The token after the run of name words that begins at `start`."""
    end = start + 1
    while end + 1 < len(doc) and end not in stops:
        token, following = doc[end], doc[end + 1]
        if is_shouted_verb(token) or _goes_on_telling(token):
            break  # "Ann Lee SAID no"
        if is_capital(token) and (
            token.text not in word_list(names.PACKAGE, "not_names")
            or _name_goes_on(doc[end - 1], token)
            or (end > start + 1 and token.text in word_list(names.PACKAGE, "body_names"))  # "Human Rights Watch"
        ):
            end += 1  # "Theresa May" is a name, "in Iowa Monday" is none
        elif surname := behind_nickname(doc, end):
            end = surname
        elif begins_with_article(doc, end):
            end += 3  # "Bashar al-Assad"
        elif (surname := behind_particles(doc, end)) and stops.isdisjoint(range(end, surname)):
            end = surname  # "Rosa de la Cruz"
        elif token.text == ")" and "(" in doc[end - 1].text:
            end += 1  # "DKP(S)", the tokenizer's "DKP(S" and ")"
        elif token.text == "-" and (
            (not token.whitespace_ and all(t.ent_type_ == "PERSON" for t in doc[end - 1 : end + 2]))
            or is_given_in_two(doc[max(start, end - 2)].text, following.text)
        ):
            end += 2  # "Ban Ki-moon"
        elif _is_of_the(doc, end):
            end += 3  # "Council of the Northern Isles"
        elif not is_capital(following) or end + 1 in stops:
            break
        elif (
            token.text == "&"
            or (token.text in {"-", "–", "/"} and not doc[end - 1].whitespace_ and not token.whitespace_)
            or (token.text in CONNECTORS and _one_body(doc, start, end))
            or is_in_charge(doc, end)
        ):
            end += 2
        else:
            break
    if end < len(doc) and end not in stops and end == len(doc) - 1 and is_capital(doc[end]):
        end += 1
    return end


def _one_body(doc: Doc, start: int, connector: int) -> bool:
    """Whether words joined by a connector are one name: "Ministry of Defence", "Exchange and Trade Commission"."""
    before, after = doc[connector - 1], doc[connector + 1]
    if before.ent_type_ == after.ent_type_ == doc[connector].ent_type_ == "ORG" and after.ent_iob_ == "I":
        return True
    if doc[connector].text in {"of", "for"} and before.text in word_list(names.PACKAGE, "body_names"):
        return True
    if doc[connector].text == "of":
        return f"{before.text} of {after.text}".casefold() in titles() or _is_office_of(doc, connector)
    if doc[connector].text == "for":
        return before.tag_ == "NNPS"  # "Citizens for Tax Justice"
    if before.is_upper and len(before) > 1:
        return False  # "NDC and Justice Department" are two
    kind = before.lower_ != before.lower_.removesuffix("s") in names.lower_words("person_nouns")  # "Irish Nurses and"
    if doc[connector].text != "and" or (connector - start > 1 and not kind) or names.is_first_name(before.text):
        return False
    end = run_end(doc, connector + 1, frozenset())
    return doc[end - 1].text in word_list(names.PACKAGE, "body_names") and end - connector > 2


def _goes_on_telling(token: Token) -> bool:
    """Whether a headline within the text goes on with what somebody did: "Ann Lee Just Told All"."""
    return token.pos_ == "ADV" and token.is_title and not token.ent_type_ and capital_follows(token)


def _is_of_the(doc: Doc, of: int) -> bool:
    """Whether "of the" goes on with a body's name, all of which the model takes for one: "Council of the Northern
    Isles"; not "the Senate of the United States"."""
    if doc[of].text != "of" or of + 2 >= len(doc) or doc[of + 1].text != "the" or not is_capital(doc[of + 2]):
        return False
    is_one = doc[of - 1].ent_type_ == "ORG" and all(
        t.ent_type_ == "ORG" and t.ent_iob_ == "I" for t in doc[of : of + 3]
    )
    return is_one and doc[of - 1].text in word_list(names.PACKAGE, "body_names")


def _is_office_of(doc: Doc, of: int) -> bool:
    """Whether a title, what it is of, and its bearer's name stand in one row: "Director of Public Works Ann Lee"."""
    if not names.is_title(doc[of - 1].text):
        return False
    end = of + 1
    while end < len(doc) and is_capital(doc[end]):
        end += 1
    named = (names.is_first_name(doc[i].text) or _opens_person(doc[i]) for i in range(of + 2, end - 1))
    field = fields_end(doc, of + 1)
    fields = 1 if names.bare(doc[of - 1].text) in _MINISTERS else 2
    return any(named) or (of + fields < field < end - 1 and not _holds_body(doc, field, end))


def _holds_body(doc: Doc, start: int, end: int) -> bool:
    """Whether a word there makes a body's name, or is no word of a name in title case."""
    body_names = word_list(names.PACKAGE, "body_names")
    return any(token.text in body_names or not token.is_title for token in doc[start:end])


def _opens_person(token: Token) -> bool:
    return token.ent_type_ == "PERSON" and token.ent_iob_ == "B"


def _name_goes_on(before: Token, token: Token) -> bool:
    """Whether even a month must be a name after this word: "Theresa May", "Secretary June Lee"; not "President On"."""
    return names.is_first_name(before.text) or (names.is_title(before.text) and token.pos_ not in _TYING)
