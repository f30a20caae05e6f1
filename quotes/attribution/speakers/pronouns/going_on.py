"""Who goes on speaking: the "he" of "he added", and the "they" of "they went on", has just said something.

Whoever was led away, or seen by a witness, between a quotation and its addition is more in focus and has said nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from quotes.attribution.cast.cast import Figure
from quotes.attribution.cast.focus import Focus
from quotes.attribution.manner.cue_words import CueWords, cue_words
from quotes.attribution.names import PACKAGE
from quotes.attribution.speakers.pronouns.pronouns import GENDERS, WORDS, is_brought_in
from quotes.attribution.speakers.references import Reference
from quotes.datafiles import listed
from quotes.extraction.cues.lexicon import cue_lexicon
from quotes.records import Quote

_SPEAKERS = frozenset({"person", "anonymous"})
_THEY = frozenset({"anonymous", "group", "organisation"})
_OF_EVENTS = frozenset({"VBD", "VBZ"})
"""Forms of verbs that tell what happened."""


def adding_pronouns(doc: Doc, quotes: Sequence[Quote], sources: Sequence[Span | None]) -> frozenset[int]:
    """The tokens of the pronouns that go on speaking: "he" in "he added", not in "he said, adding"."""
    pronouns = [
        (source[0].i, _adds(cue_words(doc, quote)))
        for quote, source in zip(quotes, sources, strict=True)
        if source is not None and len(source) == 1 and source[0].lower_ in {*GENDERS, "they"}
    ]
    return frozenset(i for i, _ in pronouns) - {i for i, adds in pronouns if not adds}


def _adds(cue: CueWords) -> bool:
    return any(cue.place(phrase) is not None for phrase in listed(PACKAGE, "adding_words", "adds"))


def is_said(doc: Doc, quote: Quote) -> bool:
    """Whether something may be added to the quotation: it is speech, of this occasion ("had promised" is of none)."""
    cue = cue_words(doc, quote)
    if any(token.lower_ == "had" and token.dep_ == "aux" for token in cue.tokens):
        return False
    verbs = cue_lexicon().verbs
    return quote.cue_class in {"speech", "document"} or any(verbs.get(word) == "speech" for word in cue.lemmas)


def who_goes_on(token: Token, spoke: Sequence[Figure], focus: Focus, spoken_of: Collection[Figure]) -> Reference | None:
    """Whom an adding pronoun means: the last who spoke, of fitting gender; None where nobody did, or where somebody
    else has been brought in as saying something that was not found ("Coach Stig Nyland disagreed.")."""
    gender = GENDERS[token.lower_]

    def fits(figure: Figure) -> bool:
        return figure not in spoken_of and focus.gender(figure) in {gender, None}

    last = next((figure for figure in reversed(spoke) if figure.kind in _SPEAKERS and fits(figure)), None)
    if last is None or any(fits(other) and other is not last for other in _brought_in_as_speaking(token, focus)):
        return None
    if focus.gender(last) is None:
        focus.genders[last] = gender
    return Reference(last, f"pronoun: the {WORDS[gender]} who spoke last", 0.9)


def they_go_on(spoke: Sequence[Figure], focus: Focus) -> Reference | None:
    """Whom an adding "they" means: a body, several people, or one not named of either sex ("a spokesperson said"), who
    spoke last; None where that was somebody by name, or a spokeswoman."""
    last = spoke[-1] if spoke else None
    if last is None or last.kind not in _THEY or focus.gender(last):
        return None
    return Reference(last, "pronoun: those who spoke last", 0.85)


def _brought_in_as_speaking(token: Token, focus: Focus) -> Iterator[Figure]:
    """Those whom the sentence before is the first to name, as subjects of a verb of speech that tells what happened:
    not "was charged", nor "had promised"."""
    lexicon = cue_lexicon()
    for figure, _ in focus.ranked(lambda figure: float(focus.just_subject(figure) and is_brought_in(figure, token))):
        heads = (token.doc[mention.end - 1].head for mention in figure.mentions if mention.end <= token.i)
        verbs = (head.lower_ for head in heads if head.tag_ in _OF_EVENTS)
        if any(lexicon.verbs.get(lexicon.lemma(verb)) == "speech" for verb in verbs):
            yield figure
