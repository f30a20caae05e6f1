"""Whose a second verb is behind somebody's words and "and": his who says them, or part of what he says.

Of "Brook said the fog would lift and switched off the horn" the fog switched off none; of "said her aide had lied and
resigned" nobody can tell who did. A verb is the speaker's only where no verb within the words could share its subject.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from spacy.tokens import Doc, Token

from quotes.attribution.names import PACKAGE, bearer_nouns, lower_words
from quotes.attribution.texts import regions_of
from quotes.datafiles import listed, word_list
from quotes.extraction.cues.lexicon import cue_lexicon
from quotes.parsing.grammar import FINITE, STANDING_FOR_SUBJECTS
from quotes.parsing.sources import can_speak

_words = partial(listed, PACKAGE, "second_verbs")

_PRESENT = frozenset({"VBP", "VBZ"})
_HELPS = frozenset({"aux", "auxpass", "neg", "advmod"})
_JOINS = frozenset({"and", "but"})
_HEARERS = frozenset({"to", "with"})
_NOT_NUMBERED = frozenset({"i", "you", "who", "which", "that", "what"})


def is_speakers(verb: Token, cue: frozenset[int], content: frozenset[int]) -> bool:
    """Whether the verb, one of the content's, is that of the cue's subject and not of what the content tells."""
    doc, group = verb.doc, group_of(verb)
    if verb.pos_ != "VERB" or verb.dep_ != "conj" or _subject(verb) is not None or not _is_joined(group[0]):
        return False
    if _is_in_marks(verb) or not _ends_with(verb, content):
        return False
    first = _finite(verb)
    tenses = [doc[i] for i in sorted(cue) if doc[i].tag_ in FINITE]
    if first is None or not tenses or tenses[0].tag_ != first.tag_:
        return False
    teller = next((child for i in cue for child in doc[i].children if child.dep_ == "nsubj"), None)
    if teller is not None and _differ(_number_at(teller, tenses[0]), _number(first)):
        return False
    hosts = list(_hosts(doc, content, group[0].i))
    return bool(hosts) and all(_is_not_of(verb, first, host) for host in hosts)


def tells_more(verb: Token) -> Token | None:
    """The clause that a verb of saying tells, None for other verbs and clauses."""
    clause = next((child for child in verb.children if child.dep_ == "ccomp" and child.i > verb.i), None)
    return clause if is_saying(verb) else None


def is_saying(verb: Token) -> bool:
    """Whether it is a verb by which something is surely said."""
    verbs = listed(PACKAGE, "report_words", "says") | listed(PACKAGE, "report_words", "goes_on_to")
    return verb.lemma_.lower() in verbs


def tells_something(verb: Token) -> bool:
    """Whether it tells something that need be no clause: "blamed the wind", but not "wrote to the mayor"."""
    if _after(verb) in _HEARERS:
        return False
    return is_saying(verb) or verb.lemma_.lower() in _words("tells")


def _is_not_of(verb: Token, first: Token, host: Token) -> bool:
    """Whether the verb cannot share its subject with another that stands before it in the words."""
    subject, lead = _own_subject(host), _finite(host)
    if subject is None or lead is None:
        return False
    if subject.lower_ == "there" or _differ(_number_at(subject, lead), _number(first)):
        return True
    if lead.tag_ in _PRESENT and first.tag_ == "VBD" and verb.head != host:
        return True
    if _is_firm(host, lead) and verb == first and _is_past_deed(verb):
        return True
    if not _may_act(subject):
        return _is_persons(verb)
    speaks = cue_lexicon().verbs.get(host.lemma_.lower()) == "speech"
    return _goes_on(verb) and not speaks and subject.pos_ != "PRON"


def _is_firm(host: Token, lead: Token) -> bool:
    """Whether a modal stands there behind which a past is another's."""
    return lead.lower_ in _words("firm") and all(child.lower_ not in _words("habits") for child in host.children)


def _is_past_deed(verb: Token) -> bool:
    """Whether the form is a past that stands for no present and no infinitive: not "would fail and cost"."""
    if verb.tag_ != "VBD" or verb.lower_ == verb.lemma_.lower() or verb.lemma_.lower() in _words("states"):
        return False
    return _is_persons(verb) or not _may_describe(verb)


def _may_describe(verb: Token) -> bool:
    """Whether the form may belong to a noun behind it: "would bring new schools and repaired bridges"."""
    return verb.i + 1 < len(verb.doc) and verb.nbor().pos_ in {"NOUN", "ADJ"}


def _is_persons(verb: Token) -> bool:
    """Whether only people and bodies do it: ordering, or saying that something is so."""
    lemma = verb.lemma_.lower()
    if tells_more(verb) is not None:
        return lemma not in cue_lexicon().of_things and not _tells_a_pronoun(verb)
    if lemma == "leave":
        return any(child.dep_ == "dobj" and child.lemma_.lower() in _words("leaves") for child in verb.children)
    return lemma in _words("deeds") or f"{lemma} {_after(verb)}" in _words("phrases")


def _tells_a_pronoun(verb: Token) -> bool:
    """Whether "him" or "her" is told, by what may be a thing as well: "said the note was torn and told her to wait"."""
    return any(child.dep_ in {"dobj", "dative"} and child.pos_ == "PRON" for child in verb.children)


def _after(verb: Token) -> str:
    """The next word in small letters, none at the end of the text."""
    return verb.nbor().lower_ if verb.i + 1 < len(verb.doc) else ""


def _goes_on(verb: Token) -> bool:
    return verb.lemma_.lower() in _words("goes_on") and tells_more(verb) is not None


def _may_act(subject: Token) -> bool:
    """Whether the subject may be somebody: only for a plain noun of no person or body is it sure that it is not."""
    return any(_is_somebody(noun) for noun in (subject, *subject.conjuncts))


def _is_somebody(noun: Token) -> bool:
    if noun.pos_ != "NOUN" or noun.ent_type_ in {"PERSON", "ORG", "GPE", "NORP"} or can_speak(noun):
        return True
    known = bearer_nouns() | lower_words("crowd_nouns") | word_list("quotes.extraction", "bodies")
    return not known.isdisjoint({noun.lower_, noun.lemma_.lower()})


def _hosts(doc: Doc, content: frozenset[int], end: int) -> Iterator[Token]:
    """The finite verbs of the content before a token."""
    for i in sorted(content):
        if i < end and doc[i].pos_ in {"VERB", "AUX"} and doc[i].dep_ not in _HELPS and _finite(doc[i]) is not None:
            yield doc[i]


def _finite(verb: Token) -> Token | None:
    """The verb or the word that helps it, whichever has the tense: "has" of "has closed"."""
    helps = [child for child in verb.children if child.dep_ in {"aux", "auxpass"} and child.i < verb.i]
    return next((token for token in (*helps, verb) if token.tag_ in FINITE), None)


def _subject(verb: Token) -> Token | None:
    return next((child for child in verb.children if child.dep_ in STANDING_FOR_SUBJECTS), None)


def _own_subject(verb: Token) -> Token | None:
    """The subject of a verb, or that which it shares with the verb that it is joined to."""
    while (subject := _subject(verb)) is None and verb.dep_ == "conj":
        verb = verb.head
    return subject


def _number_at(subject: Token, lead: Token) -> str | None:
    """The number of a subject, by its verb or, where that has none, by its noun."""
    if subject.lower_ in _NOT_NUMBERED:
        return None
    return _number(lead) or _number_of(subject)


def _number(finite: Token) -> str | None:
    if finite.tag_ == "VBZ" or finite.lower_ == "was":
        return "one"
    return "many" if (finite.tag_ == "VBP" and finite.lower_ not in {"am", "'m"}) or finite.lower_ == "were" else None


def _number_of(subject: Token) -> str | None:
    """The number of a noun; None for pronouns and bodies, of which there may be many in one."""
    if subject.conjuncts or subject.tag_ == "NNS":
        return "many"
    single = subject.tag_ == "NN" and not _is_somebody(subject)
    return "one" if single or (subject.tag_ == "NNP" and subject.ent_type_ in {"GPE", "PERSON"}) else None


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def group_of(verb: Token) -> list[Token]:
    """The verb with what helps it before it: "has now closed"."""
    group = [verb]
    while group[0].i and (before := group[0].nbor(-1)).head == verb and before.dep_ in _HELPS:
        group.insert(0, before)
    return group


def _is_joined(token: Token) -> bool:
    return token.i > 0 and token.nbor(-1).lower_ in _JOINS


def _is_in_marks(verb: Token) -> bool:
    return any(region.start <= verb.idx < region.end for region in regions_of(verb.doc))


def _ends_with(verb: Token, content: frozenset[int]) -> bool:
    """Whether all that the content holds from the verb on hangs on it."""
    below = {token.i for token in verb.subtree}
    return all(i in below or verb.doc[i].is_punct for i in content if i > verb.i)
