"""In what way a thing was said, where that is not plain: reportedly, allegedly, only if or not yet, asked, urged."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from spacy.tokens import Doc, Token

from quotes.attribution.manner.cue_words import CueWords
from quotes.attribution.names import PACKAGE
from quotes.attribution.texts import text_of
from quotes.datafiles import listed, table
from quotes.records import SHOWN_CLASSES, Modality, Polarity, Quote
from quotes.spans import printed

_words = partial(listed, PACKAGE, "modality_words")

_HEARSAY: tuple[Modality, ...] = ("allegedly", "reportedly")
_OPENING = frozenset("\"“„«‘'")
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
    """Whether the saying itself is only reported by others: "is said to have", "was quoted as saying", "accused of"."""
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
        return cue.lemmas[-2:] != ("go", "on") and cue.place("go on to") is None and not _is_habit(doc, quote, cue)
    for place, lemma in enumerate(cue.lemmas[:-1]):
        if lemma in _words("ahead") and "to" in cue.forms[place + 1 :] and cue.place("go on") is None:
            return True
    verbs = [token for token in cue.tokens if token.pos_ == "VERB"]
    return any(child.lower_ in _words("ifs") for verb in verbs for child in verb.children if child.dep_ == "mark")


def _is_habit(doc: Doc, quote: Quote, cue: CueWords) -> bool:
    """Whether "would" tells of what was said again and again: words in marks before it, “Rain again,” he would say."""
    opening = text_of(doc)[max(quote.content[0].start - 1, 0) : quote.content[0].start]
    before = bool(quote.cue) and quote.content[0].start < quote.cue[0].start
    return "would" in cue.forms and before and opening in _OPENING


def _is_question(cue: CueWords) -> bool:
    is_open = bool(_words("openers").intersection(cue.opens[:2])) or "know" in cue.forms
    if _words("questions").intersection(cue.lemmas) and is_open:
        return True
    return bool(_words("asks").intersection(cue.lemmas)) and not _follows_bid(cue, frozenset(cue.lemmas))


def _is_bidding(cue: CueWords) -> bool:
    bidding = _bidding(cue)
    if _words("urges").intersection(bidding):
        return True
    return bool(_words("bids").intersection(bidding)) and _follows_bid(cue, bidding)


def _bidding(cue: CueWords) -> frozenset[str]:
    """The words of the cue that may bid, in dictionary form: not where it was said, "said on a call", nor a plea."""
    verbs = {token.i for token in cue.tokens if token.pos_ in {"VERB", "AUX"}}
    plain = (
        token.lemma_.lower()
        for token in cue.tokens
        if token.i in verbs or not (token.lemma_.lower() in _words("heard_by") or _is_aside(token, verbs))
    )
    pleads = not _words("pleas").isdisjoint((*cue.forms, *cue.opens[:2]))
    return frozenset(lemma for lemma in plain if not (pleads and lemma == "plead"))


def _is_aside(token: Token, verbs: Collection[int]) -> bool:
    """Whether the word stands behind a preposition of the cue's verb: "said on a call", "wrote in a letter to"."""
    first = min(verbs, default=token.i)
    return token.i > first and any(above.pos_ == "ADP" and above.i > first for above in token.ancestors)


def _follows_bid(cue: CueWords, bidding: Collection[str]) -> bool:
    """Whether what somebody shall do follows: "to leave", "not to leave", "for help"; and "called on them to"."""
    if any(_governs_infinitive(token) for token in cue.tokens if token.lemma_.lower() in _words("bids")):
        return True
    called = {"call", "ask"}.intersection(bidding) and _words("called").intersection((*cue.forms, *cue.opens[:1]))
    ends_so = any(token.lower_ == "to" and token.pos_ != "ADP" for token in cue.tokens[-1:])
    return bool(called) or cue.opens[:1] == ("to",) or cue.opens[:2] == ("not", "to") or ends_so


def _governs_infinitive(verb: Token) -> bool:
    """Whether the parse hangs "to leave" on the verb, whoever stands between: "asked the crew to leave"; "said, to
    laughter" has no verb, whatever the parser takes it for."""
    sounds = listed("quotes.extraction", "leads", "sounds")
    deeds = (t for t in verb.children if t.dep_ in {"xcomp", "ccomp"} and t.i > verb.i and t.lower_ not in sounds)
    return any(child.tag_ == "TO" for deed in deeds for child in deed.children)
