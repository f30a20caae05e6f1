"""Whom a description takes up: "the minister", "the company", "the 43-year-old", "the poll"; or nobody who is named."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Doc, Span, Token

from quotes.attribution import names
from quotes.attribution.cast import Cast, Figure
from quotes.attribution.focus import Focus
from quotes.attribution.roles import Role, role_words
from quotes.datafiles import table

_DEFINITE = frozenset({"the", "that", "this", "his", "her", "their", "its", "'s", "’s", "'", "’"})
_QUANTIFIERS = frozenset(
    {
        "one",
        "another",
        "some",
        "many",
        "several",
        "few",
        "any",
        "no",
        "each",
        "every",
        "other",
        "others",
        "most",
        "more",
        "fewer",
        "less",
    }
)
_STEM = 7
"""Letters that tell words of a role apart."""
_BARELY = 0.2
"""What a role must fit at least: more than its bare noun in a description full of other words."""
_AGE = re.compile(r"\b(\d{1,3})-year-old\b")


@dataclass(frozen=True, slots=True)
class Reference:
    """Whom some words mean, by what rule, and how sure."""

    figure: Figure
    method: str
    confidence: float


@cache
def _document_kinds() -> dict[str, str]:
    """What kind of document each noun names: "ad", "clip" and "video" are one kind."""
    return {noun: kind for kind, nouns in table(names.PACKAGE, "document_nouns").items() for noun in nouns}


def unnamed(words: Span, head: Token) -> Reference:
    """Somebody whom the words describe and the article does not name."""
    text = " ".join(words.text.split())
    noun = head.lower_
    role = (Role(text, role_words(text), words.start),)
    if is_plural(head) or noun in names.lower_words("crowd_nouns"):
        return Reference(Figure(None, "group", roles=role), "a group that is not named", 0.9)
    if noun in names.lower_words("body_nouns"):
        return Reference(Figure(None, "organisation", roles=role), "a body that is not named", 0.8)
    gender = names.gender_of_words([noun])
    return Reference(Figure(None, "anonymous", gender=gender, roles=role), "a description of somebody not named", 0.85)


def is_plural(head: Token) -> bool:
    """Whether the noun stands for several."""
    return head.tag_ in {"NNS", "NNPS"} or head.lower_ in {
        "they",
        "we",
        "people",
        "both",
        "many",
        "some",
        "others",
        "several",
        "few",
    }


def describe(words: Span, head: Token, cast: Cast, focus: Focus, documents: dict[str, Figure]) -> Reference:
    """Whom a noun phrase that names nobody means; `documents` remembers whose letter or poll was spoken of."""
    noun = head.lemma_.lower() if is_plural(head) else head.lower_
    found = None
    if noun in _document_kinds():
        found = _author(words, head, noun, cast, documents)
    elif not is_plural(head) and _definite(words, head):
        if _AGE.search(words.text):
            found = _by_age(words, cast)
        if found is None and (noun in names.lower_words("person_nouns") or noun in names.title_meanings()):
            found = _holder(words, head, noun, cast, focus)
        if found is None and noun in names.lower_words("body_nouns"):
            found = _body(words, head, noun, cast, focus)
        if found is None and _AGE.search(words.text):
            found = _most_salient(focus)
    return found or unnamed(words, head)


def _definite(words: Span, head: Token) -> bool:
    """Whether the phrase speaks of somebody known: "the minister", "Connecticut's tax commissioner"; not "one of the ..."."""
    before = words.doc[words.start : head.i]
    if any(t.lower_ in _QUANTIFIERS or t.lower_ in {"a", "an"} for t in before):
        return False
    return any(t.lower_ in _DEFINITE for t in before) or (head.text[0].isupper() and not head.is_sent_start)


def _author(words: Span, head: Token, noun: str, cast: Cast, documents: dict[str, Figure]) -> Reference | None:
    """Whose document it is: "Bloomberg poll", "Smith's letter", "a video by the committee"; or the one last spoken of."""
    owner = None
    for token in words:
        figure = cast.at.get(token.i)
        if figure is None or (figure.place and not _possessor(words.doc, figure, token)):
            continue
        before = words.doc[figure_start(figure, token) - 1] if figure_start(figure, token) else token
        if (
            token.i < head.i
            or before.lower_ in {"by", "from", "of"}
            or words.doc[max(before.i - 1, 0)].lower_ in {"by", "from"}
        ):
            owner = figure
            break
    if owner is not None:
        documents[_document_kinds()[noun]] = owner
        return Reference(owner, f"whose {noun} it is", 0.7)
    first = words[0].lower_
    spoken_of = documents.get(_document_kinds()[noun])
    if first in {"the", "that", "this"} and spoken_of is not None:
        return Reference(spoken_of, f"whose {noun} was spoken of", 0.6)
    return None


def _possessor(doc: Doc, figure: Figure, token: Token) -> bool:
    return token.i + 1 < len(doc) and doc[token.i + 1].text in {"'s", "’s"}


def figure_start(figure: Figure, token: Token) -> int:
    """The first token of the figure's mention that the token is part of."""
    return next((m.start for m in figure.mentions if m.start <= token.i < m.end), token.i)


def _by_age(words: Span, cast: Cast) -> Reference | None:
    """ "the 43-year-old": the one whose age the article gives as 43."""
    match = _AGE.search(words.text)
    doc = words.doc
    for figure in cast.figures if match else ():
        for mention in figure.mentions:
            after = doc[mention.end : mention.end + 3]
            before = doc[max(mention.start - 8, 0) : mention.start]
            if figure.kind == "person" and (match.group(1) in {t.text for t in after} or match.group(0) in before.text):
                return Reference(figure, "the age given with the name", 0.9)
    return None


def _holder(words: Span, head: Token, noun: str, cast: Cast, focus: Focus) -> Reference | None:
    """The person whose role the description repeats ("the senator": "Sen. A. B"), else the one in focus."""
    wanted = _stems(role_words(words.doc[words.start : head.i + 1].text) | _of(words, head))
    nouns = _stems(frozenset((names.title_meanings().get(noun) or noun).split()))
    gender = names.gender_of_words([noun])
    salience = dict(focus.ranked(lambda figure: float(not gender or focus.gender(figure) in {gender, None})))
    best, most = None, _BARELY
    for figure in cast.figures:
        if figure.kind == "person" and not (gender and focus.gender(figure) not in {gender, None}):
            fit = max(
                (_fit(_stems(role.words), wanted) for role in figure.roles if nouns <= _stems(role.words)), default=-1.0
            )
            if fit > -1.0 and fit + salience.get(figure, 0.0) > most:
                best, most = figure, fit + salience.get(figure, 0.0)
    if best is not None:
        return Reference(best, f"the {noun} of the article", 0.8)
    if noun in names.lower_words("always_unnamed") or _belongs_to_somebody(words, head):
        return None
    return _most_salient(focus, gender, wanted)


def _stems(words: frozenset[str]) -> frozenset[str]:
    """The beginnings of the words, so that "Democrat" and "Democratic" are alike."""
    return frozenset(word[:_STEM] for word in words)


def _fit(role: frozenset[str], wanted: frozenset[str]) -> float:
    """How well a role fits a description: shared words, less the description's others; -1 where they contradict each other."""
    if _contradict(role, wanted):
        return -1.0
    return len(role & wanted) - 0.4 * len(wanted - role)


def _contradict(role: frozenset[str], wanted: frozenset[str]) -> bool:
    """Whether one is the other's deputy or predecessor, or of the other party: "vice presidential nominee", "presidential nominee"."""
    marks = _stems(frozenset(table(names.PACKAGE, "contradictions")["marks"]))
    return role & marks != wanted & marks or _opposed(role, wanted)


def _opposed(role: frozenset[str], wanted: frozenset[str]) -> bool:
    """Whether the one is of the other's rival party."""
    pairs = [_stems(frozenset(pair)) for pair in table(names.PACKAGE, "contradictions")["pairs"]]
    return any(role & pair and wanted & pair and not role & wanted & pair for pair in pairs)


def _of(words: Span, head: Token) -> frozenset[str]:
    return (
        role_words(words.doc[head.i + 1 : words.end].text)
        if head.i + 1 < words.end and words.doc[head.i + 1].lower_ == "of"
        else frozenset()
    )


def _belongs_to_somebody(words: Span, head: Token) -> bool:
    """ "Johnson's doctor", "the ad's narrator", "her daughter": somebody else than whom the text is about."""
    return any(t.text in {"'s", "’s", "'", "’"} or t.tag_ == "PRP$" for t in words.doc[words.start : head.i])


def _most_salient(focus: Focus, gender: str | None = None, wanted: frozenset[str] = frozenset()) -> Reference | None:
    def fits(figure: Figure) -> float:
        if figure.kind != "person" or (gender and focus.gender(figure) not in {gender, None}):
            return 0.0
        roles = [_stems(role.words) for role in figure.roles]
        if any(_opposed(role, wanted) for role in roles):
            return 0.0
        return 1.0 + max((len(role & wanted) for role in roles), default=0)

    people = focus.ranked(fits)
    return Reference(people[0][0], "description of the person spoken of", 0.5) if people else None


def _body(words: Span, head: Token, noun: str, cast: Cast, focus: Focus) -> Reference | None:
    """The body that has the noun in its name or role, else one of that kind that the text is about."""
    classes = table(names.PACKAGE, "body_classes")

    def fits(figure: Figure) -> float:
        if figure.kind != "organisation" or figure.name is None:
            return 0.0
        if noun in names.core(figure.name) or any(noun in role.words for role in figure.roles):
            return 3.0
        if noun in classes["outlet"] and figure.outlet:
            return 2.0
        return 2.0 if noun in classes["company"] and figure.company else 0.0

    bodies = focus.ranked(fits)
    if bodies:
        return Reference(bodies[0][0], f"the {noun} of the article", 0.75)
    named = [
        (mention.start, figure)
        for figure in cast.figures
        if fits(figure)
        for mention in figure.mentions
        if mention.start < words.start
    ]
    if named:
        return Reference(max(named, key=lambda pair: pair[0])[1], f"the {noun} last named", 0.6)
    return None
