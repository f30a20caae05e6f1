"""To whom or where the words were said: an outlet ("told Reuters"), else an occasion ("at a rally", "in a statement").

Looked for in the sentences of cue and source, outside all quoted words, nearest to the cue. A recipient that is neither
an outlet nor the press ("told the FBI", "told supporters") is no venue.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Sentence

from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.figures import Figure
from quotes.attribution.texts import tokens_of
from quotes.attribution.venues.carrying import Scenery, carried, tells_of_another_time, venue_at
from quotes.attribution.venues.occasions import Found, is_definite, is_the_same, venue_words
from quotes.attribution.venues.venue_phrases import venues_at
from quotes.records import REPORT_WITHIN, Quote, Span, Spans, Venue

_OVER = frozenset({"after", "before", "since"})
_WITHIN = frozenset({"at", "in"})
"""Words that within a source tell who it is, not where it speaks: "delegates at the convention said"."""

Who = str | Spans
"""Who speaks: the speaker's name, else the words that tell of him."""


@dataclass(frozen=True, slots=True)
class Cues:
    """The tokens of all cues with a source, in order, and who speaks at each."""

    tokens: tuple[int, ...]
    speakers: tuple[Who, ...]

    def others_between(self, low: int, high: int, who: Who) -> bool:
        """Whether somebody else's cue is among the tokens from `low` up to `high`."""
        between = slice(bisect_left(self.tokens, low), bisect_left(self.tokens, high))
        return any(other != who for other in self.speakers[between])

    def has(self, token: int) -> bool:
        """Whether the token is part of a cue."""
        place = bisect_left(self.tokens, token)
        return place < len(self.tokens) and self.tokens[place] == token


def venues_of(doc: Doc, quotes: Sequence[Quote], cast: Cast, meant: Mapping[int, Figure]) -> list[Venue | None]:
    """The venue of each quotation, stated by its sentence, or carried over from what the same speaker said before.

    `meant` tells whom the words of the article mean, by their tokens.
    """
    hidden = frozenset(i for quote in quotes for i in tokens_of(doc, quote.content))
    cues = _cues(doc, quotes)
    found = [_stated(doc, quote, cues, hidden - _shell_of(doc, quote, quotes), cast) for quote in quotes]
    return carried(doc, quotes, _with_interviews(doc, quotes, found), Scenery(hidden, cast, meant))


def _shell_of(doc: Doc, quote: Quote, quotes: Sequence[Quote]) -> frozenset[int]:
    """What an outlet passes on around somebody's words, who told them to whom: “Rain,” Lee told NTV, of which the Post
    reports. It hides no venue of Lee's."""
    if quote.method != REPORT_WITHIN or not quote.cue:
        return frozenset()
    shells = (one for one in quotes if one is not quote and _is_around(one.content, quote.cue[0]))
    said = frozenset(i for one in quotes if one.kind == "direct" for i in tokens_of(doc, one.content))
    return frozenset(i for shell in shells for i in tokens_of(doc, shell.content)) - said


def _is_around(content: Spans, cue: Span) -> bool:
    return any(piece.start <= cue.start and cue.end <= piece.end for piece in content)


def sentences_with(doc: Doc, tokens: Iterable[int]) -> list[Sentence]:
    """The sentences that hold the tokens, each once."""
    found: list[Sentence] = []
    for i in tokens:
        if not any(sent.start <= i < sent.end for sent in found):
            found.append(doc[i].sent)
    return found


def _cues(doc: Doc, quotes: Sequence[Quote]) -> Cues:
    """The cues that part one speaker's words from another's; "asked about it" without a source parts nothing."""
    pairs = [(i, _who(quote)) for quote in quotes if quote.source for i in tokens_of(doc, quote.cue)]
    pairs.sort(key=itemgetter(0))
    return Cues(tuple(i for i, _ in pairs), tuple(who for _, who in pairs))


def _who(quote: Quote) -> Who:
    return (quote.speaker and quote.speaker.name) or quote.source


def _stated(doc: Doc, quote: Quote, cues: Cues, hidden: frozenset[int], cast: Cast) -> Found | None:
    """The venue nearest to the cue in the sentences of cue and source, not beyond somebody else's cue."""
    own = sorted(tokens_of(doc, quote.cue)) or sorted(tokens_of(doc, quote.source))
    if not own:
        return None
    speaker = quote.speaker.name if quote.speaker is not None else None
    found = [
        venue
        for sent in sentences_with(doc, (own[0], own[-1]))
        for token in sent
        if token.i not in hidden
        for venue in venues_at(token, hidden, speaker, cast)
        if not cues.others_between(own[-1] + 1, venue.start, _who(quote))
        and not cues.others_between(venue.start + 1, own[0], _who(quote))
        and not _tells_who(doc, quote, token)
        and not _tells_when(token)
        and (token.i in own or token.pos_ != "VERB" or venue.start >= token.i)  # of "a jury was told", its own cue's
        and _is_of_talk(doc, quote, own, _verb_of(token, hidden), token.i, cues)
    ]
    return min(found, key=lambda venue: (venue.distance(own[0]), venue.start)) if found else None


def _tells_who(doc: Doc, quote: Quote, preposition: Token) -> bool:
    """Whether the preposition tells who speaks: "delegates at the convention said"; not where a source took in the
    place: “...,” said Ann Lee at a rally."""
    source = tokens_of(doc, quote.source)
    if preposition.lower_ not in _WITHIN or preposition.i not in source:
        return False
    behind = bool(quote.cue) and quote.cue[-1].end <= preposition.idx
    head = preposition.head
    return not (behind and (head.i in tokens_of(doc, quote.cue) or head.ent_type_ == "PERSON"))


def _verb_of(token: Token, hidden: frozenset[int]) -> Token | None:
    """The verb that the announcing word goes with, unless the parser found it among quoted words."""
    verb = next((t for t in (token, *token.ancestors) if t.pos_ in {"VERB", "AUX"}), None)
    return verb if verb is not None and verb.i not in hidden else None


def _tells_when(token: Token) -> bool:
    """Whether it is part of what tells when or why: "following Lee's speech at the convention, Olsen said"."""
    for above in token.ancestors:
        if above.pos_ in {"VERB", "AUX"} and above.lower_ not in venue_words("upon"):
            return False
        if above.lower_ in venue_words("upon"):
            return True
    return False


def _is_of_talk(doc: Doc, quote: Quote, own: Sequence[int], verb: Token | None, announced: int, cues: Cues) -> bool:
    """Whether a venue that goes with this verb of the sentence is that of the quotation whose cue is `own`."""
    if verb is None or verb.i in own:
        return True
    if cues.has(verb.i):  # "said it was over, and told Reuters that ..." are two talks, "said ..., telling Reuters" one
        one_talk = verb.tag_ == "VBG" or any(doc[i].tag_ == "VBG" for i in own)
        return one_talk and not tells_of_another_time(doc, quote)
    if any(child.dep_ == "mark" and child.i < announced and child.lower_ in _OVER for child in verb.children):
        return verb.is_ancestor(doc[own[0]])  # "a week after Lee spoke to the convention, he proposed"
    # "said Lee, who was at the dinner" tells where Lee was, not where it was said
    return not (verb.dep_ == "relcl" and not any(t.i in own for t in verb.subtree))


def _with_interviews(doc: Doc, quotes: Sequence[Quote], found: Sequence[Found | None]) -> list[Venue | None]:
    """The venues found, where "the same interview" is the one with the outlet that the speaker talked to before, and
    "the same programme" the one named last."""
    venues: list[Venue | None] = [None] * len(found)
    last: dict[Who, Found] = {}
    latest: Found | None = None
    stated = [(venue.start, number, venue) for number, venue in enumerate(found) if venue is not None]
    for _, number, venue in sorted(stated, key=itemgetter(0, 1)):
        who = _who(quotes[number])
        before = last.get(who)
        venues[number] = venue_at(doc, venue)
        if venue.name == "interview" and is_definite(doc, venue) and before is not None and before.kind == "outlet":
            venues[number] = replace(venue_at(doc, before), carried=True)
        elif latest is not None and is_the_same(doc, venue) and _is_such(doc, venue, latest):
            venues[number] = replace(venue_at(doc, latest), carried=True)
        elif venue.kind == "outlet" or venue.name == "interview":
            last[who] = latest = venue
        else:
            latest = venue
    return venues


def _is_such(doc: Doc, venue: Found, other: Found) -> bool:
    """Whether the noun fits what was named before: a programme is an outlet's, a meeting is another meeting."""
    noun = doc[venue.end - 1].lower_
    if other.kind == "outlet":
        return noun in venue_words("shows") | venue_words("outlet")
    return doc[other.end - 1].lower_ == noun
