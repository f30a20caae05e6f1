"""Who may be called by an office that the text must give: "the judge", "the home secretary", "the Belgian minister"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from spacy.tokens import Doc, Token

from quotes.attribution import names
from quotes.attribution.cast.figures import Figure
from quotes.attribution.mentions.mentions import Mention
from quotes.datafiles import listed, table

_CALLING = frozenset({"attr", "appos", "oprd"})
"""How a noun stands in a sentence that says what somebody is: "became a judge", "appointed minister"."""
_OF = frozenset({"of", "from", "at", "with"})
_NEAR = 9
"""Tokens behind a name among which stands what its bearer is of."""


def is_strict(noun: str, words: frozenset[str]) -> bool:
    """Whether only somebody may be called so whom the text gives such an office; not "the prime minister", nor "the
    former judge"."""
    return noun in _kinds() and words.isdisjoint(listed(names.PACKAGE, "strict_offices", "known"))


def may_be(doc: Doc, figure: Figure, noun: str) -> bool:
    """Whether the text tells of the figure that it holds such an office, or does what its holders do, beside a name."""
    kind = _kinds()[noun]
    if any(role.words & kind["of"] for role in figure.roles):
        return True  # "head of the county's police"
    return any(
        _is_called(doc, mention, kind["nouns"] | kind.get("also", frozenset()))
        or _does(doc, mention, kind["does"])
        or _is_of(doc, mention, kind["of"])
        for mention in figure.mentions
    )


def is_of_another_nation(doc: Doc, figure: Figure, words: frozenset[str]) -> bool:
    """Whether the words tell of a nation that the text tells nowhere beside the figure's name: "Ann Lee, the foreign
    minister, came. The Belgian minister said"."""
    wanted = _nations(words)
    if not wanted:
        return False
    own = _nations(word for role in figure.roles for word in role.words)
    return wanted.isdisjoint(own or _nations(_words_beside(doc, figure)))


def _words_beside(doc: Doc, figure: Figure) -> Iterator[str]:
    """The words of the sentences that name the figure, without those that tell what other people are."""
    people = names.lower_words("person_nouns")
    for mention in figure.mentions:
        yield from (t.lower_ for t in doc[mention.start].sent if t.head.lower_ not in people)


def _is_called(doc: Doc, mention: Mention, nouns: frozenset[str]) -> bool:
    """Whether the sentence of a name calls somebody so: "Lee became a judge", "who worked as a doctor"."""
    found = (t for t in doc[mention.start].sent if t.lower_ in nouns)
    return any(t.dep_ in _CALLING or (t.dep_ == "pobj" and t.head.lower_ == "as") for t in found)


def _does(doc: Doc, mention: Mention, verbs: frozenset[str]) -> bool:
    """Whether the bearer of the name does one of these things, and does not suffer it."""
    name = doc[mention.start : mention.end].root
    if name.dep_ != "nsubj":
        return False
    deeds: Iterable[Token] = (name.head, *name.head.children, *name.children)
    return any(t.pos_ == "VERB" and t.lemma_.lower() in verbs for t in deeds)


def _is_of(doc: Doc, mention: Mention, bodies: frozenset[str]) -> bool:
    """Whether what stands right behind the name tells such a body that its bearer is of."""
    behind = doc[mention.end : min(mention.end + _NEAR, doc[mention.start].sent.end)]
    tie = 1 if len(behind) > 1 and behind[0].text == "," else 0
    return len(behind) > tie and behind[tie].lower_ in _OF and any(t.lower_ in bodies for t in behind)


@cache
def _kinds() -> dict[str, dict[str, frozenset[str]]]:
    offices = table(names.PACKAGE, "strict_offices")["kinds"]
    kinds = [{key: frozenset(words) for key, words in office.items()} for office in offices]
    return {noun: kind for kind in kinds for noun in kind["nouns"]}


def _nations(words: Iterable[str]) -> frozenset[str]:
    countries = _countries()
    return frozenset().union(*(countries.get(word, frozenset()) for word in words))


@cache
def _countries() -> dict[str, frozenset[str]]:
    known: dict[str, set[str]] = {}
    for country, words in table("quotes.comparing", "countries").items():
        for word in [country, *words]:
            known.setdefault(word, set()).add(country)
    return {word: frozenset(of) for word, of in known.items()}
