"""The names in a source that speak: "Lee and Olsen"; not "NATO" in "NATO Commander A. B"."""

from __future__ import annotations

from itertools import pairwise, zip_longest

from spacy.tokens import Doc, Span, Token

from quotes.attribution import names
from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.figures import Figure
from quotes.attribution.mentions.beginnings import is_shouted_verb
from quotes.attribution.mentions.bodies.parties import PARTY_AND_STATE
from quotes.attribution.mentions.evidence import POSSESSIVE
from quotes.attribution.mentions.mentions import Mention, mentions_in
from quotes.attribution.speakers.introductions import leads_to_name
from quotes.datafiles import table, word_list

_AND = frozenset({"and", "&", "or"})
_AFTER_NAME = frozenset({"VERB", "AUX", "ADP", "CCONJ", "PRON", "DET", "ADV", "SPACE", "PUNCT"})

_TOLD = frozenset({"said", "told", "added"})
"""What a body did, and no law: that says what is to be."""

_UNLIKELY = -6.0
"""Evidence below which capitals in a headline are not taken for a new name."""


def named_in(cast: Cast, source: Span) -> list[Figure]:
    """The figures that the source itself names as speaking: one, or several that it coordinates."""
    named: list[Figure] = []
    certain = 0  # the first, and those up to the last "and"
    position = max(_works_of(source), default=source.start - 2) + 2  # behind "the “Harbour”" of "the “Harbour” star"
    within = _names_within(cast, source)
    for (figure, start, end), behind in zip_longest(within, within[1:]):
        if behind is not None and _is_body_of_office(figure, source.doc[position:start], behind, end):
            position = end + 1  # "The chairman, Torvik Traders Forum, Ann Lee,"
            continue
        between = source.doc[position:start]
        if not (_may_end(source.doc, end, source.end) or _is_kind_of_body(figure, source.doc[end : source.end])):
            continue  # "NATO" in "NATO Commander A. B"
        if not (_coordinates(cast, between) if named else leads_to_name(cast, between, figure)):
            if named:
                break
            continue
        if _is_law(figure) and source.doc[source.end : source.end + 1].text.lower() not in _TOLD:
            break  # "The Harbours Act bans it": nobody says so; "Balancing Act said" tells of a body
        if figure in named:
            continue  # "the Basque Nationalist Party, or PNV,"
        named.append(figure)
        if len(named) == 1 or any(token.lower_ in _AND for token in between):
            certain = len(named)
        position = end
    return named if _are_only_listed(named, source, within) else named[:certain]


def _are_only_listed(named: list[Figure], source: Span, within: list[tuple[Figure, int, int]]) -> bool:
    """Whether the source is nothing but people's names with commas between them, as headlines join two: "Lee, Lund say
    no"; not in "Ida Lund, Ann Lee said, is ill"."""
    behind = source.doc[source.end : source.end + 2]
    if any(t.tag_ == "VBD" for t in behind[:1]) or behind[1:].text == ",":
        return False
    inside = {i for _, start, end in within for i in range(start, end)}
    people = all(figure.kind == "person" and not figure.place for figure in named)
    return len(named) == len(within) > 1 and people and all(t.i in inside or t.text == "," for t in source)


def _is_law(figure: Figure) -> bool:
    """Whether the name is a law's: "Harbours Act"; not Jude Law's, nor an outlet's."""
    words = (figure.name or "").split()
    is_body = figure.kind == "organisation" and not figure.outlet
    return is_body and bool(words) and words[-1] in word_list(names.PACKAGE, "names_of_laws")


def _is_body_of_office(figure: Figure, before: Span, behind: tuple[Figure, int, int], end: int) -> bool:
    """Whether a name between commas is only the body whose office the words before it tell, and the holder's follows:
    "The chairman, Torvik Traders Forum, Dr Ann Lee,"; not "The owner, Norvik Marine, said"."""
    holder, start, _ = behind
    is_held = figure.kind == "organisation" and holder.kind == "person" and len(before) > 1
    if not is_held or before[-1].text != "," or before.doc[end].text != ",":
        return False
    offices = names.lower_words("person_nouns") - names.kin_nouns()
    is_office = names.calls_somebody(before[-2].text) or before[-2].lower_ in offices
    titles = list(before.doc[end + 1 : start])
    are_titles = all(token.text[0].isupper() for token in titles) and all(names.is_title(t.text) for t in titles[-1:])
    return is_office and are_titles


def _names_within(cast: Cast, source: Span) -> list[tuple[Figure, int, int]]:
    """The names in the source with their tokens; where running text showed none, those that it looks to have."""
    found: list[tuple[Figure, int, int]] = []
    bracket, works = False, _works_of(source)
    for token in source:
        bracket = (bracket or token.text == "(") and token.text != ")"
        figure = cast.at.get(token.i)
        if figure is not None and not bracket and token.i not in works and (not found or token.i >= found[-1][2]):
            mention = cast.mention[token.i]
            found.append((figure, max(mention.start, source.start), mention.end))
    found = found or _known_names(cast, source)
    if found:
        return found
    new = [mention for mention in mentions_in(source) if _looks_named(source.doc, mention)]
    return [(Figure(m.name, "person" if m.person > 0 else "organisation", (m,), m.gender), m.start, m.end) for m in new]


def _works_of(source: Span) -> frozenset[int]:
    """The tokens within marks right before a noun for a person, which are what he is known by: "the “Harbour” star"."""
    first = max(source.start - 1, 0)  # a source begins behind its mark
    marks = [token.i for token in source.doc[first : source.end] if token.is_quote]
    nouns = names.lower_words("person_nouns")
    pairs = [
        (i, j) for i, j in pairwise(marks) if source.doc[j + 1 : j + 2].text.lower() in nouns and j + 1 < source.end
    ]
    return frozenset(token for start, end in pairs for token in range(start, end))


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
        is_office = names.is_title(source.doc[end - 1].text)  # "the Torvik MLA" is not Torvik
        if figure is not None and not (figure.kind == "organisation" and is_office):
            found.append((figure, i, end))
        i = end
    return found


def _may_end(doc: Doc, i: int, end: int) -> bool:
    """Whether the source may mean the name before token `i`: "Smith (R-Ohio)", "Smith, who", "Norvik plc", "Ann Smith
    SLAMS ref"; not "Smith aides", "Harbour Office (HO) Chairman Ann Lee"."""
    if i < end and names.bare(doc[i].text) in names.lower_words("legal_forms"):
        i += 1
    if i >= end:
        return True
    closing = next((j for j in range(i, end - 1) if doc[j].text == ")"), 0) if doc[i].text == "(" else 0
    if closing and names.is_title(doc[closing + 1].text):
        return False
    if doc[i].text in POSSESSIVE:
        return i + 1 >= end
    if doc[i].text == "-":
        return bool(doc[i - 1].whitespace_)  # "Ann Lee - a clerk - said"
    return doc[i].pos_ in _AFTER_NAME or is_shouted_verb(doc[i])


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
    while i < end and (doc[i].i + 2 < end and PARTY_AND_STATE.match(doc[i + 1 : i + 4].text) and doc[i].text == ","):
        i += 4  # ", R-Tenn.,"
    while i < end and (doc[i].text == "," or doc[i].lower_ in _AND):
        i += 1
    article = i < end and doc[i].lower_ in {"a", "an"}
    return i > linked and not article and leads_to_name(cast, doc[i:end])


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
