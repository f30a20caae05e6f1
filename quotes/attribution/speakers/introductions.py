"""What introduces a name within a source: "Foreign Ministry spokeswoman", "The two youngest senators,", "His cook,"."""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Span, Token

from quotes.attribution import names
from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.figures import Figure
from quotes.attribution.mentions.evidence import POSSESSIVE
from quotes.attribution.mentions.posts import is_field_word, is_in_charge
from quotes.nameparts import titles

_FINITE = frozenset({"VBD", "VBP", "VBZ"})
_OWNERS = frozenset({"my", "our", "his", "her", "their", "its"})
_PLACING = frozenset({"inside", "outside"})
"""Prepositions that the tagger takes for something else: "Outside court"."""
_THROUGH = frozenset({"through", "via"})
_TIES = frozenset({"for", "of", "at", "from", "to", "with"})
_ROLE_PARTS = frozenset({"NOUN", "PROPN", "ADJ", "DET", "PART", "NUM", "ADV"})


def leads_to_name(cast: Cast, words: Span, figure: Figure | None = None) -> bool:
    """Whether only a role stands before the name: "Foreign Ministry spokeswoman", "The state's campaign chairman,"."""
    body = figure is not None and figure.kind == "organisation"
    if _is_anothers(words):
        return False
    words = _without_sender(_without_owner(cast, words))
    untitled = _without_titles(words)
    if not body and len(untitled) < len(words):
        words = untitled
        if len(words) > 2 and words[0].pos_ == "DET" and all(t.pos_ in _ROLE_PARTS for t in words[:-1]):
            return True  # "The county's medical examiner, Dr." whatever an examiner is
    if body and len(words) > 1 and words[-1].lower_ == "the" and words[-2].text == ",":
        words = words[:-1]  # "Lee's party, the Harbour Union"
    if len(words) and words[-1].text == "," and (_describes_body if body else _describes_person)(words[:-1]):
        return True
    if not body and _after_place(words):
        return True
    if (_owned(words) or _one_of_many(words) or _one_of_them(words)) and figure is not None and figure.kind == "person":
        return True  # "His churchwarden, Ann Lee," whatever a churchwarden is
    in_full = figure is not None and " " in (figure.name or "")
    if not body and in_full and (_is_the_one(words) or _is_the_one_of(words)):
        return True
    is_of_seat = in_full and _is_office_of_seat(words)
    if not body and (is_of_seat or _of_body(cast, words)):
        return True
    if _is_office(words) or (not body and (_ends_in_role(words) or _describes_several(words))):
        return True
    return _is_role(cast, words, body)


def _is_anothers(words: Span) -> bool:
    """Whether the name is his whose kin or friend the words tell of: "The brother of Chancellor", "A friend of the
    Rovers", "The family of missing deckhand"; not "A friend of the family"."""
    if len(words) < 3:
        return False
    kin = names.kin_nouns()
    for word, tie in pairwise(words):
        if word.lower_ in kin and tie.lower_ in {"of", "to"}:
            whose = words.doc[tie.i + 1 : words.end]
            is_role = len(whose) > 0 and all(t.pos_ in _ROLE_PARTS - {"DET"} or t.tag_ == "VBG" for t in whose)
            return is_role or words[-1].text[0].isupper() or _is_person_noun(words[-1])
    return False


def _without_owner(cast: Cast, words: Span) -> Span:
    """The words without whose the name is behind a comma: "The supplier," of "The supplier, Finland's"."""
    if len(words) < 3 or words[-1].text not in POSSESSIVE or words.end - 2 not in cast.at:
        return words
    owner = cast.mention[words.end - 2].start
    return words.doc[words.start : owner] if owner > words.start and words.doc[owner - 1].text == "," else words


def _without_titles(words: Span) -> Span:
    """The words without the titles, or the party, behind a comma that lead to a name: "His opposite number, Cllr"."""
    doc, end, parties = words.doc, words.end, names.demonyms()
    while end > words.start + 1 and (names.is_title(doc[end - 1].text) or names.bare(doc[end - 1].text) in parties):
        end -= 1
    return doc[words.start : end] if end < words.end and doc[end - 1].text == "," else words


def _without_sender(words: Span) -> Span:
    """The words without for whom the bearer speaks: "The family, through the lawyer"."""
    through = next((token.i for token in words if token.text == "," and token.nbor().lower_ in _THROUGH), None)
    return words if through is None else words.doc[through + 2 : words.end]


def _is_role(cast: Cast, words: Span, body: bool) -> bool:
    """Whether each word may be part of a role, of a person or of what a BODY is."""
    person = False  # a noun for a person came: a comma may follow
    for token in _outside_brackets(words):
        person = person or _is_person_noun(token)
        if person and body and token.pos_ == "ADP":
            return False  # "the ministers of Norway, Denmark" are not Denmark
        if person and token.lower_ in {",", "of", "and"} and token.i + 3 > words.end:
            if token.text != "," and not _joins_offices(words, token):
                return False  # "the chair of the NDC" is not the NDC
        elif not (_role_part(cast, token) or (person and token.lower_ in {",", "of", "and"})):
            return False
    return True


def _joins_offices(words: Span, token: Token) -> bool:
    """Whether two offices of one person are joined there: "chairman and CEO"; not "the chairman and CEO Ann Lee"."""
    one, other = token.nbor(-1), words[-1]
    is_one = token.lower_ == "and" and words[0].pos_ != "DET" and one.tag_ not in {"NNS", "NNPS"}
    return is_one and other.i > token.i and _is_person_noun(one) and _is_person_noun(other)


def _outside_brackets(words: Span) -> list[Token]:
    """The tokens without what a bracket behind the first of them tells: "DCP (South)"."""
    opens = next((i for i, token in enumerate(words) if token.text == "("), 0)
    closes = next((i for i, token in enumerate(words) if token.text == ")"), 0)
    return [*words[:opens], *words[closes + 1 :]] if 0 < opens < closes else list(words)


def _describes_several(words: Span) -> bool:
    """Whether the words are those whose names follow: "The two youngest senators, Ann Lee and Paul Reed,"."""
    if len(words) < 3 or words[-1].text != "," or words[-2].tag_ not in {"NNS", "NNPS"}:
        return False
    return words[0].pos_ == "DET" and all(t.pos_ in _ROLE_PARTS or t.dep_ == "amod" for t in words[:-1])


def _ends_in_role(words: Span) -> bool:
    """Whether the last word is the only one for a person and no other is spoken of: "Save our 12 parks director"."""
    people = [token.i for token in words if _is_person_noun(token)]
    others = any(t.text in POSSESSIVE or t.text == "," or t.tag_ in _FINITE for t in words)
    return people == [words.end - 1] and not others


def _of_body(cast: Cast, words: Span) -> bool:
    """Whether the words are whoever speaks for a body: "The spokeswoman for the Harbour Ministry", "a spokesman for the
    ministry"."""
    tie = next((token.i for token in words if token.lower_ in _TIES), words.end)
    role, body = words.doc[words.start : tie], words.doc[tie + 1 : words.end]
    if not len(role) or not len(body) or not _is_person_noun(role[-1]) or not all(t.pos_ in _ROLE_PARTS for t in role):
        return False
    figure = cast.at.get(body.end - 1)
    known = body[-1].lower_ in names.lower_words("body_nouns") or is_field_word(body[-1].text.capitalize())
    is_body = figure.kind == "organisation" if figure else known
    return is_body and all(t.pos_ in _ROLE_PARTS or t.i in cast.at for t in body)


def _is_office(words: Span) -> bool:
    """Whether the words end as an office that has "of" in it: "Leader of Opposition"."""
    return len(words) == 3 and words.text.casefold() in titles()


def _is_office_of_seat(words: Span) -> bool:
    """Whether the words end as an office and what it is for: "the MP for Hull North", "the Bishop of Arden", "the
    Minister of Defence of Norland"."""
    at = next((i for i in range(len(words) - 1) if words[i].lower_ in {"for", "of"}), 0)
    office, seat = words[at - 1].text if at else "", words[at + 1 :]
    if not names.is_title(office) or not office[0].isupper():
        return False  # "A spokesman for Mr" is not him whom he speaks for
    return all((t.text[0].isupper() and not names.calls_somebody(t.text)) or t.lower_ == "of" for t in seat)


def _after_place(words: Span) -> bool:
    """Whether a description follows where somebody is: "At the weather centre in Dijon, a forecaster there,"."""
    commas = [token.i for token in words if token.text == ","]
    if len(commas) != 2 or commas[1] != words.end - 1:
        return False
    if words[0].lower_ not in _PLACING and (not words.start or words.doc[words.start - 1].pos_ != "ADP"):
        return False
    described = words.doc[commas[0] + 1 : commas[1]]
    if _owned(words.doc[commas[0] + 1 : words.end]):
        return True  # "Outside court, her churchwarden, Ann Lee,"
    return described[0].pos_ == "DET" and _describes_person(described)


def _owned(words: Span) -> bool:
    """Whether the words are somebody's whoever and a comma: "His churchwarden,", "the hall's caretaker,"."""
    if len(words) < 3 or words[-1].text != ",":
        return False
    owned = words[0].lower_ in _OWNERS or any(t.text in POSSESSIVE for t in words)
    return owned and words[-2].pos_ == "NOUN" and all(t.pos_ in _ROLE_PARTS or t.tag_ == "PRP$" for t in words[:-1])


def _one_of_many(words: Span) -> bool:
    """Whether the words are "a" whoever and a comma, with nobody else in them: "A drinker at the tap,"."""
    if len(words) < 3 or words[-1].text != "," or words[0].lower_ not in {"a", "an"}:
        return False
    nouns = names.lower_words("person_nouns")
    prepositions = [t.i for t in words if t.pos_ == "ADP"]
    others = list(words.doc[prepositions[0] : words.end]) if prepositions else []
    plain = all(t.pos_ in _ROLE_PARTS or t.pos_ == "ADP" for t in words[:-1])
    return plain and not any(t.lower_ in nouns or names.is_title(t.text) for t in others)


def _one_of_them(words: Span) -> bool:
    """Whether the words are one of several and a comma: "One of them,", "Another of the rowers,"; or "the voice of"."""
    if words.text.lower() == "the voice of":
        return True
    if len(words) < 3 or words[-1].text != "," or words[0].lower_ not in {"one", "another"} or words[1].lower_ != "of":
        return False
    return words[-2].tag_ in {"PRP", "NNS", "NNPS"} and all(t.pos_ in _ROLE_PARTS for t in words[2:-2])


def _is_the_one(words: Span, ends_with: str = ",") -> bool:
    """Whether the words are "the" whoever and a comma: "The lamplighter,", "the duty lamplighter,", "the Swede,"."""
    if len(words) < 3 or words[-1].lower_ != ends_with or words[0].lower_ != "the":
        return False
    of_nation = names.bare(words[-2].text) in names.demonyms()
    if not of_nation and (words[-2].tag_ != "NN" or words[-2].lower_ in names.lower_words("body_nouns")):
        return False
    return all(t.pos_ in {"ADJ", "NOUN"} for t in words[1 : -2 if of_nation else -1])


def _is_the_one_of(words: Span) -> bool:
    """Whether the words are "the" whoever, of what, and a comma: "The lamplighter of the quay,"; not "The driver of the
    coach," who may be either."""
    tie = next((token.i for token in words if token.lower_ in {"of", "at"}), words.start)
    if (
        not len(words)
        or words[-1].text != ","
        or not _is_the_one(words.doc[words.start : tie + 1], ends_with=words.doc[tie].lower_)
    ):
        return False
    body = words.doc[tie + 1 : words.end - 1]
    return len(body) > 0 and not any(map(_is_person_noun, body)) and all(t.pos_ in _ROLE_PARTS for t in body)


def _describes_person(words: Span) -> bool:
    """Whether the words are one description of a person: "Moscow's chief negotiator for the conflict"."""
    names_a_person = any(map(_is_person_noun, words))
    return names_a_person and not any(t.text == "," or t.tag_ in _FINITE for t in words)


def _describes_body(words: Span) -> bool:
    """Whether the words are one definite description of a body: "The dam's operator"; not "the mayor of the city"."""
    owned = any(t.text in POSSESSIVE or t.lower_ in _OWNERS for t in words)
    if not owned and not (words[0].lower_ == "the" and words[-1].lower_ in names.lower_words("body_nouns")):
        return False
    return len(words) > 1 and all(t.pos_ in _ROLE_PARTS or t.text in POSSESSIVE or t.tag_ == "PRP$" for t in words)


def _is_person_noun(token: Token) -> bool:
    """Whether the word is a noun or title for a person: "spokeswoman", "senators", "Mr.", "stunner"."""
    nouns = names.lower_words("person_nouns") | names.lower_words("epithets")
    return names.calls_somebody(token.text) or not {token.lower_, token.lemma_.lower()}.isdisjoint(nouns)


def _role_part(cast: Cast, token: Token) -> bool:
    """Whether the token may be part of a role: "Best-selling thriller writer", "Retired Lt. Gen.", "NIGHTFALL star"."""
    doc, text = token.doc, token.text
    if token.i in cast.at or token.pos_ in _ROLE_PARTS or token.is_quote or names.is_title(text):
        return True
    hyphened = "-" in (text, doc[token.i + 1].text) or (token.i > 0 and doc[token.i - 1].text == "-")
    return (
        hyphened
        or is_in_charge(doc, token.i)
        or text in POSSESSIVE
        or text == "."
        or (token.is_upper and token.is_alpha)
        or token.lower_ in _OWNERS
        or token.tag_ == "VBN"
        or (token.tag_ == "VBG" and (token.dep_ == "amod" or _is_person_noun(token.nbor())))
    )
