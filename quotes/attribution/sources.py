"""The words of a source: the names in them that speak, and the noun phrase where there is none."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Span, Token

from quotes.attribution import names
from quotes.attribution.cast import Cast, Figure
from quotes.attribution.datelines import after_dateline
from quotes.attribution.mentions import Mention, mentions_in
from quotes.datafiles import table
from quotes.records import Quote

_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_CLOSING = _POSSESSIVE | {",", ".", ":", ";", "-", "–", "—"}
_AND = frozenset({"and", "&", "or"})
_FINITE = frozenset({"VBD", "VBP", "VBZ"})
_OWNERS = frozenset({"my", "our", "his", "her", "their", "its"})
_ROLE_PARTS = frozenset({"NOUN", "PROPN", "ADJ", "DET", "PART", "NUM", "ADV"})
_AFTER_NAME = frozenset({"VERB", "AUX", "ADP", "CCONJ", "PRON", "DET", "ADV", "SPACE", "PUNCT"})
_PARTY = re.compile(r"[DIR]-[A-Z]")
_UNLIKELY = -6.0
"""Evidence below which capitals in a headline are not taken for a new name."""


def source_span(doc: Doc, quote: Quote, datelines: dict[int, int]) -> Span | None:
    """The tokens of the source without a dateline, commas and possessive around it; of several spans, the longest."""
    if not quote.source:
        return None
    start, end = max(quote.source, key=lambda span: span.end - span.start)
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None or not len(span):  # a span between two tokens
        return None
    cue = doc.char_span(*quote.cue[0], alignment_mode="expand") if quote.cue else None
    span = after_dateline(span, datelines, cue.start if cue is not None else None)
    while len(span) > 1 and (span[-1].text in _CLOSING or span[-1].is_space):
        span = span[:-1]
    while len(span) > 1 and (span[0].is_punct or span[0].is_space or span[0].pos_ == "ADP"):
        span = span[1:]
    if len(span) > 2 and span[0].lower_ == "both" and any(token.lower_ == "and" for token in span):
        span = span[1:]
    return span


def named_in(cast: Cast, source: Span) -> list[Figure]:
    """The figures that the source itself names as speaking: one, or several that it coordinates."""
    named: list[Figure] = []
    certain = 0  # the first, and those up to the last "and"
    position = source.start
    for figure, start, end in _names_within(cast, source):
        between = source.doc[position:start]
        if not (_may_end(source.doc, end, source.end) or _is_kind_of_body(figure, source.doc[end : source.end])):
            continue  # "NATO" in "NATO Commander A. B"
        if not (_coordinates(cast, between) if named else _leads_to_name(cast, between, figure)):
            if named:
                break
            continue
        if figure in named:
            continue  # "the Basque Nationalist Party, or PNV,"
        named.append(figure)
        if len(named) == 1 or any(token.lower_ in _AND for token in between):
            certain = len(named)
        position = end
    return named[:certain]


def _names_within(cast: Cast, source: Span) -> list[tuple[Figure, int, int]]:
    """The names in the source with their tokens; where running text showed none, those that it looks to have."""
    found: list[tuple[Figure, int, int]] = []
    bracket = False
    for token in source:
        bracket = (bracket or token.text == "(") and token.text != ")"
        figure = cast.at.get(token.i)
        if figure is not None and not bracket and (not found or token.i >= found[-1][2]):
            mention = cast.mention[token.i]
            found.append((figure, max(mention.start, source.start), mention.end))
    found = found or _known_names(cast, source)
    if found:
        return found
    new = [mention for mention in mentions_in(source) if _looks_named(source.doc, mention)]
    return [(Figure(m.name, "person" if m.person > 0 else "organisation", (m,), m.gender), m.start, m.end) for m in new]


def _looks_named(doc: Doc, mention: Mention) -> bool:
    """Whether capitals that running text does not explain are a name: by a first name, the model, or "WALLACE:"."""
    if mention.person > 0 or (mention.end < len(doc) and doc[mention.end].text == ":"):
        return True
    return mention.person > _UNLIKELY and doc[mention.end - 1].ent_type_ in {"PERSON", "ORG", "GPE"}


def _known_names(cast: Cast, source: Span) -> list[tuple[Figure, int, int]]:
    """Names of the cast in words that running text shows no names in, such as headlines: the longest at each place."""
    found: list[tuple[Figure, int, int]] = []
    i = source.start
    while i < source.end:
        ends = [end for end in range(min(i + 3, source.end), i, -1) if source.doc[i].text[0].isupper()]
        end, figure = next(((e, f) for e in ends if (f := cast.named(source.doc[i:e].text))), (i + 1, None))
        if figure is not None:
            found.append((figure, i, end))
        i = end
    return found


def _leads_to_name(cast: Cast, words: Span, figure: Figure | None = None) -> bool:
    """Whether only a role stands before the name: "Foreign Ministry spokeswoman", "The state's campaign chairman,"."""
    person_nouns = names.lower_words("person_nouns")
    person = False  # a noun for a person came: a comma may follow
    body = figure is not None and figure.kind == "organisation"
    if len(words) and words[-1].text == "," and (_describes_body if body else _describes_person)(words[:-1]):
        return True
    if not body and _after_place(words):
        return True
    if (_owned(words) or _one_of_many(words)) and figure is not None and figure.kind == "person":
        return True  # "His churchwarden, Ann Lee," whatever a churchwarden is
    if _is_office(words) or (not body and (_ends_in_role(words) or _describes_several(words))):
        return True
    for token in _outside_brackets(words):
        person = (
            person
            or names.calls_somebody(token.text)
            or not {token.lower_, token.lemma_.lower()}.isdisjoint(person_nouns)
        )
        if person and body and token.pos_ == "ADP":
            return False  # "the ministers of Norway, Denmark" are not Denmark
        if person and token.lower_ in {",", "of", "and"} and token.i + 3 > words.end:
            if token.text != ",":
                return False  # "the chair of the NDC" is not the NDC
        elif not (_role_part(cast, token) or (person and token.lower_ in {",", "of", "and"})):
            return False
    return True


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
    nouns = names.lower_words("person_nouns")
    people = [t.i for t in words if not {t.lower_, t.lemma_.lower()}.isdisjoint(nouns) or names.is_title(t.text)]
    others = any(t.text in _POSSESSIVE or t.text == "," or t.tag_ in _FINITE for t in words)
    return people == [words.end - 1] and not others


def _is_office(words: Span) -> bool:
    """Whether the words end as an office that has "of" in it: "Leader of Opposition"."""
    return len(words) == 3 and words.text.casefold() in names.title_meanings()


def _after_place(words: Span) -> bool:
    """Whether a description follows where somebody is: "At the weather centre in Dijon, a forecaster there,"."""
    commas = [token.i for token in words if token.text == ","]
    if len(commas) != 2 or commas[1] != words.end - 1 or not words.start or words.doc[words.start - 1].pos_ != "ADP":
        return False
    described = words.doc[commas[0] + 1 : commas[1]]
    return described[0].pos_ == "DET" and _describes_person(described)


def _owned(words: Span) -> bool:
    """Whether the words are somebody's whoever and a comma: "His churchwarden,", "the hall's caretaker,"."""
    if len(words) < 3 or words[-1].text != ",":
        return False
    owned = words[0].lower_ in _OWNERS or any(t.text in _POSSESSIVE for t in words)
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


def _describes_person(words: Span) -> bool:
    """Whether the words are one description of a person: "Moscow's chief negotiator for the conflict"."""
    nouns = names.lower_words("person_nouns")
    told = any(names.is_title(t.text) or not {t.lower_, t.lemma_.lower()}.isdisjoint(nouns) for t in words)
    return told and not any(t.text == "," or t.tag_ in {"VBD", "VBZ", "VBP"} for t in words)


def _describes_body(words: Span) -> bool:
    """Whether the words are one definite description of a body: "The dam's operator"; not "the mayor of the city"."""
    owned = any(t.text in _POSSESSIVE or t.lower_ in _OWNERS for t in words)
    if not owned and not (words[0].lower_ == "the" and words[-1].lower_ in names.lower_words("body_nouns")):
        return False
    return len(words) > 1 and all(t.pos_ in _ROLE_PARTS or t.text in _POSSESSIVE or t.tag_ == "PRP$" for t in words)


def _role_part(cast: Cast, token: Token) -> bool:
    """Whether the token may be part of a role: "Best-selling thriller writer", "Retired Lt. Gen."."""
    doc, text = token.doc, token.text
    if token.i in cast.at or token.pos_ in _ROLE_PARTS or token.is_quote or names.is_title(text):
        return True
    hyphened = "-" in (text, doc[token.i + 1].text) or (token.i > 0 and doc[token.i - 1].text == "-")
    return (
        hyphened
        or text in _POSSESSIVE
        or text == "."
        or token.lower_ in _OWNERS
        or token.tag_ == "VBN"
        or (token.tag_ == "VBG" and token.dep_ == "amod")
    )


def _may_end(doc: Doc, i: int, end: int) -> bool:
    """Whether the source may mean the name before token `i`: "Smith (R-Ohio)", "Smith, who"; not "Smith aides"."""
    if i >= end:
        return True
    if doc[i].text in _POSSESSIVE:
        return i + 1 >= end
    return doc[i].text != "-" and doc[i].pos_ in _AFTER_NAME


def _is_kind_of_body(figure: Figure, words: Span) -> bool:
    """Whether after a body's name only its kind stands: "The GMB union", "the Norvik group"."""
    classes = table(names.PACKAGE, "body_classes")
    kinds = {*classes["group"], *classes["company"], *classes["outlet"]} - {"team", "board", "operator"}
    return figure.kind == "organisation" and not figure.place and len(words) == 1 and words[0].lower_ in kinds


def _coordinates(cast: Cast, words: Span) -> bool:
    """Whether two names are coordinated by the words between them: "(D-Mont.) and", ", Senator", "of Texas and"."""
    i, end = words.start, words.end
    doc = words.doc
    if i < end and doc[i].text == "(":
        i = next((j + 1 for j in range(i, end) if doc[j].text == ")"), end)
    elif i < end and doc[i].text in {"of", "from"}:
        i += 1
        while i < end and (doc[i].i in cast.at or doc[i].pos_ == "PROPN"):
            i += 1
    linked = i
    while i < end and (doc[i].i + 2 < end and _PARTY.match(doc[i + 1 : i + 4].text) and doc[i].text == ","):
        i += 4  # ", R-Tenn.,"
    while i < end and (doc[i].text == "," or doc[i].lower_ in _AND):
        i += 1
    article = i < end and doc[i].lower_ in {"a", "an"}
    return i > linked and not article and _leads_to_name(cast, doc[i:end])


def coordinated(cast: Cast, last: Token) -> list[Figure]:
    """The people of whom the name with this token is the last: "Lee, Smith and Olsen"; none where it stands alone."""
    mention = cast.mention[last.i]
    root = last.doc[mention.start : mention.end].root
    if root.dep_ != "conj" or any(child.dep_ == "conj" for child in root.rights):
        return []
    people: list[Figure] = []
    while (figure := cast.at.get(root.i)) is not None and figure.kind == "person" and figure not in people:
        people.insert(0, figure)
        if root.dep_ != "conj":
            return people
        root = root.head
    return []


def phrase(head: Token) -> Span:
    """The noun phrase of a head, without its relative clause and what follows a comma."""
    end = head.i + 1
    for child in head.rights:
        if child.dep_ != "prep":
            break
        end = child.right_edge.i + 1
    return head.doc[min(head.left_edge.i, head.i) : end]


def head_of(source: Span) -> Token:
    """The noun or pronoun that a source without a name is about."""
    if source.root.pos_ in {"NOUN", "PROPN", "PRON", "NUM"}:
        return source.root
    return next((token for token in source if token.pos_ in {"NOUN", "PROPN"}), source.root)
