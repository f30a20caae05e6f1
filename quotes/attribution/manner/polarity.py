"""Whether the source says the words, denies them, declines to say, or did not say them: by the cue and what governs it.

A negation within the words ("said it was not true that ...") is the speaker's own and no polarity.
"""

from __future__ import annotations

from functools import partial

from spacy.tokens import Doc, Token

from quotes.attribution.manner.cue_words import CueWords
from quotes.attribution.names import PACKAGE
from quotes.attribution.texts import text_of, tokens_of
from quotes.datafiles import listed, table
from quotes.extraction.cues.lexicon import cue_lexicon
from quotes.parsing.nouns import clause_behind, is_noun_of_saying
from quotes.records import Polarity, Quote
from quotes.spans import printed

_words = partial(listed, PACKAGE, "polarity_words")

_NEAR = 20
"""Characters in which the word before a content stands."""
_SEPARATES = (",", ":", ".", "\n", ";", "—", "–")


def polarity_of(doc: Doc, quote: Quote, cue: CueWords) -> Polarity:
    """What the cue does with the words: "said" where nothing speaks against it, and where there is no cue."""
    if not cue.tokens:
        return "said"
    found = _by_cue(cue)
    if found in {"denied", "declined to say"} and (_is_answer(doc, quote) or _is_named(doc, quote, cue)):
        return "said"
    if found == "not said" and _is_said_then(doc, quote):
        return "said"
    if _is_nobody(doc, quote):
        return "not said"
    return found


def _by_cue(cue: CueWords) -> Polarity:
    """The polarity by the words of the cue alone: silence first, then denials, then plain negation."""
    declines, denies = _first(cue, "declines"), _denial(cue)
    negated = _negation(cue)
    if declines is not None and not _before(negated, declines):
        return "declined to say" if _is_of_words(cue, declines) else "denied"
    if any(cue.place(phrase) is not None for phrase in _words("silent")):
        return "declined to say"
    if negated is not None and _is_refusal(cue, negated):
        return "declined to say"
    if denies is not None:
        return "not said" if _before(negated, denies) or _is_unsaid(cue) else "denied"
    if negated is None:
        return "not said" if _is_unsaid(cue) else "said"
    after = cue.lemmas[negated + 1 :]
    return "denied" if after and after[-1] in _words("believes") else "not said"


def _first(cue: CueWords, section: str) -> int | None:
    """Where the first word of the section stands in the cue."""
    return next((place for place, lemma in enumerate(cue.lemmas) if lemma in _words(section)), None)


def _denial(cue: CueWords) -> int | None:
    """Where the cue denies."""
    places = [_first(cue, "denies"), *(cue.place(phrase) for phrase in _words("phrases")), _wave(cue)]
    return min((place for place in places if place is not None), default=None)


def _wave(cue: CueWords) -> int | None:
    """Where the cue shows contempt for a claim, which the words begin with where it does not end with that itself:
    "bristled at" <the suggestion that she had>."""
    place = min((at for phrase in _words("waves") if (at := cue.place(phrase)) is not None), default=None)
    if place is None or _words("claims").isdisjoint((*cue.lemmas[place:], *cue.opens_lemmas)):
        return None
    return place


def _negation(cue: CueWords) -> int | None:
    """Where the cue is negated; None also where another word cancels it ("not only said")."""
    negators, cancelled = (
        _words("negators"),
        _words("cancelled_by"),
    )
    place = next((place for place, form in enumerate(cue.forms) if form in negators), None)
    if place is None or cancelled.intersection(cue.forms[place:] + cue.lemmas[place:]):
        return None
    return place


def _before(negated: int | None, place: int) -> bool:
    return negated is not None and negated < place


def _is_of_words(cue: CueWords, place: int) -> bool:
    """Whether it is words that are declined: "declined to comment", also where "to comment" is the content."""
    after = cue.lemmas[place + 1 :]
    if after and after[-1] not in {"to", "also"}:
        return bool(_words("utters").intersection(after))
    opens = [lemma for lemma in cue.opens_lemmas if lemma != "to"]
    return bool(opens) and (opens[0] in _words("utters") or cue.opens[0] in {"comment", "whether"})


def _is_unsaid(cue: CueWords) -> bool:
    """Whether the cue tells what was left undone: "has yet to say", "stopped short of calling"."""
    if any(cue.place(phrase) is not None for phrase in _words("anyway")):
        return False
    places = [place for phrase in _words("unsaid") if (place := cue.place(phrase)) is not None]
    says = table(PACKAGE, "report_words")["says"]
    said = any(lemma in says for lemma in cue.lemmas[: min(places, default=0)])  # "said, without naming him"
    return not said and any(place < len(cue.tokens) - 1 for place in places)


def _is_refusal(cue: CueWords, negated: int) -> bool:
    """Whether somebody would not speak: "would not say", "will not be drawn"."""
    if {"confirm", "deny"} <= set(cue.lemmas[negated:]):
        return True  # "has neither confirmed nor denied"
    will = _words("will").intersection(cue.forms[max(negated - 2, 0) : negated + 1])
    return bool(will) and bool(_words("utters").intersection(cue.lemmas[negated + 1 :]))


def _is_nobody(doc: Doc, quote: Quote) -> bool:
    """Whether nobody says it: "No official has said that", "neither side said"; in "No 10 said" it is a number."""
    words = printed(text_of(doc), quote.source).lower().split()
    if not words or words[0] not in _words("nobody"):
        return False
    return words[1:2] not in (["but"], ["except"]) and not (words[0] == "no" and words[1:] and words[1][0].isdigit())


def _is_answer(doc: Doc, quote: Quote) -> bool:
    """Whether the words in quotation marks stand by themselves: what is said in denying, not what is denied.

    He denied it: “I was at home.” But: He denied “any wrongdoing”.
    """
    if quote.kind != "direct" or not quote.cue:
        return False
    between = text_of(doc)[quote.cue[-1].end : quote.content[0].start]
    return quote.content[0].start < quote.cue[0].start or any(mark in between for mark in _SEPARATES)


def _is_said_then(doc: Doc, quote: Quote) -> bool:
    """Whether the silence ends before the words in marks: He did not say anything for a while, and then: “It rains.”"""
    between = text_of(doc)[quote.cue[-1].end : quote.content[0].start].rstrip("“\"'‘« ")
    words = between.lower().replace(":", " ").replace(",", " ")
    turns = any(f" {phrase} " in f" {words} " for phrase in _words("turns"))
    return turns and between.endswith((",", ":")) and _is_answer(doc, quote)


def _is_named(doc: Doc, quote: Quote, cue: CueWords) -> bool:
    """Whether the words are what the speaker calls it: dismissed the claims as “nonsense”."""
    if not _words("named_as").intersection(cue.lemmas):
        return False
    start = quote.content[0].start
    before = text_of(doc)[max(start - _NEAR, 0) : start].rstrip(" “\"'‘«").split()[-1:]
    if cue.opens[:1] == ("as",):
        return not _holds_claim(doc, quote)
    return before == ["as"] or _is_judged(doc, quote, cue)


def _is_judged(doc: Doc, quote: Quote, cue: CueWords) -> bool:
    """Whether it is no claim that is dismissed, but somebody or something "as": dismissed his rival as a bumbler."""
    words = [doc[i] for i in sorted(tokens_of(doc, quote.content))]
    verbs = {token.i for token in cue.tokens if token.lemma_.lower() in _words("named_as")}
    place = next((n for n, t in enumerate(words) if t.lower_ == "as" and _hangs_on(t, verbs)), None)
    return place is not None and not any(
        t.lemma_.lower() in cue_lexicon().nouns or t.pos_ == "VERB" for t in words[:place]
    )


def _hangs_on(token: Token, verbs: set[int]) -> bool:
    """Whether the word goes with one of the verbs, or with their object."""
    return token.head.i in verbs or (token.head.dep_ == "dobj" and token.head.head.i in verbs)


def _holds_claim(doc: Doc, quote: Quote) -> bool:
    """Whether what is denied stands behind what it is called: dismissed as baseless reports that troops had crossed."""
    words = [doc[i] for i in sorted(tokens_of(doc, quote.content))]
    return any(is_noun_of_saying(word) and clause_behind(word) is not None for word in words)
