"""What a post is of or for, before its holder's name: "[the leader of the] Greens Ann Lee", "[Minister of the] Interior
Ann Lee"; a body's name in capitals, a field of office, a seat."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from quotes.attribution import names
from quotes.datafiles import word_list
from quotes.nameforms import stands_first

_SAINTS = frozenset({"San", "Santa", "Santo", "Saint", "St", "St.", "Los", "Las"})
_TIES = frozenset({"for", "of", "at", "from", "to", "with"})
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_IN = frozenset({"charge", "chief"})
_LONGEST_ACRONYM = 5
_NAME = 2
"""Words of a name."""
_STATE_AND_NAME = 3
"""Words of a state's name, a first name and a surname."""


def is_seat(tokens: list[Token]) -> bool:
    """Whether the words are what an office is for: "Hull North" of "the MP for Hull North Diane Marsh"; a first name
    behind "San" is none."""
    doc, first = tokens[0].doc, tokens[0].i
    if first < 2 or doc[first - 1].lower_ not in {"for", "of"} or tokens[-1].text in _SAINTS:
        return False
    office = doc[first - 2].text
    return names.is_title(office) and office[0].isupper()


def is_in_charge(doc: Doc, i: int) -> bool:
    """Whether the token is the "in" of a post: "Special Agent in Charge", "editor-in-chief"."""
    if not 0 < i < len(doc) - 1 or doc[i].lower_ != "in":
        return False
    tied = doc[i - 1].text == "-" == doc[i + 1].text
    before, behind = doc[max(i - 1 - tied, 0)], doc[min(i + 1 + tied, len(doc) - 1)]
    holder = names.calls_somebody(before.text) or before.lower_ in names.lower_words("person_nouns")
    return behind.lower_ in _IN and holder


def is_field_word(word: str) -> bool:
    """Whether the word is one of what an office is for: "Foreign", "Affairs"."""
    return word in word_list(names.PACKAGE, "office_fields") or word in word_list(names.PACKAGE, "fields_go_on")


def fields_end(doc: Doc, i: int) -> int:
    """The token after the words at `i` that tell what an office is for."""
    while i < len(doc) and is_field_word(doc[i].text):
        i += 1
    return i


def words_of_post(tokens: list[Token]) -> int:
    """How many words of the run are what its bearer's post is of, none where nobody's leads there: "Harbour Ministry"
    of "the spokeswoman for the Harbour Ministry Ann Lee", "Interior" of "Minister of the Interior Ann Lee"."""
    doc = tokens[0].doc
    tie = _tie_before(doc, _fields_start(doc, tokens[0].i))
    if tie and is_field_word(doc[tie - 1].text):
        return _words_of_state(tokens) if _is_post_of_field(doc, tie) else 0
    if not tie or not _is_post(doc[tie - 1]):
        return 0
    cuts = range(len(tokens) - 2, 0, -1)
    found = next((cut for cut in cuts if _parts(tokens[:cut], tokens[cut:])), 0)
    if found or not _is_minister(doc[tie - 1]):
        return found
    return next((cut for cut in cuts if _is_field_and_name(tokens[:cut], tokens[cut:])), 0)


def _fields_start(doc: Doc, i: int) -> int:
    """The token at which the fields of a post begin that go on at `i`: "Foreign Affairs and" before "Trade Ann Lee"."""
    first = i - 1 if i and doc[i - 1].lower_ == "and" else i
    while first and first < i and (is_field_word(doc[first - 1].text) or doc[first - 1].text == ","):
        first -= 1
    return first if first < i - 1 else i


def _is_post_of_field(doc: Doc, end: int) -> bool:
    """Whether the words before token `end` are a post and its field: "Minister of Foreign Affairs"."""
    first = end
    while first and is_field_word(doc[first - 1].text):
        first -= 1
    tie = _tie_before(doc, first)
    return bool(tie) and _is_post(doc[tie - 1])


def _words_of_state(tokens: list[Token]) -> int:
    """How many words of the run are the state whose minister it names: a known place, else one word of three, as in
    "Minister of Foreign Affairs of Karsia Davit Orbeli"."""
    words = [token.text for token in tokens]
    places = word_list(names.PACKAGE, "places")
    bodies = word_list(names.PACKAGE, "body_names")
    if words[-1] in places or all(t.ent_type_ in {"GPE", "LOC"} for t in tokens) or not bodies.isdisjoint(words):
        return 0
    known = (cut for cut in range(len(words) - 1, 0, -1) if " ".join(words[:cut]) in places)
    return next(known, int(len(words) == _STATE_AND_NAME and all(token.is_title for token in tokens)))


def _is_post(token: Token) -> bool:
    if token.lower_ in names.kin_nouns():
        return False  # "A friend of the Greens Ann Lee"
    if _ends_post(token):
        return True
    return token.lower_ in names.lower_words("person_nouns") or names.calls_somebody(token.text)


def _ends_post(token: Token) -> bool:
    """Whether the word is the "State" of "Secretary of State"."""
    return token.lower_ == "state" and token.i > 1 and names.is_title(token.doc[token.i - 2 : token.i + 1].text)


def _tie_before(doc: Doc, i: int) -> int:
    """The "of" or "for" before what the post is of, 0 where none leads to it: "of the" and "of the Farmers'"."""
    if i > 1 and doc[i - 1].text in _POSSESSIVE:
        i -= 2
        while i and doc[i - 1].text[0].isupper():
            i -= 1
    if i > 1 and doc[i - 1].lower_ == "and" and is_field_word(doc[i - 2].text):
        i -= 1
        while i and is_field_word(doc[i - 1].text):
            i -= 1  # "Minister of Trade and Industry"
    if i and doc[i - 1].lower_ == "the":
        i -= 1
    return i - 1 if i > 1 and doc[i - 1].lower_ in _TIES else 0


def _parts(post: list[Token], name: list[Token]) -> bool:
    """Whether the words are what a post is of, and its holder's name behind them."""
    body_names = word_list(names.PACKAGE, "body_names")
    if any(t.text in body_names for t in name) or name[-1].text in word_list(names.PACKAGE, "street_nouns"):
        return False
    first_name = _opens_name(name[0].text)
    person = all(t.ent_type_ == "PERSON" for t in name)
    if post[-1].text in body_names:
        return first_name or person
    sole = post[-1].lower_ in word_list(names.PACKAGE, "sole_bodies")
    ends = sole or is_field_word(post[-1].text) or _is_acronym(post[-1]) or _is_plural(post[-1])
    return ends and (first_name or (person and name[0].ent_iob_ == "B"))


def _opens_name(word: str) -> bool:
    """Whether it is a first name, an initial, or a family name that stands first: "Ann", "P.", "Tan"."""
    return names.is_first_name(word) or names.is_initial(word) or stands_first(word)


def _is_minister(token: Token) -> bool:
    office = names.ranks().get(token.text, token.lower_)
    return token.text[0].isupper() and (office.endswith(("minister", " secretary")) or _ends_post(token))


def _is_field_and_name(post: list[Token], name: list[Token]) -> bool:
    """Whether the words are a field of office and a name, whatever the model makes of it: "Minister of Health Amadou
    Keita", whose first name no list has."""
    is_place = " ".join(t.text for t in name) in word_list(names.PACKAGE, "places")
    is_name = len(name) == _NAME and not is_place and not any(_may_be_of_post(t) for t in name)
    return is_name and is_field_word(post[-1].text)


def _may_be_of_post(token: Token) -> bool:
    """Whether the word may be one more of what a post is of, or a place: no name's."""
    return not token.is_title or token.ent_type_ in {"GPE", "LOC", "NORP"} or is_field_word(token.text)


def _is_acronym(token: Token) -> bool:
    return token.is_alpha and token.is_upper and 1 < len(token) <= _LONGEST_ACRONYM


def _is_plural(token: Token) -> bool:
    """Whether the word is rather several of a kind, as parties and teams call themselves: "Greens", "Rovers"."""
    return token.lower_.endswith("s") and token.ent_type_ != "PERSON" and not names.is_first_name(token.text)


def is_body_of_post(post: list[Token]) -> bool:
    """Whether what a post is of is a body, and no field of office: the Greens; not the Interior."""
    return not all(is_field_word(token.text) for token in post)


def role_of_post(doc: Doc, start: int, end: int) -> str:
    """The post with what it is of, printed before token `end`: "spokeswoman for the Harbour Ministry"."""
    first = start
    while not _is_post(doc[first]) or _ends_post(doc[first]):
        first -= 1
    return " ".join(doc[first:end].text.split())
