"""Who speaks next: whoever goes on, replies, or has just spoken without a name.

The "he" of "he added", and the "they" of "they went on", has just said something: whoever was led away, or seen by a
witness, in between is more in focus and has said nothing. Who replies is whoever was spoken to: "The coach told Ann Lee
that she was dropped. She replied" is not the coach, who is more in focus. And somebody not named who has just spoken is
"he" who speaks next, though another, who is named, spoke before: "“Taxes are high,” the mayor, Tom Lee, said. A trader
said the road was bad. “They don't care,” he said".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from quotes.attribution.cast.figures import Figure
from quotes.attribution.cast.focus import Focus
from quotes.attribution.manner.cue_words import CueWords, cue_words
from quotes.attribution.names import PACKAGE
from quotes.attribution.sources.answers import spoken_to, tokens_before
from quotes.attribution.speakers.pronouns.pronouns import WORDS, is_brought_in
from quotes.attribution.speakers.references import Reference, unnamed
from quotes.attribution.speakers.walk import Walk
from quotes.datafiles import listed, table
from quotes.extraction.cues.lexicon import cue_lexicon
from quotes.parsing.grammar import GENDERS, SUBJECTS
from quotes.records import Quote

_PEOPLE = frozenset({"person", "anonymous"})
_THEY = frozenset({"anonymous", "group", "organisation"})
_OF_EVENTS = frozenset({"VBD", "VBZ"})
"""Forms of verbs that tell what happened."""
_SENTENCES = 1
"""Sentences before its own in which the reply's occasion may stand."""


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

    last = next((figure for figure in reversed(spoke) if figure.kind in _PEOPLE and fits(figure)), None)
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


def who_replies(walk: Walk, token: Token) -> Reference | None:
    """Whom the pronoun of a reply means: whoever was told or asked last; None for the pronouns of other verbs, but
    behind a sentence that opens with a question: "Asked why it fell, Ann Lee paused. “It rained,” she said"."""
    words, gender = table(PACKAGE, "asking_words"), GENDERS[token.lower_]
    if _replies(token):
        before = tokens_before(token.doc, token.i, _SENTENCES)
        hearer = next((one for verb in before for one in spoken_to(verb, {*words["asks"], *words["tells"]})), None)
    else:
        hearer = _asked_before(token, words["asks"])
    figure = _figure(walk, hearer) if hearer is not None else None
    if hearer is not None and figure is None and GENDERS.get(hearer.lower_) == gender:
        return unnamed(token.doc[token.i : token.i + 1], token)  # whoever "her" is, not who told her
    if figure is None or figure.kind not in _PEOPLE or walk.focus.gender(figure) not in {gender, None}:
        return None
    if walk.focus.gender(figure) is None:
        walk.focus.genders[figure] = gender
    return Reference(figure, f"pronoun: the {WORDS[gender]} who was spoken to", 0.8)


def _asked_before(token: Token, asks: Collection[str]) -> Token | None:
    """Whom the sentence before opens with as asked."""
    start = token.sent.start
    opening = next((t for t in token.doc[start - 1].sent if t.is_alpha), None) if start else None
    if opening is None or opening.dep_ != "advcl" or opening.lemma_.lower() not in asks:
        return None
    return next((t for t in opening.head.lefts if t.dep_ in SUBJECTS and t.i > opening.i), None)


def _replies(token: Token) -> bool:
    """Whether the pronoun is the subject of a reply: "she replied", "she is said to have replied"; not of one to
    others: "she responded to questions"."""
    if token.dep_ not in SUBJECTS:
        return False
    verbs = [token.head, *(t for t in token.head.rights if t.dep_ == "xcomp")]
    replies = [verb for verb in verbs if verb.lemma_ in table(PACKAGE, "asking_words")["replies"]]
    return bool(replies) and not any(t.lower_ == "to" and t.dep_ == "prep" for verb in replies for t in verb.rights)


def _figure(walk: Walk, hearer: Token) -> Figure | None:
    if hearer.i in walk.cast.at:
        return walk.cast.at[hearer.i]
    return walk.at[hearer.i].figure if hearer.i in walk.at else None


def stranger_who_spoke(token: Token, spoke: Sequence[Figure], focus: Focus) -> Reference | None:
    """The one not named who spoke last, as the subject of the sentence before, which spoke of nobody else; "they" is
    one whose sex is not told: "A hacker told the Post it was worse. “Far worse,” they said"."""
    gender = GENDERS.get(token.lower_)
    if not spoke or spoke[-1].kind != "anonymous" or focus.gender(spoke[-1]) not in {gender, None}:
        return None
    last = spoke[-1]
    if not focus.just_subject(last) or not _is_described_before(last, token):
        return None
    if any(other is not last and _fits(other, focus, gender) for other in focus.of_sentence_before()):
        return None
    return Reference(last, f"pronoun: the {WORDS[gender] if gender else 'one'} who spoke last", 0.75)


def _fits(figure: Figure, focus: Focus, gender: str | None) -> bool:
    if gender is None:
        return figure.kind == "group"
    return figure.kind in _PEOPLE and focus.gender(figure) in {gender, None}


def _is_described_before(figure: Figure, token: Token) -> bool:
    """Whether the sentence before describes the figure, as anyone but a questioner, who waits for an answer."""
    doc, start = token.doc, token.sent.start
    if not start or not figure.roles:
        return False
    before = doc[start - 1].sent
    told_of = (t for t in doc[max(figure.roles[0].token, before.start) : before.end] if t.dep_ == "nsubj")
    noun = next(told_of, None)
    verbs = table(PACKAGE, "asking_words")
    is_here = before.start <= figure.roles[0].token
    return is_here and noun is not None and noun.head.lemma_ not in {*verbs["asks"], *verbs["puts"]}
