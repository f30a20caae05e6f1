"""Words that mean somebody: a description with what it tells by itself, and whom it refers to, by what rule."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from spacy.tokens import Span, Token

from quotes.attribution import names
from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.figures import Figure
from quotes.attribution.mentions.evidence import POSSESSIVE
from quotes.attribution.mentions.roles import Role, role_words
from quotes.datafiles import listed, word_list
from quotes.nameparts import titles

_DEFINITE = frozenset({"the", "that", "this", "his", "her", "their", "its", "'s", "’s", "'", "’"})
_PRONOUNS = frozenset({"PRP", "PRP$", "WP", "WDT"})
_PEOPLES = frozenset({"dutch", "french"})
_PLACED = frozenset({"ADJ", "ADV"})
_RELATIVES = frozenset({"who", "whom", "whose"})
_OF_THINGS = "n"
"""The gender of a document, which is no "he" and no "she": "Ann Lee's reply was blunt. She said"."""
_LONGEST_HEADLINES = 120
"""Tokens among which headlines stand."""
_HEADLINES = 2
"""Paragraphs at the beginning that may be headlines."""

description_words = partial(listed, names.PACKAGE, "description_words")


@dataclass(frozen=True, slots=True)
class Reference:
    """Whom some words mean, by what rule, and how sure."""

    figure: Figure
    method: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Description:
    """A noun phrase that names nobody: its words, their head, and whom a "his" or "her" before it means."""

    words: Span
    head: Token
    owner: Figure | None = None

    @property
    def noun(self) -> str:
        """The head in small letters, singular; "front-runner" and "president" of "president-elect" in one."""
        hyphened = hyphened_noun(self.head)
        if hyphened is not None:
            return hyphened
        if self.head.text in names.ranks():
            return names.ranks()[self.head.text].split()[-1]  # "the SP" is an officer
        return self.head.lemma_.lower() if is_plural(self.head) else self.head.lower_

    @property
    def before(self) -> Span:
        """The words before the head: "the prime" of "the prime minister of Norland"."""
        return self.words.doc[self.words.start : self.head.i]

    @property
    def after(self) -> Span:
        """The words behind the head: "of Norland" of "the prime minister of Norland"."""
        return self.words.doc[self.head.i + 1 : self.words.end]

    @property
    def definite(self) -> bool:
        """Whether it speaks of somebody known: "the minister", "Ohio's tax commissioner"; not "one of the ..."."""
        indefinite = description_words("indefinite")
        if self.words[0].lower_ == "this" and self.noun in word_list(names.PACKAGE, "authors_of_themselves"):
            return False
        if any(t.lower_ in indefinite and not _in_hyphens(t) for t in self.before):
            return False
        capital = self.head.text[0].isupper() and not self.head.is_sent_start
        return capital or any(t.lower_ in _DEFINITE for t in self.before) or self._as_in_headlines

    @property
    def _as_in_headlines(self) -> bool:
        """Whether it is one person without "the" in a headline or the line below it: "Federal judge rules"."""
        doc, start = self.words.doc, self.words.start
        bare = all(t.pos_ in {"NOUN", "ADJ", "PROPN"} for t in self.before)
        if not bare or self.head.tag_ != "NN" or self.noun not in names.lower_words("person_nouns"):
            return False
        if start > _LONGEST_HEADLINES:
            return False
        return sum("\n\n" in t.text for t in doc[:start]) < _HEADLINES

    @property
    def phrase(self) -> str:
        """The words before an apposition: "The babysitter" of "The babysitter, a 17-year-old"."""
        return self.words.text.partition(",")[0]

    @property
    def of_nation(self) -> bool:
        """Whether it is somebody's nation: "the Italian"; "the French", "the Irish" and "the Italians" are a people."""
        many = self.head.lower_.endswith(("s", "sh", "ese")) or self.head.lower_ in _PEOPLES
        plain = self.head.lower_ in names.demonyms() and not many
        return plain and len(self.words) == 2 and self.words[0].lower_ == "the"


def _in_hyphens(token: Token) -> bool:
    """Whether a hyphen joins the word to another: the "a" of "£90,000-a-year", the "one" of "one-time"."""
    doc, i = token.doc, token.i
    behind = i + 1 < len(doc) and doc[i + 1].text == "-" and not token.whitespace_
    return behind or (i > 0 and doc[i - 1].text == "-" and not doc[i - 1].whitespace_)


def hyphened_noun(head: Token) -> str | None:
    """The noun that a word in hyphens is: "front-runner", "nominee" of "nominee-in-waiting"; None of other words."""
    doc, start, end = head.doc, head.i, head.i + 1
    while start > 1 and doc[start - 1].text == "-" and not doc[start - 1].whitespace_ + doc[start - 2].whitespace_:
        start -= 2
    while end + 1 < len(doc) and doc[end].text == "-" and not doc[end - 1].whitespace_ + doc[end].whitespace_:
        end += 2
    if end - start == 1:
        return None
    people = names.lower_words("person_nouns")
    whole = doc[start:end].text.lower()
    return next((noun for noun in (whole, doc[start].lower_) if noun in people), None)


def is_plural(head: Token) -> bool:
    """Whether the word stands for several."""
    return (
        head.tag_ in {"NNS", "NNPS"} or head.lower_ in {"they", "we"} or head.lower_ in names.lower_words("crowd_nouns")
    )


def says_which(description: Description) -> bool:
    """Whether the description says itself whom it means: "the trade group for retailers", "the juror who spoke to us";
    not "secretary of state"."""
    head, after = description.head, description.after
    if head.doc[head.i + 1 : head.i + 2].text.lower() in _RELATIVES:
        return True
    if len(after) > 2 and after[0].pos_ in _PLACED and after[1].pos_ == "ADP":
        return True  # "the woman next to me"
    if len(after) < 2 or after[0].pos_ != "ADP":
        return False
    if description.noun in description_words("running") and after[0].lower_ == "for":
        return False  # "the nominee for president"
    return f"{description.noun} {after[0].lower_} {after[1].lower_}" not in titles()


def unnamed(words: Span, head: Token) -> Reference:
    """Somebody whom the words describe and the article does not name."""
    text = " ".join(words.text.split())
    pronoun = len(words) == 1 and head.tag_ in _PRONOUNS
    role = () if pronoun else (Role(text, role_words(text), words.start),)
    if is_plural(head) or any(t.dep_ == "conj" for t in head.children):
        return Reference(Figure(None, "group", roles=role), "a group that is not named", 0.9)
    if head.lower_ in names.lower_words("body_nouns"):
        return Reference(Figure(None, "organisation", roles=role), "a body that is not named", 0.8)
    gender = names.likely_gender([head.lower_]) or (_OF_THINGS if head.lower_ in names.written_nouns() else None)
    return Reference(Figure(None, "anonymous", gender=gender, roles=role), "a description of somebody not named", 0.85)


def owner_in(cast: Cast, words: Span) -> Figure | None:
    """The person whose "'s" begins the words: "Lee’s office"."""
    figure = cast.at.get(words.start)
    end = cast.mention[words.start].end if figure is not None else words.end
    owns = figure is not None and figure.kind == "person" and end < words.end and words.doc[end].text in POSSESSIVE
    return figure if owns else None
