"""Whom "it", "they" and "both" take up: a body, several people or a body, two people."""

from __future__ import annotations

from spacy.tokens import Span, Token

from quotes.attribution.cast.figures import Figure
from quotes.attribution.cast.focus import Focus
from quotes.attribution.names import PACKAGE, likely_gender, lower_words
from quotes.attribution.speakers.pronouns.handing_on import hands_on
from quotes.attribution.speakers.pronouns.pronouns import JUST_NAMED, is_new_in_sentence_before
from quotes.attribution.speakers.references import Reference
from quotes.datafiles import word_list

THINGS = frozenset({"it", "its", "itself"})
SEVERAL = frozenset({"they", "them", "their", "themselves"})
_PAIR = 2
_TOGETHER = 0.35
"""Salience from which "they" are people who were named together: a sentence or two ago."""


def thing(token: Token, focus: Focus) -> Reference | None:
    """Which body "it" means: rather the one that the sentence before brought in as its subject."""

    def fits(figure: Figure) -> float:
        if figure.kind != "organisation" or _is_no_body(figure):
            return 0.0
        is_brought_in = focus.just_subject(figure) and is_new_in_sentence_before(figure, token)
        return (0.5 if figure.place else 1.0) * (JUST_NAMED if is_brought_in else 1.0)

    ranked = focus.ranked(fits)
    return Reference(ranked[0][0], "pronoun: the body most in focus", 0.75) if ranked else None


def _is_no_body(figure: Figure) -> bool:
    """Whether the name is a plan's, a law's or a war's, which pledges and warns of nothing: "Harbour Act"."""
    things = word_list(PACKAGE, "names_of_things") | word_list(PACKAGE, "names_of_laws")
    return (figure.name or "-").split()[-1] in things


def several(token: Token, focus: Focus) -> Reference | None:
    """Whom "they" means: the group most in focus, else the body; no body where one only hands on what they say."""
    ranked = focus.ranked(
        lambda f: 1.0 if f.kind == "group" else 0.6 if f.kind == "organisation" and not f.place else 0.0
    )
    if any(hands_on(figure, token) for figure, _ in ranked):
        ranked = [(figure, score) for figure, score in ranked if figure.kind == "group"]
    ranked = [(figure, score) for figure, score in ranked if not figure.members or score > _TOGETHER]
    if ranked and not _may_be_several(ranked[0][0], token, focus):
        return None
    return Reference(ranked[0][0], "pronoun: the group most in focus", 0.75) if ranked else None


def _may_be_several(figure: Figure, token: Token, focus: Focus) -> bool:
    """Whether "they" may mean the figure: several people, or a body that the paragraph is about; not the airline of "He
    flew for Torvik Air, and wed Ann Lund. They have a son". A body called "Weavers" may be told of anyhow."""
    name = figure.name or ""
    is_plural = " " not in name and name.endswith("s") and not name.endswith("ss")
    if figure.kind == "group" or is_plural or focus.is_subject(figure):
        return True
    people = [other for other in focus.of_sentence_before() if other.kind == "person"]
    is_about = focus.was_subject(figure) or _did_something(figure, token)
    return is_about and len(people) < _PAIR  # "Torvik Air hired Lee. He wed Ann Lund. They"


def _did_something(figure: Figure, token: Token) -> bool:
    """Whether the sentence before tells of something done by the figure: "A man was held by Norvik Police. They"."""
    start = token.sent.start
    before = token.doc[start - 1].sent.start if start else 0
    named = (token.doc[one.start : one.end].root for one in figure.mentions if before <= one.start < token.i)
    return any(name.dep_ == "pobj" and name.head.dep_ == "agent" for name in named)


def are_two(words: Span) -> bool:
    """Whether the words are "both men", "the two leaders"; not "both parties", "the two Ohio senators"."""
    before = [token.lower_ for token in words[:-1]]
    person = words[-1].lemma_.lower() in {*lower_words("person_nouns"), "man", "woman"}
    return person and before in (["both"], ["the", "two"])


def both(focus: Focus, noun: str | None = None) -> tuple[Figure, ...]:
    """The two people whom "both" or "the two men" means: those named together, else the two most in focus; but these
    only where the words tell their gender, or nothing ("both candidates" may be two who were not named of late).
    """

    gender = likely_gender([noun]) if noun else None

    def person(figure: Figure) -> bool:
        return figure.kind == "person" and (gender is None or focus.gender(figure) in {gender, None})

    pairs = focus.ranked(lambda f: float(len(f.members) == _PAIR and all(map(person, f.members))))
    if pairs:
        return pairs[0][0].members
    if noun and not gender:
        return ()
    people = [figure for figure, _ in focus.ranked(lambda f: float(person(f)))][:_PAIR]
    return tuple(sorted(people, key=lambda f: f.mentions[0].start)) if len(people) == _PAIR else ()
