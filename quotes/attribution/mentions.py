"""Where an article names people and bodies: runs of capitalised words, cut into role and name.

The model's entities are one witness among others (titles, first names, words that only bodies bear), because the small
model calls many a person an organisation and the other way round.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from quotes.attribution import names
from quotes.attribution.evidence import CONNECTORS, POSSESSIVE, person_votes, role_before
from quotes.attribution.outlets import OutletName, sounds_like_outlet
from quotes.datafiles import word_list

_NAMED_ENTITIES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"})
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_PARTICLES = frozenset(
    {"de", "da", "di", "du", "del", "der", "den", "van", "von", "bin", "ibn", "al", "el", "dos", "la", "le"}
)
_SURNAME_PARTICLES = frozenset({"de", "du", "van", "von"})
_NOT_IN_NAMES = frozenset({"PRON", "DET", "ADP", "CCONJ", "SCONJ", "AUX", "INTJ"})
_NICKNAME = re.compile(r"\s[\"“”'‘]\w+[\"“”'’]\s")
_PARTY = re.compile(r"[DIR]-[A-Z]")
"""A party and state: "Ann Lee, R-Ohio,"."""
_BODY = -9.0
"""Evidence against a person that nothing outweighs."""
_CONTENT = frozenset({"VERB", "AUX", "NOUN", "ADJ", "ADV"})
_HEADLINE_WORDS = 4


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a name is printed: its tokens, the name, and what the words there tell of its bearer."""

    start: int
    end: int
    name: str
    person: float
    """Evidence that the name is a person's (above 0) or not (below)."""
    place: bool = False
    outlet: bool = False
    role: str | None = None
    gender: str | None = None


def find_mentions(doc: Doc, outlets: Mapping[int, OutletName], bodies: Mapping[int, int]) -> list[Mention]:
    """Every name in running text, in order; `outlets` and `bodies` hold names that are known by their first token."""
    headlines = _headline_tokens(doc)
    texts = [token.text for token in doc]
    small = frozenset(text for text in texts if text.islower())
    stops = outlets.keys() | bodies.keys()
    mentions: list[Mention] = []
    i = 0
    while i < len(doc):
        if i in outlets:
            outlet = outlets[i]
            mentions.append(Mention(i, outlet.end, outlet.name, _BODY, outlet=True))
            i = outlet.end
        elif i in bodies:
            mentions.append(Mention(i, bodies[i], _text(doc, i, bodies[i]), _BODY))
            i = bodies[i]
        elif texts[i][0].isupper() and i not in headlines and _opens_name(doc[i], small):
            end = _run_end(doc, i, stops)
            mentions.extend(_cut(doc, i, end))
            i = end
        else:
            i += 1
    return mentions


def mentions_in(span: Span) -> list[Mention]:
    """The names inside a source that running text did not show (headlines, "WALLACE:")."""
    found: list[Mention] = []
    i = span.start
    while i < span.end:
        if _capital(span.doc[i]) and _may_name(span.doc[i]):
            end = min(_run_end(span.doc, i, frozenset()), span.end)
            found.extend(_cut(span.doc, i, end))
            i = max(end, i + 1)
        else:
            i += 1
    return found


def _may_name(token: Token) -> bool:
    """Whether a name may begin with this capital of a source: "WALLACE", not "Local" in "Local officials"."""
    if token.text in word_list(names.PACKAGE, "not_names"):
        return False
    return token.pos_ == "PROPN" or not _opens_sentence(token) or names.is_first_name(token.text)


def _headline_tokens(doc: Doc) -> frozenset[int]:
    """Tokens of sentences printed in title case, where a capital says nothing: no verb or noun in small letters."""
    tokens: set[int] = set()
    for sent in doc.sents:
        words = [t for t in sent if t.is_alpha and len(t) > 2]
        if len(words) >= _HEADLINE_WORDS and not any(t.pos_ in _CONTENT and t.text[0].islower() for t in words):
            tokens.update(range(sent.start, sent.end))
    return frozenset(tokens)


def _capital(token: Token) -> bool:
    return token.text[0].isupper()


def _opens_name(token: Token, small: frozenset[str]) -> bool:
    """Whether a name may begin here: a capital that the sentence's beginning does not explain; `small` are the
    article's words in small letters."""
    if not _capital(token) or token.text in word_list(names.PACKAGE, "not_names"):
        return False
    if not _opens_sentence(token):
        return token.pos_ not in _NOT_IN_NAMES or token.ent_type_ in _NAMED_ENTITIES
    if names.is_title(token.text) or names.is_first_name(token.text) or names.bare(token.text) in names.demonyms():
        return True
    if token.lower_ in small and not (token.i + 1 < len(token.doc) and _capital(token.nbor())):
        return False  # "Companies" where the article also speaks of "companies"
    return token.pos_ == "PROPN" or token.ent_type_ in _NAMED_ENTITIES


def _opens_sentence(token: Token) -> bool:
    if token.i == 0 or token.is_sent_start:
        return True
    before = token.nbor(-1)
    return before.is_space or before.is_quote or before.text in {":", "–", "—", "-", ".", "…", "...", "("}


def _run_end(doc: Doc, start: int, stops: frozenset[int] | set[int]) -> int:
    """The token after the run of name words that begins at `start`."""
    end = start + 1
    while end + 1 < len(doc) and end not in stops:
        token, following = doc[end], doc[end + 1]
        if _capital(token) and (token.text not in word_list(names.PACKAGE, "not_names") or _name_goes_on(doc[end - 1])):
            end += 1  # "Theresa May" is a name, "in Iowa Monday" is none
        elif _nickname(doc, end):
            end += 4
        elif token.text == "-" and all(t.ent_type_ == "PERSON" for t in doc[end - 1 : end + 2]):
            end += 2  # "Ban Ki-moon"
        elif not _capital(following) or end + 1 in stops:
            break
        elif (
            token.text == "&"
            or (token.text in {"-", "–", "/"} and not doc[end - 1].whitespace_ and not token.whitespace_)
            or token.text in _PARTICLES
            or (token.text in CONNECTORS and _one_body(doc, start, end))
        ):
            end += 2
        else:
            break
    if end < len(doc) and end not in stops and end == len(doc) - 1 and _capital(doc[end]):
        end += 1
    return end


def _nickname(doc: Doc, i: int) -> bool:
    """Whether a nickname in quotation marks stands within a name: Marcia "Cia" Price."""
    return (
        i + 3 < len(doc) and doc[i].is_quote and doc[i + 2].is_quote and all(_capital(doc[j]) for j in (i + 1, i + 3))
    )


def _one_body(doc: Doc, start: int, connector: int) -> bool:
    """Whether words joined by a connector are one name: "Ministry of Defence", "Exchange and Trade Commission"."""
    before, after = doc[connector - 1], doc[connector + 1]
    if before.ent_type_ == after.ent_type_ == doc[connector].ent_type_ == "ORG" and after.ent_iob_ == "I":
        return True
    if doc[connector].text in {"of", "for"} and before.text in word_list(names.PACKAGE, "body_names"):
        return True
    if doc[connector].text == "of":
        return f"{before.text} of {after.text}".casefold() in names.title_meanings()
    if doc[connector].text == "for":
        return before.tag_ == "NNPS"  # "Citizens for Tax Justice"
    if doc[connector].text != "and" or connector - start > 1 or names.is_first_name(before.text):
        return False
    end = _run_end(doc, connector + 1, frozenset())
    return doc[end - 1].text in word_list(names.PACKAGE, "body_names") and end - connector > 2


def _cut(doc: Doc, start: int, end: int) -> Iterator[Mention]:
    """The names in a run: "Norvik Motors CEO Ann Lee" names a body, and a person by his role."""
    tokens = list(doc[start:end])
    if (_people_of_a_kind(tokens) and not _body_follows(doc, end)) or _PARTY.match(doc[start:end].text):
        return
    cut = 0 if _is_body(tokens) else _name_start(tokens)
    if cut:
        yield from _employer(doc, start, start + cut)
    if cut < len(tokens):
        yield _mention(doc, start + cut, end)


def _people_of_a_kind(tokens: list[Token]) -> bool:
    """Whether the run is no name but people of a kind: "Republicans", "Russian", "Black Lawmakers"."""
    last = tokens[-1]
    singular = last.lower_.removesuffix("s")
    if len(tokens) == 1 and (
        last.tag_ == "NNPS" or last.ent_type_ == "NORP" or names.bare(last.text) in names.demonyms()
    ):
        return True
    return singular != last.lower_ and (singular in names.lower_words("person_nouns") or singular in names.demonyms())


def _name_start(tokens: list[Token]) -> int:
    """How many words of the run are role ("French Defense Minister"); all of them where it holds no name."""
    titles = [i for i, token in enumerate(tokens) if names.is_title(token.text)]
    if titles and titles[-1] == len(tokens) - 1 > 0 and _surname_after(tokens[-2]):
        titles.pop()  # "Carol King", "Mr. King"
    cut = titles[-1] + 1 if titles else 0
    for i in range(max(cut, 1), len(tokens) - 1):
        before = tokens[:i]
        if names.is_first_name(tokens[i].text) and (cut or all(names.bare(t.text) in names.demonyms() for t in before)):
            return i  # "Speaker of the House Ann Lee", "Libertarian Ann Lee"
    entity = next((i for i in range(max(cut, 2), len(tokens) - 1) if _person_from(tokens, i)), 0)
    if entity:
        return entity  # "New York City Public Advocate A. B"
    return cut + 2 if cut < len(tokens) and tokens[cut].text == "of" else cut  # "Secretary of State"


def _person_from(tokens: list[Token], i: int) -> bool:
    """Whether the model takes the rest of the run, and no more of it, for a person."""
    return tokens[i].ent_iob_ == "B" and all(token.ent_type_ == "PERSON" for token in tokens[i:])


def _name_goes_on(token: Token) -> bool:
    """Whether even a month must be a name after this word: "Theresa May", "Secretary June Lee"."""
    return names.is_first_name(token.text) or names.is_title(token.text)


def _surname_after(token: Token) -> bool:
    """Whether a title is a surname after this word: a first name, an initial, a courtesy ("Mr. King")."""
    if names.is_first_name(token.text) or (len(token) == 2 and token.text.endswith(".")):
        return True
    return names.is_title(token.text) and (
        token.text.endswith(".") or not names.title_meanings()[names.bare(token.text)]
    )


def _employer(doc: Doc, start: int, end: int) -> Iterator[Mention]:
    """The body named within a role: "Norvik Motors" in "Norvik Motors CEO"."""
    while end > start and (
        names.is_title(doc[end - 1].text) or doc[end - 1].text in word_list(names.PACKAGE, "role_fields")
    ):
        end -= 1
    if (
        end > start
        and any(t.ent_type_ in {"ORG", "GPE"} for t in doc[start:end])
        and names.bare(doc[start].text) not in names.demonyms()
    ):
        yield _mention(doc, start, end)


def _is_body(tokens: list[Token]) -> bool:
    """Whether the run as a whole is a body's name, titles in it or not ("Commission on Presidential Candidates")."""
    body_names = word_list(names.PACKAGE, "body_names")
    if tokens[-1].text.rstrip(".") in body_names:
        return True
    joined = any(t.text in {"of", "for", "and", "&"} for t in tokens)
    return joined and tokens[0].text in body_names and not any(names.is_first_name(t.text) for t in tokens)


def _body_follows(doc: Doc, end: int) -> int:
    """The token after a small-letter noun that makes a body of the name ("Lee's campaign"), else 0."""
    naming = word_list(names.PACKAGE, "naming_nouns")
    first = end + 1 if end < len(doc) and doc[end].text in POSSESSIVE else end
    for i in range(first, min(first + 3, len(doc))):
        if doc[i].text in naming and (i + 1 == len(doc) or doc[i + 1].pos_ not in {"NOUN", "PROPN"}):
            return i + 1
        if doc[i].pos_ not in {"NOUN", "ADJ", "PROPN"} or not doc[i].is_alpha:
            return 0
    return 0


def _mention(doc: Doc, start: int, end: int) -> Mention:
    """The mention of the name at these tokens, or of the body that the next words make of it."""
    body_end = _body_follows(doc, end)
    if body_end:
        return Mention(start, body_end, _text(doc, start, body_end), _BODY)
    if start and doc[start - 1].text in _SURNAME_PARTICLES:
        start -= 1  # "de Blasio" without his first name
    tokens = list(doc[start:end])
    name, role = _text(doc, start, end), role_before(doc, start)
    place = name in word_list(names.PACKAGE, "places")
    person = person_votes(doc, tokens, role) - (5.0 if place else 0.0)
    outlet = not place and person < 2.5 and sounds_like_outlet(doc, start, end)
    return Mention(
        start,
        end,
        name,
        person=_BODY if outlet else person,
        place=place or (not outlet and all(t.ent_type_ in _PLACES for t in tokens)),
        outlet=outlet,
        role=role,
        gender=names.gender_of_words((role or "").split()),
    )


def _text(doc: Doc, start: int, end: int) -> str:
    return " ".join(_NICKNAME.sub(" ", doc[start:end].text).split())
