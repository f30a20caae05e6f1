"""Whom a description takes up: "the minister", "the company", "the 43-year-old", "the poll"; or nobody who is named."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Doc, Span, Token

from quotes.attribution import names
from quotes.attribution.cast import Cast, Figure
from quotes.attribution.focus import JUST_SPOKEN_OF, Focus
from quotes.attribution.holders import holder, most_salient
from quotes.attribution.roles import Role, role_words
from quotes.datafiles import table, word_list

_DEFINITE = frozenset({"the", "that", "this", "his", "her", "their", "its", "'s", "’s", "'", "’"})
_INDEFINITE = frozenset(
    [
        "a",
        "an",
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
        "most",
        "more",
        "next",
        "future",
    ]
)
_BY = frozenset({"by", "from"})
_OWN = {"his": "m", "her": "f"}
_BODIES_OF_A_PERSON = {"campaign": "{} campaign", "office": "{}’s office"}
_PRONOUNS = frozenset({"PRP", "PRP$", "WP", "WDT"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_INTRODUCING = frozenset({"who", "from", "of"})
_LONGEST_HEADLINES = 120
"""Tokens among which headlines stand."""
_HEADLINES = 2
"""Paragraphs at the beginning that may be headlines."""
_RUNNING = frozenset({"candidate", "contender", "hopeful", "nominee"})
_AGE = re.compile(r"\b(\d{1,3})-year-old\b")


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
        return self.head.lemma_.lower() if is_plural(self.head) else self.head.lower_

    @property
    def definite(self) -> bool:
        """Whether it speaks of somebody known: "the minister", "Ohio's tax commissioner"; not "one of the ..."."""
        before = self.words.doc[self.words.start : self.head.i]
        if any(t.lower_ in _INDEFINITE for t in before):
            return False
        capital = self.head.text[0].isupper() and not self.head.is_sent_start
        return capital or any(t.lower_ in _DEFINITE for t in before) or self._as_in_headlines

    @property
    def _as_in_headlines(self) -> bool:
        """Whether it is one person without "the" in a headline or the line below it: "Federal judge rules"."""
        doc, start = self.words.doc, self.words.start
        bare = all(t.pos_ in {"NOUN", "ADJ", "PROPN"} for t in doc[start : self.head.i])
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
        """Whether it is somebody's nation: "the Italian"; "the French" and "the Italians" are a people."""
        plain = self.head.lower_ in names.demonyms() and not self.head.lower_.endswith(("s", "sh", "ch", "ese"))
        return plain and len(self.words) == 2 and self.words[0].lower_ == "the"


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


def unnamed(words: Span, head: Token) -> Reference:
    """Somebody whom the words describe and the article does not name."""
    text = " ".join(words.text.split())
    pronoun = len(words) == 1 and head.tag_ in _PRONOUNS
    role = () if pronoun else (Role(text, role_words(text), words.start),)
    if is_plural(head) or any(t.dep_ == "conj" for t in head.children):
        return Reference(Figure(None, "group", roles=role), "a group that is not named", 0.9)
    if head.lower_ in names.lower_words("body_nouns"):
        return Reference(Figure(None, "organisation", roles=role), "a body that is not named", 0.8)
    gender = names.gender_of_words([head.lower_])
    return Reference(Figure(None, "anonymous", gender=gender, roles=role), "a description of somebody not named", 0.85)


def describe(told: Description, cast: Cast, focus: Focus, documents: dict[str, Figure]) -> Reference:
    """Whom a description means; `documents` remembers whose letter or poll was spoken of."""
    found = None
    if told.noun in _document_kinds():
        found = _author(told, cast, documents)
    elif told.definite and is_plural(told.head) and not told.of_nation:
        found = _group(told, focus)
    elif told.definite:
        found = _by_age(told, cast) or _by_role(told, cast, focus) or _body(told, cast, focus) or _place(told, focus)
        if found is None and (_AGE.search(told.phrase) or told.of_nation):
            found = _spoken_of(most_salient(focus, _gender_of_what_is_said(told)))
    return found or _named_next(told, cast, focus) or unnamed(told.words, told.head)


def _spoken_of(figure: Figure | None) -> Reference | None:
    return Reference(figure, "description of the person spoken of", 0.75) if figure else None


def _by_age(told: Description, cast: Cast) -> Reference | None:
    """The one whose age the article gives, for "the 43-year-old"."""
    match = _AGE.search(told.phrase)
    for figure in cast.figures if match else ():
        for mention in figure.mentions if figure.kind == "person" else ():
            around = told.words.doc[max(mention.start - 8, 0) : mention.end + 3].text
            if match and match.group(1) in re.split(r"\W", around):
                return Reference(figure, "the age given with the name", 0.9)
    return None


def _by_role(told: Description, cast: Cast, focus: Focus) -> Reference | None:
    """The person whose role the description repeats, else the one in focus, unless it is plainly somebody else."""
    if told.noun not in names.lower_words("person_nouns") and told.noun not in names.title_meanings():
        return None
    after = told.words.doc[told.head.i + 1 : told.words.end]
    wanted = role_words(told.words.doc[told.words.start : told.head.i + 1].text)
    wanted |= role_words(after.text) if len(after) and after[0].lower_ == "of" else frozenset()
    gender = names.gender_of_words([told.noun]) or _gender_of_what_follows(told)
    found = holder(cast, focus, told.noun, wanted, gender)
    if found is not None:
        return Reference(found, f"the {told.noun} of the article", 0.8)
    if told.noun in names.lower_words("always_unnamed") or _somebody_elses(told) or _says_which(told):
        return None
    if focus.teller is not None:
        return None  # whom Smith tells of is rather somebody else than who spoke before
    if [t.lower_ for t in told.words.doc[told.head.i + 1 : told.head.i + 3]] in ([",", "a"], [",", "an"]):
        return None  # "The babysitter, a 17-year-old," is somebody new
    introduced = _introduced(told, focus)
    if introduced is not None:
        return introduced
    spoken_of = most_salient(focus, gender, wanted)
    if spoken_of is not None and _is_subject(told, spoken_of):
        return None
    if spoken_of is not None:
        focus.call(spoken_of, Role(told.phrase, wanted, told.words.start))
    return _spoken_of(spoken_of)


def _is_subject(told: Description, figure: Figure) -> bool:
    """Whether the figure does the verb that the description is an object of: "Lee said to the nominee"."""
    if told.head.dep_ not in {"dobj", "iobj", "dative", "pobj"}:
        return False
    verb = told.head.head.head if told.head.dep_ == "pobj" else told.head.head
    subject = next((t for t in verb.lefts if t.dep_ in _SUBJECTS), None)
    return subject is not None and any(m.start <= subject.i < m.end for m in figure.mentions)


def _named_next(told: Description, cast: Cast, focus: Focus) -> Reference | None:
    """Whom the next sentence names, the first of all people that the article names, and does not call anything else.

    Leads tell what somebody is before who: "The mayor of Paris vowed to sue. ... Ann Lee told reporters".
    """
    noun = told.noun
    if noun not in names.lower_words("person_nouns") and noun not in names.title_meanings():
        return None
    if is_plural(told.head) or told.owner is not None or noun in names.lower_words("always_unnamed"):
        return None
    before = bisect_right(cast.people, told.head.i)
    here = cast.people[before] if before < len(cast.people) else None
    if here is None or any(cast.at[i] is not cast.at[here] for i in cast.people[:before]):
        return None
    figure, mention = cast.at[here], cast.mention[here]
    if not _in_next_sentence(told.head, here) or told.words.doc[mention.start : mention.end].root.dep_ not in _SUBJECTS:
        return None
    words = role_words(told.words.text)
    gender = names.gender_of_words([noun])
    if (gender and focus.gender(figure) not in {gender, None}) or any(
        not r.words & words for r in figure.roles if r.words
    ):
        return None
    if not told.definite and not _is_introduced(told.words.doc, mention.end):
        return None  # "A senior official said no. Ann Lee said yes."
    focus.call(figure, Role(told.phrase, words, told.words.start))
    return Reference(figure, "the first who is named after the description", 0.7)


def _in_next_sentence(head: Token, i: int) -> bool:
    """Whether token `i` stands in the sentence after the head's, blank ones not counted."""
    sent = head.sent
    while sent.end < len(head.doc) and i >= sent.end:
        sent = head.doc[sent.end].sent
        if not sent.text.isspace():
            return sent.start <= i < sent.end
    return False


def _is_introduced(doc: Doc, end: int) -> bool:
    """Whether the words after a name tell who that is: "Lee, 51,", "Lee, who", "Lee, from Leeds,"."""
    after = doc[end : end + 2]
    return len(after) == 2 and after[0].text == "," and (after[1].like_num or after[1].lower_ in _INTRODUCING)


def _introduced(told: Description, focus: Focus) -> Reference | None:
    """Somebody not named who was spoken of by the same noun: "a woman" before "the woman"."""
    strangers = focus.ranked(lambda f: 1.0 if f.kind == "anonymous" and f.name is None else 0.0)
    same = [figure for figure, _ in strangers if any(_head_noun(role) == told.noun for role in figure.roles)]
    return Reference(same[0], f"the {told.noun} spoken of", 0.7) if same else None


def _gender_of_what_follows(told: Description) -> str | None:
    """The gender that the subject's own "his" or "her" tells: "The nominee attacked her opponent"."""
    if told.head.dep_ != "nsubj":
        return None
    for token in told.words.doc[told.words.end : told.head.sent.end]:
        if token.tag_ == "PRP$" and token.lower_ in _OWN:
            return _OWN[token.lower_]
        if token.pos_ in {"PROPN", "PRON"} or token.is_quote:
            return None
    return None


def _gender_of_what_is_said(told: Description) -> str | None:
    """The gender that a pronoun tells which opens what is said: "The 29-year-old said she had run"."""
    after = [token.lower_ for token in told.words.doc[told.words.end : told.words.end + 3]]
    first = next((word for word in after[1:] if word != "that"), "")
    return {"he": "m", "she": "f"}.get(first)


def _group(told: Description, focus: Focus) -> Reference | None:
    """The group in focus that is called so: "top officials from three ministries" for a bare "the officials"."""
    if len(told.words) != 2 or told.words[0].lower_ not in {"the", "these", "those"}:
        return None
    groups = focus.ranked(lambda f: 1.0 if f.kind == "group" and f.name is None else 0.0)
    called = [figure for figure, _ in groups if any(_head_noun(role) == told.head.lower_ for role in figure.roles)]
    return Reference(called[0], f"the {told.head.lower_} spoken of", 0.7) if called else None


def _head_noun(role: Role) -> str:
    """The last word of a role before what it is of: "officials" in "top officials from three ministries"."""
    words = re.split(r" (?:of|from|in|at|for|with|on|to|who|that|close)\b|,", role.text)[0].split()
    return words[-1].lower() if words else ""


def _somebody_elses(told: Description) -> bool:
    """Whether it describes somebody else by whom the text is about: "Johnson's doctor", "her daughter"."""
    before = told.words.doc[told.words.start : told.head.i]
    return any(t.text in {"'s", "’s", "'", "’"} or t.tag_ == "PRP$" for t in before)


def _body(told: Description, cast: Cast, focus: Focus) -> Reference | None:
    """The body that has the noun in its name or role, else one of that kind that the text is about."""
    if told.noun not in names.lower_words("body_nouns") or _says_which(told):
        return None
    if told.owner is not None:
        return _body_of_owner(told, cast)
    bodies = focus.ranked(lambda figure: _fits(figure, told.noun))
    if bodies:
        return Reference(bodies[0][0], f"the {told.noun} of the article", 0.75)
    fitting = [figure for figure in cast.figures if _fits(figure, told.noun)]
    named = [(m.start, figure) for figure in fitting for m in figure.mentions if m.start < told.words.start]
    if named:
        return Reference(max(named, key=lambda pair: pair[0])[1], f"the {told.noun} last named", 0.6)
    return _body_spoken_of(told, focus)


def _body_spoken_of(told: Description, focus: Focus) -> Reference | None:
    """The body that the sentence before is about, for a bare "the company", if its name tells of no other kind."""
    classes = table(names.PACKAGE, "body_classes")
    if len(told.words) != 2 or told.noun not in {*classes["company"], *classes["group"]}:
        return None
    bodies = focus.ranked(lambda figure: 1.0 if figure.kind == "organisation" and not _is_known_place(figure) else 0.0)
    if not bodies or bodies[0][1] < JUST_SPOKEN_OF:
        return None
    figure = bodies[0][0]
    words = names.core(figure.name or "")
    kind = words[0] if "of" in words else words[-1]  # "Ministry of Defence", "Coastguard Agency"; not "Network Rail"
    if figure.name is None or figure.outlet or kind in names.lower_words("body_nouns"):
        return None
    return Reference(figure, "the body spoken of", 0.7)


def _place(told: Description, focus: Focus) -> Reference | None:
    """The one town or city of the article that is in focus, for "the town"."""
    if told.noun not in {"town", "city", "village"} or told.words.text.lower() != f"the {told.noun}":
        return None
    places = focus.ranked(lambda figure: float(figure.place and not _is_known_place(figure)))
    return Reference(places[0][0], f"the {told.noun} spoken of", 0.6) if places else None


def _is_known_place(figure: Figure) -> bool:
    return figure.place and figure.name in word_list(names.PACKAGE, "places")


def _says_which(told: Description) -> bool:
    """Whether the description says itself whom it means: "the trade group for retailers"; not "secretary of state"."""
    after = told.words.doc[told.head.i + 1 : told.words.end]
    if len(after) < 2 or after[0].pos_ != "ADP":
        return False
    if told.noun in _RUNNING and after[0].lower_ == "for":
        return False  # "the nominee for president"
    return f"{told.noun} {after[0].lower_} {after[1].lower_}" not in names.title_meanings()


def _fits(figure: Figure, noun: str) -> float:
    """How well the noun fits the body: it is in its name or role, or of its kind ("the carmaker": a company)."""
    classes = table(names.PACKAGE, "body_classes")
    if figure.kind != "organisation" or figure.name is None or (figure.place and noun in classes["company"]):
        return 0.0
    if noun in names.core(figure.name) or any(noun in role.words for role in figure.roles):
        return 3.0
    last = names.core(figure.name)[0 if " of " in figure.name else -1]
    if last in classes["taken_up"].get(noun, ()):
        return 2.0
    of_kind = (noun in classes["outlet"] and figure.outlet) or (noun in classes["company"] and figure.company)
    return 2.0 if of_kind else 0.0


def _body_of_owner(told: Description, cast: Cast) -> Reference | None:
    """The campaign or office of whom "his" means; other bodies of a person have names of their own."""
    owner = told.owner
    if owner is None or owner.name is None or told.noun not in _BODIES_OF_A_PERSON:
        return None
    name = _BODIES_OF_A_PERSON[told.noun].format(owner.name)
    known = next((figure for figure in cast.figures if figure.name == name), None)
    return Reference(known or Figure(name, "organisation"), f"whose {told.noun} it is", 0.85)


@cache
def _document_kinds() -> dict[str, str]:
    """What kind of document each noun names: "ad", "clip" and "video" are one kind."""
    return {noun: kind for kind, nouns in table(names.PACKAGE, "document_nouns").items() for noun in nouns}


def document_kind(token: Token) -> str | None:
    """What kind of document the noun names, None where it names none."""
    return _document_kinds().get(token.lower_)


def _author(told: Description, cast: Cast, documents: dict[str, Figure]) -> Reference | None:
    """Whose document it is: "Bloomberg poll", "his letter", "a video by the committee"; or the one last spoken of."""
    kind = _document_kinds()[told.noun]
    owner = told.owner or next((f for token in told.words if (f := _maker(told, token, cast))), None)
    if owner is not None:
        documents[kind] = owner
        return Reference(owner, f"whose {told.noun} it is", 0.85)
    if kind in documents and told.words[0].lower_ in {"the", "that", "this"}:
        return Reference(documents[kind], f"whose {told.noun} was spoken of", 0.8)
    return None


def _maker(told: Description, token: Token, cast: Cast) -> Figure | None:
    """The figure that the token is a name of, where it stands before the noun or after "by" or "from"."""
    figure = cast.at.get(token.i)
    if figure is None:
        return None
    doc, mention = token.doc, cast.mention[token.i]
    possessive = mention.end < len(doc) and doc[mention.end].text in {"'s", "’s"}
    if token.i < told.head.i:
        return figure if possessive or not figure.place else None  # "some Ohio polls" are not Ohio's
    before = {t.lower_ for t in doc[max(mention.start - 2, 0) : mention.start]}
    return figure if before & _BY or (possessive and not figure.place) else None
