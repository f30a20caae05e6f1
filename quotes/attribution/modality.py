"""In what way a thing was said, where that is not plain: reportedly, allegedly, only if or not yet, asked, urged."""

from __future__ import annotations

from functools import partial

from spacy.tokens import Doc, Token

from quotes.attribution.cue_words import CueWords
from quotes.attribution.names import PACKAGE
from quotes.attribution.texts import text_of
from quotes.datafiles import listed, table
from quotes.records import SHOWN_CLASSES, Modality, Polarity, Quote, printed

_words = partial(listed, PACKAGE, "modality_words")

_HEARSAY: tuple[Modality, ...] = ("allegedly", "reportedly")
_FIRST_PERSON = frozenset({"i", "we"})


def modality_of(doc: Doc, quote: Quote, cue: CueWords, polarity: Polarity) -> Modality:
    """The modality, empty where it is plain; what casts doubt on the saying itself goes first."""
    for modality in _HEARSAY:
        if _words("adverbs", modality).intersection(cue.forms) or _is_hearsay(cue, modality):
            return modality
    if polarity not in {"said", "denied"}:
        return ""
    if _is_telling(quote, cue) and _is_yet_to_be(doc, quote, cue):
        return "would say"
    if _is_question(cue):
        return "asked"
    return "urged" if _is_bidding(cue) else ""


def _is_telling(quote: Quote, cue: CueWords) -> bool:
    """Whether words are meant, also where what is expected makes it an intention: "is expected to say"."""
    says = table(PACKAGE, "report_words")["says"]
    return quote.cue_class in SHOWN_CLASSES or not set(says).isdisjoint(cue.lemmas)


def _is_hearsay(cue: CueWords, modality: Modality) -> bool:
    """Whether the saying itself is only told by others: "is said to have", "was quoted as saying", "accused of"."""
    last = max((token.i for token in cue.tokens if token.pos_ == "VERB"), default=-1)
    for token in cue.tokens:
        lemma = token.lemma_.lower()
        if lemma not in _words("passives", modality) or token.pos_ != "VERB":
            continue
        if any(before.dep_ == "neg" for before in cue.tokens if before.i < token.i):
            return False  # "has never been accused of"
        if token.i < last and (_is_passive(token) or lemma in _words("accusing")):
            return True
        if token.i == last and _is_passive(token) and not _agent(token) and (_has_be(token) or _is_accused(token)):
            return True
    return False


def _is_passive(token: Token) -> bool:
    return token.tag_ == "VBN" and not any(
        child.dep_ == "aux" and child.lemma_ == "have" and not _has_be(token) for child in token.children
    )


def _has_be(token: Token) -> bool:
    return any(child.dep_ == "auxpass" for child in token.children)


def _is_accused(token: Token) -> bool:
    """Whether the participle goes with the accused: "the keeper, accused of betting", "stands accused of lying"."""
    accusing = token.lemma_.lower() in _words("accusing")
    return accusing and not any(child.dep_ in {"nsubj", "dobj"} for child in token.children)


def _agent(token: Token) -> bool:
    """Whether the passive tells by whom: "was reported by Reuters" is what Reuters says."""
    return any(child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by") for child in token.children)


def _is_yet_to_be(doc: Doc, quote: Quote, cue: CueWords) -> bool:
    """Whether it may be said, or will be: "would tell", "is expected to say", "if the court rules"."""
    if printed(text_of(doc), quote.source).lower() in _FIRST_PERSON or _words("past").intersection(cue.forms):
        return False
    if any(token.tag_ == "MD" and token.lower_ in _words("may") for token in cue.tokens):
        return cue.lemmas[-2:] != ("go", "on") and cue.place("go on to") is None
    for place, lemma in enumerate(cue.lemmas[:-1]):
        if lemma in _words("ahead") and "to" in cue.forms[place + 1 :] and cue.place("go on") is None:
            return True
    verbs = [token for token in cue.tokens if token.pos_ == "VERB"]
    return any(child.lower_ in _words("ifs") for verb in verbs for child in verb.children if child.dep_ == "mark")


def _is_question(cue: CueWords) -> bool:
    is_open = bool(_words("openers").intersection(cue.opens[:2])) or "know" in cue.forms
    if _words("questions").intersection(cue.lemmas) and is_open:
        return True
    return bool(_words("asks").intersection(cue.lemmas)) and not _follows_bid(cue)


def _is_bidding(cue: CueWords) -> bool:
    if _words("urges").intersection(cue.lemmas):
        return True
    return bool(_words("bids").intersection(cue.lemmas)) and _follows_bid(cue)


def _follows_bid(cue: CueWords) -> bool:
    """Whether what somebody shall do follows: "to leave", "not to leave", "for help"; and "called on them to"."""
    if any(_governs_infinitive(token) for token in cue.tokens if token.lemma_.lower() in _words("bids")):
        return True
    called = {"call", "ask"}.intersection(cue.lemmas) and _words("called").intersection((*cue.forms, *cue.opens[:1]))
    return bool(called) or cue.opens[:1] == ("to",) or cue.opens[:2] == ("not", "to") or cue.forms[-1:] == ("to",)


def _governs_infinitive(verb: Token) -> bool:
    """Whether the parse hangs "to leave" on the verb, whoever stands between: "asked the crew to leave"."""
    deeds = (child for child in verb.children if child.dep_ in {"xcomp", "ccomp"} and child.i > verb.i)
    return any(child.tag_ == "TO" for deed in deeds for child in deed.children)
