"""Where an article names people and bodies: runs of capitalised words, cut into role and name.

The model's entities are one witness among others (titles, first names, words that only bodies bear), because the small
model calls many a person an organisation and the other way round.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from quotes.attribution import names
from quotes.attribution.datelines import bylines, datelines
from quotes.attribution.evidence import POSSESSIVE, person_votes, role_before
from quotes.attribution.outlets import OutletName, sounds_like_outlet
from quotes.attribution.runs import headline_tokens, is_capital, may_name, opens_name, opens_sentence, run_end
from quotes.attribution.signed_lines import Signed, signed_lines
from quotes.attribution.texts import words_of
from quotes.datafiles import table, word_list

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_SURNAME_PARTICLES = frozenset({"de", "du", "van", "von"})
_NICKNAME = re.compile(r"\s[\"“”'‘]\w+[\"“”'’]\s")
_PARTY = re.compile(r"[DIR]-[A-Z]")
"""A party and state: "Ann Lee, R-Ohio,"."""
_BODY = -9.0
"""Evidence against a person that nothing outweighs."""
_PERSON = 9.0
"""Evidence for a person that nothing outweighs."""


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


def find_mentions(
    doc: Doc, outlets: Mapping[int, OutletName], bodies: Mapping[int, int], surnames: Collection[str] = frozenset()
) -> list[Mention]:
    """Every name in running text, in order; `outlets` and `bodies` hold names that are known by their first token,
    `surnames`, in small letters, words that stand behind a first name somewhere.
    """
    headlines = headline_tokens(doc)
    skipped = {**datelines(doc), **bylines(doc)}
    texts = words_of(doc)
    small = frozenset(text for text in texts if text.islower())
    stops = outlets.keys() | bodies.keys()
    signed = signed_lines(doc)
    mentions: list[Mention] = []
    i = 0
    while i < len(texts):
        if i in skipped:
            i = skipped[i]
        elif i in outlets:
            outlet = outlets[i]
            mentions.append(Mention(i, outlet.end, outlet.name, _BODY, outlet=True))
            i = outlet.end
        elif i in bodies:
            mentions.append(Mention(i, bodies[i], _text(doc, i, bodies[i]), _BODY))
            i = bodies[i]
        elif i in signed:
            mentions.append(_signed(doc, i, signed[i]))
            i = signed[i].end
        elif (
            texts[i][0].isupper() and i not in headlines and i + 1 not in signed and opens_name(doc[i], small, surnames)
        ):
            end = run_end(doc, i, stops)
            mentions.extend(_cut(doc, i, end, surnames))
            i = end
        else:
            i += 1
    return mentions


def _signed(doc: Doc, start: int, signed: Signed) -> Mention:
    """The mention of who holds an office by a line that tells so."""
    title = doc[start - 1].text if start and names.is_title(doc[start - 1].text) else ""
    gender = names.gender_of_words([title]) if title else None
    return Mention(start, signed.end, _text(doc, start, signed.end), _PERSON, role=signed.role, gender=gender)


def mentions_in(span: Span) -> list[Mention]:
    """The names inside a source that running text did not show (headlines, "WALLACE:")."""
    found: list[Mention] = []
    i = span.start
    while i < span.end:
        if is_capital(span.doc[i]) and may_name(span.doc[i]):
            end = min(run_end(span.doc, i, frozenset()), span.end)
            found.extend(_cut(span.doc, i, end))
            i = max(end, i + 1)
        else:
            i += 1
    return found


def _cut(doc: Doc, start: int, end: int, surnames: Collection[str] = frozenset()) -> Iterator[Mention]:
    """The names in a run: "Norvik Motors CEO Ann Lee" names a body, and a person by his role."""
    tokens = list(doc[start:end])
    if all(names.is_post_nominal(token.text) for token in tokens):
        return  # "Ann Lee, QC,"
    if len(tokens) == 1 and names.bare(tokens[0].text) in names.lower_words("legal_forms"):
        return  # "Norvik Motors, Inc."
    if (_people_of_a_kind(tokens, surnames) and not _body_follows(doc, end)) or _PARTY.match(doc[start:end].text):
        return
    if len(tokens) > 1 and opens_sentence(tokens[0]) and tokens[0].lower_ in _body_roles():
        yield Mention(start + 1, end, _text(doc, start + 1, end), _BODY, role=tokens[0].text)
        return  # "Carmaker Norvik"
    if len(tokens) == 1 and tokens[0].text in names.ranks() and _bracket_before_name(doc, end):
        return  # "DCP (South) Ann Lee"
    plain = tokens[: -_honours(tokens) or None]
    cut = 0 if _is_body(tokens) else _after_rank(plain, surnames) or _name_start(plain)
    if cut:
        yield from _employer(doc, start, start + cut)
    if cut < len(tokens):
        yield _mention(doc, start + cut, end)


def _body_roles() -> list[str]:
    return list(table(names.PACKAGE, "body_classes")["before"])


def _people_of_a_kind(tokens: list[Token], surnames: Collection[str]) -> bool:
    """Whether the run is no name but people of a kind: "Republicans", "Russian", "Black Lawmakers"."""
    last = tokens[-1]
    if len(tokens) == 1 and last.text.casefold() in surnames and names.bare(last.text) not in names.demonyms():
        return False  # "Sanders" where "Ann Sanders" is printed, whatever the tagger takes its "s" for
    singular = last.lower_.removesuffix("s")
    if len(tokens) == 1 and names.bare(last.text) in names.demonyms():
        return True
    if len(tokens) == 1 and (last.tag_ == "NNPS" or last.ent_type_ == "NORP") and not _is_named_in_full(last):
        return True
    return singular != last.lower_ and (singular in names.lower_words("person_nouns") or singular in names.demonyms())


def _is_named_in_full(token: Token) -> bool:
    """Whether the word is elsewhere the last of a person's name: "Solms" of "Anke Solms" is no plural."""
    doc, words = token.doc, words_of(token.doc)
    found = (doc[i] for i, word in enumerate(words) if i and word == token.text and words[i - 1][0].isupper())
    return any(names.is_first_name(t.nbor(-1).text) or t.ent_type_ == t.nbor(-1).ent_type_ == "PERSON" for t in found)


def _honours(tokens: list[Token]) -> int:
    """How many words of the run are honours after a person's name: "Ann Lee QC"; none in "a Labour MP"."""
    count = 0
    while count < len(tokens) - 1 and names.is_post_nominal(tokens[-1 - count].text):
        count += 1
    named = any(t.ent_type_ == "PERSON" or names.is_first_name(t.text) for t in tokens[: len(tokens) - count])
    return count if named else 0


def _name_start(tokens: list[Token]) -> int:
    """How many words of the run are role ("French Defense Minister"); all of them where it holds no name."""
    titles = [i for i, token in enumerate(tokens) if names.is_title(token.text)]
    if titles and titles[-1] == len(tokens) - 1 > 0 and _surname_after(tokens[-2]):
        titles.pop()  # "Carol King", "Mr. King"
    cut = titles[-1] + 1 if titles else int(_capital_role(tokens))
    for i in range(max(cut, 1), len(tokens) - 1):
        before = tokens[:i]
        if names.is_first_name(tokens[i].text) and (cut or all(names.bare(t.text) in names.demonyms() for t in before)):
            return i  # "Speaker of the House Ann Lee", "Libertarian Ann Lee"
    entity = next((i for i in range(max(cut, 2), len(tokens) - 1) if _person_from(tokens, i)), 0)
    if entity:
        return entity  # "New York City Public Advocate A. B"
    return cut + 2 if cut < len(tokens) and tokens[cut].text == "of" else cut  # "Secretary of State"


def _after_rank(tokens: list[Token], surnames: Collection[str]) -> int:
    """How many words of the run stand before a name that has a rank: "Karnal SP" of "Karnal SP Ann Lee", none in "DS
    Smith" where no Smith is anybody's surname."""
    cut = next((i + 1 for i in range(len(tokens) - 2, -1, -1) if tokens[i].text in names.ranks()), 0)
    name = tokens[cut:]
    if not cut or any(t.text.rstrip(".") in word_list(names.PACKAGE, "body_names") for t in name):
        return 0
    if any(names.is_title(t.text) for t in name[:-1]):
        return 0  # "IG Metall Chief Ann Lee"
    if name[-1].text.casefold() in surnames or (len(name) > 1 and names.is_first_name(name[0].text)):
        return cut
    rare = len(tokens[cut - 1]) > 2  # three letters are less often another's
    person = any(t.ent_type_ == "PERSON" for t in name)
    return cut if (person and (rare or len(name) > 1)) or (rare and len(name) > 1) else 0


def _bracket_before_name(doc: Doc, i: int) -> bool:
    """Whether a bracket of few words and a capital follow: "(South) Ann"."""
    closing = next((j for j in range(i, min(i + 6, len(doc) - 1)) if doc[j].text == ")"), 0)
    return closing > 0 and doc[i].text == "(" and is_capital(doc[closing + 1])


def _capital_role(tokens: list[Token]) -> bool:
    """Whether the first word is a role that opens a sentence: "Striker Ann Lee", "Critic Lee"; not "Critic Group"."""
    first = tokens[0]
    if len(tokens) == 1 or not opens_sentence(first) or names.is_first_name(first.text):
        return False
    if first.lower_ not in names.lower_words("person_nouns"):
        return False
    end = tokens[-1].i + 1
    who = any(token.lower_ == "who" for token in first.doc[end : end + 2])
    return who or tokens[-1].ent_type_ in {"", "PERSON"}


def _person_from(tokens: list[Token], i: int) -> bool:
    """Whether the model takes the rest of the run, and no more of it, for a person."""
    return tokens[i].ent_iob_ == "B" and all(token.ent_type_ == "PERSON" for token in tokens[i:])


def _surname_after(token: Token) -> bool:
    """Whether a title is a surname after this word: a first name, an initial, a courtesy ("Mr. King")."""
    if names.is_first_name(token.text) or (len(token) == 2 and token.text.endswith(".")):
        return True
    return names.is_title(token.text) and (
        token.text.endswith(".") or not names.title_meanings()[names.bare(token.text)]
    )


def _employer(doc: Doc, start: int, end: int) -> Iterator[Mention]:
    """The body named within a role: "Norvik Motors" in "Norvik Motors CEO"."""
    while end > start and (names.calls_somebody(doc[end - 1].text) or doc[end - 1].text in names.role_parts()):
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
        if doc[i].text == "force" and doc[i - 1].text == "air":
            return i + 1  # "Ukraine's air force"
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
    seat = doc[start - 2].text if start > 1 and doc[start - 1].text == "of" else ""
    if seat in word_list(names.PACKAGE, "seat_nouns") and _is_place(doc[start:end]):
        return Mention(start - 2, end, f"{seat.capitalize()} of {_text(doc, start, end)}", _BODY)
    if start and doc[start - 1].text in _SURNAME_PARTICLES:
        start -= 1  # "de Blasio" without his first name
    tokens = list(doc[start:end])
    honours = _honours(tokens)
    offices = [token.text for token in tokens[len(tokens) - honours :] if names.is_title(token.text)]
    tokens = tokens[: -honours or None]
    name, role = _text(doc, start, start + len(tokens)), role_before(doc, start)
    if offices and (role is None or names.is_courtesy(role)):
        role = f"{role} {offices[0]}" if role else offices[0]  # "Ann Lee MSP"
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


def _is_place(words: Span) -> bool:
    return words.text in word_list(names.PACKAGE, "places") or all(t.ent_type_ in _PLACES for t in words)


def _text(doc: Doc, start: int, end: int) -> str:
    return " ".join(_NICKNAME.sub(" ", doc[start:end].text).split())
