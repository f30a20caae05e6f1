"""Whom a source means, and a pronoun or description anywhere, at one point of the article."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from spacy.tokens import Span, Token

from quotes.attribution import names
from quotes.attribution.cast.figures import Figure
from quotes.attribution.mentions.evidence import is_told_as_name
from quotes.attribution.mentions.roles import Role, role_words
from quotes.attribution.sources.reports.read_out import author_of
from quotes.attribution.sources.sources import head_of, phrase
from quotes.attribution.speakers.descriptions.descriptions import describe
from quotes.attribution.speakers.descriptions.documents import document_kind, goes_on
from quotes.attribution.speakers.pronouns import pronouns, several
from quotes.attribution.speakers.pronouns.antecedents import antecedent, is_object_of_participle
from quotes.attribution.speakers.pronouns.speaking_next import stranger_who_spoke, they_go_on, who_goes_on, who_replies
from quotes.attribution.speakers.pronouns.tied import subject_behind_opening, tied_to
from quotes.attribution.speakers.pronouns.which import takes_up, which_before
from quotes.attribution.speakers.references import Description, Reference, hyphened_noun, owner_in, unnamed
from quotes.attribution.speakers.source_names import named_in
from quotes.attribution.speakers.walk import Walk, as_one
from quotes.parsing.grammar import GENDERS, NOUNS, SUBJECTS

_READ_OUT = frozenset({"read", "reads", "reading"})
"""Verbs of whoever tells another's words from a paper."""

_LONGEST_DESCRIPTION = 12


def taken_up(walk: Walk, token: Token, spoken_of: Collection[Figure]) -> Reference | None:
    """Whom a pronoun, or a description that is a subject, takes up; None for all other words."""
    word = token.lower_
    if word in GENDERS:
        return _one_person(walk, token, spoken_of)
    if word in several.THINGS:
        if token.dep_ not in SUBJECTS:
            return None
        written = walk.written or _read_out(walk, token) or goes_on(token, walk.documents)
        return written or several.thing(token, walk.focus)
    if word in several.SEVERAL:
        going_on = they_go_on(walk.spoke, walk.focus) if token.i in walk.adding else None
        if going_on is None and token.i in walk.sources:
            going_on = stranger_who_spoke(token, walk.spoke, walk.focus)
        return going_on or several.several(token, walk.focus)
    if word == "both":
        return _both(walk) if token.pos_ == "PRON" and not any(t.lower_ == "of" for t in token.rights) else None
    if token.pos_ == "NOUN" and document_kind(token) and (token.dep_ in SUBJECTS or token.left_edge.tag_ == "PRP$"):
        return _document(walk, token)
    owns_subject = token.dep_ == "poss" and token.head.dep_ in SUBJECTS  # "The mayor's health got worse."
    if token.pos_ in NOUNS and (token.dep_ in SUBJECTS or owns_subject or token.i in walk.sources):
        words = walk.sources.get(token.i) or phrase(token)
        if words[0].lower_ == "no":
            return None  # "no decision had been taken": nobody is there to be taken up
        if named_in(walk.cast, words) or any(t.dep_ == "appos" and t.i in walk.cast.at for t in token.children):
            return None  # "Her son, the conductor Ivo Lee, said": the name itself is met
        nouns = names.bearer_nouns()
        plural = token.tag_ in {"NNS", "NNPS"}
        if plural and several.are_two(words):
            return _both(walk, token.lemma_.lower()) or described(walk, words, token)
        if (token.i in walk.sources or len(words) <= _LONGEST_DESCRIPTION) and (
            plural or word in nouns or token.lemma_.lower() in nouns or hyphened_noun(token)
        ):
            return described(walk, words, token)
    return None


def _one_person(walk: Walk, token: Token, spoken_of: Collection[Figure]) -> Reference | None:
    """Whom "he" or "she" takes up."""
    if pronouns.of_either_gender(token):
        return None
    next_one = who_goes_on(token, walk.spoke, walk.focus, spoken_of) if token.i in walk.adding else None
    if next_one is None and token.i in walk.sources:
        next_one = who_replies(walk, token) or stranger_who_spoke(token, walk.spoke, walk.focus)
    found = next_one or _behind_opening(walk, token)
    return found or pronouns.person(token, walk.focus, spoken_of, _tied(walk, token)) or _ahead(walk, token)


def _both(walk: Walk, noun: str | None = None) -> Reference | None:
    """The two people whom "both" or "both men" means, as one."""
    people = several.both(walk.focus, noun)
    return Reference(as_one(walk, people), "the two people spoken of", 0.7) if people else None


def _document(walk: Walk, token: Token) -> Reference | None:
    """Whose document a noun means, where it is a subject; "their statement" is remembered wherever it stands."""
    reference = described(walk, walk.sources.get(token.i) or phrase(token), token)
    if token.dep_ not in SUBJECTS:
        return None
    if token.head.dep_ in {"ROOT", "conj"}:  # "He said that no decision had been taken" is about him
        walk.written = reference
    return reference


def _read_out(walk: Walk, token: Token) -> Reference | None:
    """Whose document "it" means, where one was read out in the sentence before: "Her lawyer read a statement. It said"
    tells of no agency that the report names."""
    if token.sent.start == 0:
        return None
    before = token.doc[token.sent.start - 1].sent
    read = (t for t in before if document_kind(t) and _is_read(t))
    found = next((t for t in read if t.i not in walk.quoted), None)
    author = author_of(found) if found is not None else None
    named = named_in(walk.cast, author) if author is not None else []
    if named:
        return Reference(named[0], "who wrote what was read out", 0.8)
    return described(walk, phrase(found), found) if found is not None else None


def _is_read(document: Token) -> bool:
    """Whether somebody reads the document out: "read a statement", "read from a statement"."""
    verb = document.head.head if document.dep_ == "pobj" and document.head.lower_ == "from" else document.head
    return document.dep_ in {"dobj", "pobj"} and verb.lower_ in _READ_OUT


def described(walk: Walk, words: Span, head: Token) -> Reference:
    """Whom a description means; "his campaign" and "her letter" are those of whom the pronoun means."""
    called = _called(walk, head)
    if called is not None:
        walk.focus.call(called, Role(words.text, role_words(words.text), words.start))
        return Reference(called, "the name that it is told with", 0.9)
    first = walk.at.get(words.start) if words[0].tag_ == "PRP$" else None
    owner = first.figure if first else owner_in(walk.cast, words)
    return describe(Description(words, head, owner), walk.cast, walk.focus, walk.documents)


def _called(walk: Walk, head: Token) -> Figure | None:
    """Whose name the words behind the noun tell: "a man named Ivo Lee", "the owner, a vast woman called Olga,"."""
    nouns = (head, *(child for child in head.rights if child.dep_ == "appos"))
    named = (noun.i + 2 for noun in nouns)
    return next((walk.cast.at[i] for i in named if i in walk.cast.at and is_told_as_name(walk.doc, i)), None)


def _tied(walk: Walk, token: Token) -> Figure | None:
    """To whom the words around a pronoun tie it, by the name there or as what a description there means."""
    noun = tied_to(token)
    if noun is None:
        return None
    return walk.cast.at.get(noun.i) or (walk.at[noun.i].figure if noun.i in walk.at else None)


def _behind_opening(walk: Walk, token: Token) -> Reference | None:
    """Whom "his" means where a sentence opens with what is his: "In his reply to Lund, Lee wrote"."""
    subject = subject_behind_opening(token)
    figure = walk.cast.at.get(subject.i) if subject is not None else None
    if figure is None or figure.kind != "person" or walk.focus.gender(figure) != GENDERS[token.lower_]:
        return None
    return Reference(figure, "pronoun: the subject behind it", 0.8)


def _ahead(walk: Walk, token: Token) -> Reference | None:
    """Whom a pronoun means that comes before the name: "After he lost, Smith said"."""
    gender = GENDERS[token.lower_]
    for i in range(token.i + 1, token.sent.end):
        figure = walk.cast.at.get(i)
        if figure is not None and i not in walk.quoted and figure.kind == "person" and figure.gender in {gender, None}:
            return Reference(figure, "pronoun: the person named after it", 0.5)
    return None


def meaning_of(walk: Walk, source: Span, *, leads: bool = False) -> Reference:
    """Whom a source means, be it that its verb stands right behind it (`leads`)."""
    first = source[0]
    if len(source) == 1 and first.lower_ in pronouns.RELATIVES:
        return _relative(walk, first)
    if len(source) == 1 and first.pos_ == "PRON":
        return walk.at.get(first.i) or unnamed(source, first)
    named = named_in(walk.cast, source)
    if named:
        return _named(walk, named, source)
    if len(source) == 1 and first.i in walk.at:
        return walk.at[first.i]
    subject = walk.cast.at.get(source.root.i)
    if subject is not None and subject.kind == "person" and source.root.dep_ in SUBJECTS:
        return _named(walk, [subject], source)  # "Opening the case in Leeds, Ann Lee KC, prosecuting,"
    head = head_of(source)
    if head.dep_ == "appos" and head.head.i < source.start and head.head.i in walk.cast.at and not _opens(head, leads):
        return Reference(walk.cast.at[head.head.i], "the name before it, which it describes", 0.85)
    return walk.at.get(head.i) or described(walk, source, head)


def _opens(noun: Token, leads: bool) -> bool:
    """Whether a description opens the main clause, though the parse ties it to the name before its comma: "In an
    interview with Ann Lee, the candidate said", "At the resort, now called Pine Bay, the candidate boasted". A comma
    closes what describes a name; one that the sentence begins with may lack it: "Ann Lee, the mayor said"."""
    return leads and noun.head.left_edge.i > noun.sent.start


def _relative(walk: Walk, token: Token) -> Reference:
    """Whom a relative pronoun takes up: the name right before it, else the noun that the parse ties it to; "which" is
    rarely a person: "Ann Lee, head of Holm Motors, which was founded in May and which builds boats"."""
    method = f"whom “{token.lower_}” takes up"
    before = token.i - 2 if token.i > 1 and token.doc[token.i - 1].text in {",", "–", "—", "-"} else token.i - 1
    nearest = walk.cast.at.get(walk.doc[before].head.head.i if _is_where(walk, before, token) else before)
    noun = antecedent(token)
    is_within = noun is not None and is_object_of_participle(walk.doc[before], noun)
    if nearest is not None and not is_within and takes_up(token, nearest, walk.doc[before]):
        return Reference(nearest, method, 0.9)
    first = which_before(token)
    if first is not None:
        return _relative(walk, first)
    if noun is None:
        return unnamed(token.doc[token.i : token.i + 1], token)
    # "Ann Lee, the head of it, who"; not "Ann Lee and Ida Lund, weavers who" and "the No Smoke Without Fire law, which"
    is_apposed = noun.dep_ == "appos" and noun.tag_ != "NNS" and not document_kind(noun)
    if is_apposed and noun.head.i in walk.cast.at:
        noun = noun.head
    words = phrase(noun)
    named = named_in(walk.cast, words) or ([walk.cast.at[noun.i]] if noun.i in walk.cast.at else [])
    if token.lower_ == "which" and named and named[0].kind == "person":
        return unnamed(token.doc[token.i : token.i + 1], token)
    if named:
        return Reference(named[0], method, 0.85)
    return walk.at.get(noun.i) or described(walk, words, noun)


def _is_where(walk: Walk, i: int, relative: Token) -> bool:
    """Whether a place is named there only as where something is, or somebody from: "the Torvik Study Group in Norway,
    which says", "Senator Ann Lee of Norland, who says"."""
    token, figure = walk.doc[i], walk.cast.at.get(i)
    ties = {"in", "of", "from"} if relative.lower_ == "who" else {"in"}
    is_within = token.dep_ == "pobj" and token.head.lower_ in ties and token.head.head.pos_ == "PROPN"
    return is_within and figure is not None and figure.place


def _named(walk: Walk, figures: Sequence[Figure], source: Span) -> Reference:
    """The figure that a source names, or several as one."""
    if len(figures) > 1:
        return Reference(as_one(walk, figures), "several names in the source", 0.9)
    if figures[0].name is None:
        return Reference(figures[0], "a byname of somebody not named", 0.85)
    in_full = (figures[0].name or "") in source.text
    return Reference(figures[0], "named in full" if in_full else "short for the full name in the article", 0.97)
