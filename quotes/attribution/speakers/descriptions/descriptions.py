"""Whom a description takes up: "the minister", "the 43-year-old"; or nobody who is named."""

from __future__ import annotations

import re
from itertools import islice

from spacy.tokens import Token

from quotes.attribution import names
from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.figures import Figure
from quotes.attribution.cast.focus import Focus
from quotes.attribution.cast.holders import (
    has_office,
    holder,
    most_salient,
)
from quotes.attribution.cast.strict_offices import is_of_another_nation, is_strict
from quotes.attribution.cast.teams import is_of_another_team, without_others
from quotes.attribution.mentions.roles import Role, role_words
from quotes.attribution.sources.contents.deeds import stays_unnamed
from quotes.attribution.sources.reports.chains import OWN
from quotes.attribution.speakers.descriptions.beside import is_beside_verb, is_brought_in_later, is_told_beside
from quotes.attribution.speakers.descriptions.body_descriptions import body_described, place_described
from quotes.attribution.speakers.descriptions.documents import author_of, is_document
from quotes.attribution.speakers.descriptions.named_next import may_be_called, named_by_report, named_next
from quotes.attribution.speakers.descriptions.presidents import president
from quotes.attribution.speakers.descriptions.said_of import are_said_of
from quotes.attribution.speakers.references import (
    Description,
    Reference,
    is_plural,
    says_which,
    unnamed,
)
from quotes.datafiles import word_list
from quotes.nameparts import titles
from quotes.parsing.grammar import SUBJECTS

_AT_ONCE = 3
"""Sentences, its own among them, within which a description is followed by the name."""
_AGE = re.compile(r"\b(\d{1,3})-year-old\b")


def describe(description: Description, cast: Cast, focus: Focus, documents: dict[str, Figure]) -> Reference:
    """Whom a description means; `documents` remembers whose letter or poll was spoken of."""
    if stays_unnamed(description.head):
        return _introduced(description, focus) or unnamed(description.words, description.head)
    found = None
    if is_document(description):
        found = author_of(description, cast, documents)
    elif description.definite and is_plural(description.head) and not description.of_nation:
        found = _group(description, focus)
    elif description.definite:
        found = (
            _by_age(description, cast)
            or _by_role(description, cast, focus)
            or body_described(description, cast, focus)
            or place_described(description, focus)
        )
        of_an_age = _AGE.search(description.phrase) or description.noun in word_list(names.PACKAGE, "ages_in_words")
        if found is None and (of_an_age or description.of_nation):
            gender = names.gender_of_words([description.noun]) or _gender_of_what_follows(description)
            found = _spoken_of(most_salient(focus, gender or _gender_of_what_is_said(description)))
    found = found or named_next(description, cast, focus) or named_by_report(description, cast, focus)
    return found or unnamed(description.words, description.head)


def _spoken_of(figure: Figure | None) -> Reference | None:
    return Reference(figure, "description of the person spoken of", 0.75) if figure else None


def _by_age(description: Description, cast: Cast) -> Reference | None:
    """The one whose age the article gives, for "the 43-year-old"."""
    match, words = _AGE.search(description.phrase), description.words
    for figure in cast.figures if match else ():
        for mention in figure.mentions if figure.kind == "person" else ():
            around = words.doc[max(mention.start - 8, 0) : mention.end + 3]
            is_apposed = 0 <= words.start - mention.end <= 1  # "Lee, the 68-year-old mayor running again"
            apart = (token.text for token in around if is_apposed or not words.start <= token.i < words.end)
            if match and match.group(1) in re.split(r"\W", " ".join(apart)):
                return Reference(figure, "the age given with the name", 0.9)
    return None


def _by_role(description: Description, cast: Cast, focus: Focus) -> Reference | None:
    """The person whose role the description repeats, else the one in focus, unless it is plainly somebody else."""
    if description.noun not in names.lower_words("person_nouns") and description.noun not in titles():
        return None
    if _is_kin_of_stranger(description, cast):
        return None
    doc, head, noun, after = description.words.doc, description.head, description.noun, description.after
    wanted = role_words(doc[description.words.start : head.i + 1].text)
    wanted |= role_words(after.text) if len(after) and after[0].lower_ == "of" else frozenset()
    gender = names.gender_of_words([noun]) or _gender_of_what_follows(description)
    named = [figure for figure in cast.figures if min((m.start for m in figure.mentions), default=0) < head.i]
    if is_strict(noun, wanted):
        named = [figure for figure in named if not is_of_another_nation(doc, figure, wanted)]
    of_it = without_others(named, focus, [t.text for t in description.before], noun)
    found = holder(of_it, focus, noun, wanted, gender)
    if found is not None and not _is_rather_another(description, found, focus):
        stranger = _introduced(description, focus)
        if stranger is not None and focus.is_nearer(stranger.figure, found):
            return stranger  # "Chair Ann Lee resigned. One chair, who asked not to be named, sighed. The chair said"
        return Reference(found, f"the {noun} of the article", 0.8)
    named_next = _of_after(description, cast, focus, wanted, gender)
    spoken_of = most_salient(focus, gender or names.likely_gender([noun]), wanted, noun)
    if spoken_of is not None and noun in names.lower_words("always_unnamed"):
        return None  # "Spokesman Lee told the Post. The official said no. A local official, Ann Lund, said": rather Lee
    if named_next is not None and spoken_of is not None and has_office(focus, spoken_of):
        return named_next  # "Skipper Lee sulked. The boss said no. Norvik boss Ann Lund"
    return (
        _of_before(description, focus, wanted, gender)
        or named_next
        or president(description, cast, gender or _gender_of_what_is_said(description))
    )


def _is_kin_of_stranger(description: Description, cast: Cast) -> bool:
    """Whether it is kin of somebody whom the article calls nobody: "Ann Lee is dead. Her daughter, Ruth, wept. The
    tanner's daughter once said" is not Ruth; "The mayor's daughter" is, if Lee was mayor."""
    owner = next((t for t in description.before if t.dep_ == "poss" and t.head == description.head), None)
    if owner is None or owner.pos_ != "NOUN" or description.noun not in names.lower_words("relations"):
        return False
    return not any(owner.lower_ in role.words for figure in cast.figures for role in figure.roles)


def _of_after(
    description: Description, cast: Cast, focus: Focus, wanted: frozenset[str], gender: str | None
) -> Reference | None:
    """The one of that role whom the text names only after it, but at once."""
    head = description.head
    after = [figure for figure in cast.figures if figure.mentions and _at_once(head, figure.mentions[0].start)]
    found = holder(after, focus, description.noun, wanted, gender)
    return Reference(found, f"the {description.noun} of the article", 0.8) if found else None


def _at_once(head: Token, i: int) -> bool:
    """Whether token `i` stands behind the head, in its sentence or one of the next two."""
    sents = (sent for sent in head.doc.sents if sent.end > head.i and any(token.is_alpha for token in sent))
    ends = [sent.end for sent in islice(sents, _AT_ONCE)]
    return bool(ends) and head.i < i < ends[-1]


def _of_before(description: Description, focus: Focus, wanted: frozenset[str], gender: str | None) -> Reference | None:
    """The one in focus, unless it is plainly somebody else: “I left,” said Ms Lee. The baker said he had stayed."""
    head, noun = description.head, description.noun
    if noun in names.lower_words("always_unnamed") or _somebody_elses(description) or says_which(description):
        return None
    if focus.teller is not None:
        return None  # whom Smith tells of is rather somebody else than who spoke before
    comma, behind = (head.doc[i : i + 1].text for i in (head.i + 1, head.i + 2))
    is_accorded = head.doc[max(description.words.start - 2, 0) : description.words.start].text.lower() == "according to"
    if comma == "," and not is_accorded and (behind in {"a", "an"} or behind.istitle()):
        return None  # "The babysitter, a 17-year-old,"; "The contractor, Bati-Nord,", though the source lacks the name
    introduced = _introduced(description, focus)
    if introduced is not None:
        return introduced
    spoken_of = most_salient(focus, gender, wanted, noun)
    told = _gender_of_what_is_said(description)
    if (
        spoken_of is None
        or is_told_beside(description, spoken_of, focus)
        or is_brought_in_later(description, spoken_of)
        or (told and focus.gender(spoken_of) not in {told, None})
        or is_beside_verb(description, spoken_of)
        or are_said_of(description, spoken_of, focus)
        or is_of_another_team(spoken_of, focus, head, [t.text for t in description.before])
        or not may_be_called(description, spoken_of, wanted)
    ):
        return None
    focus.call(spoken_of, Role(description.phrase, wanted, description.words.start))
    return _spoken_of(spoken_of)


def _is_rather_another(description: Description, figure: Figure, focus: Focus) -> bool:
    """Whether the one called so may be meant less than whom the sentence before is about: of several stories on a page,
    it is another that names him, and many are "the candidate"."""
    just_spoken_of = focus.ranked(lambda f: float(f is not figure and f.kind == "person" and focus.just_subject(f)))
    if not just_spoken_of:
        return False
    head = description.head
    is_left = not any(focus.begins <= m.start < head.i for m in figure.mentions)
    many = description.noun in names.lower_words("general_nouns")
    return is_left and many


def _introduced(description: Description, focus: Focus) -> Reference | None:
    """Somebody not named who was spoken of by the same noun: "a woman" before "the woman"."""
    strangers = focus.ranked(lambda f: 1.0 if f.kind == "anonymous" and f.name is None else 0.0)
    same = [figure for figure, _ in strangers if any(_head_noun(role) == description.noun for role in figure.roles)]
    return Reference(same[0], f"the {description.noun} spoken of", 0.7) if same else None


def _gender_of_what_follows(description: Description) -> str | None:
    """The gender that the subject's own "his" or "her" tells: "The nominee attacked her opponent"."""
    if description.head.dep_ != "nsubj":
        return None
    for token in description.words.doc[description.words.end : description.head.sent.end]:
        if token.tag_ == "PRP$" and token.lower_ in OWN:
            return OWN[token.lower_]
        if token.pos_ in {"PROPN", "PRON"} or token.is_quote:
            return None
    return None


def _gender_of_what_is_said(description: Description) -> str | None:
    """The gender that a pronoun tells which opens what is said: "The 29-year-old, who won, said she had run"."""
    verb = description.head.head if description.head.dep_ in SUBJECTS else description.head
    start = max(verb.i, description.words.end)
    after = [token.lower_ for token in description.words.doc[start : start + 3]]
    first = next((word for word in after[1:] if word != "that"), "")
    return {"he": "m", "she": "f"}.get(first)


def _group(description: Description, focus: Focus) -> Reference | None:
    """The group in focus that is called so: "top officials from three ministries" for a bare "the officials"."""
    if len(description.words) != 2 or description.words[0].lower_ not in {"the", "these", "those"}:
        return None
    groups = focus.ranked(lambda f: 1.0 if f.kind == "group" and f.name is None else 0.0)
    noun = description.head.lower_
    called = [figure for figure, _ in groups if any(_head_noun(role) == noun for role in figure.roles)]
    return Reference(called[0], f"the {noun} spoken of", 0.7) if called else None


def _head_noun(role: Role) -> str:
    """The last word of a role before what it is of: "officials" in "top officials from three ministries"."""
    words = re.split(r" (?:of|from|in|at|for|with|on|to|who|that|close)\b|,", role.text)[0].split()
    return words[-1].lower() if words else ""


def _somebody_elses(description: Description) -> bool:
    """Whether it describes somebody else by whom the text is about: "Johnson's doctor", "her daughter"."""
    return any(t.text in {"'s", "’s", "'", "’"} or t.tag_ == "PRP$" for t in description.before)
