"""Which outlet the article credits for a report: "France Info reported", "citing Bloomberg"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from quotes.attribution.cast.cast import Cast
from quotes.attribution.names import PACKAGE, demonyms
from quotes.attribution.texts import text_of, tokens_of
from quotes.attribution.venues.occasions import venue_words
from quotes.attribution.venues.venues import sentences_with
from quotes.datafiles import listed, table
from quotes.parsing.grammar import FINITE
from quotes.records import GIVEN, REPORT_WITHIN, SHOWN_CLASSES, Credit, Quote, Span, Spans

_LEAD = 7
"""Words before an outlet's name that may credit it: "according to the German news agency"."""
_REST = 4
"""Words beside somebody's own and who says them, for whom they were told."""


def credits_of(doc: Doc, quotes: Sequence[Quote], cast: Cast) -> list[Credit | None]:
    """The credited outlet of each quotation: its source, or an outlet whose report its sentence mentions."""
    hidden = frozenset(i for quote in quotes for i in tokens_of(doc, quote.content))
    cues = frozenset(i for quote in quotes for i in tokens_of(doc, quote.cue))
    outlets = frozenset(figure.name for figure in cast.figures if figure.outlet)
    return [_of_source(doc, quote, cast, outlets) or _of_sentence(doc, quote, hidden, cues, cast) for quote in quotes]


def is_only_credit(doc: Doc, quote: Quote) -> bool:
    """Whether it tells who had the news and nothing of what it said: "The split was first reported by the Mail"."""
    if quote.credited is None or quote.speaker is None or quote.speaker.name != quote.credited.name:
        return False
    if quote.method == GIVEN or quote.kind != "indirect" or quote.cue_class not in SHOWN_CLASSES:
        return False
    cue = [doc[i] for i in sorted(tokens_of(doc, quote.cue))]
    breaks = [token for token in cue if token.lemma_.lower() in _words("breaks")]
    by = any(child.dep_ == "agent" for token in breaks for child in token.children)
    clause = any(doc[i].tag_ in FINITE for i in tokens_of(doc, quote.content))
    return bool(breaks) and (by or any(token.lower_ == "first" for token in cue)) and not clause


def only_passes_on(doc: Doc, quote: Quote, quotes: Sequence[Quote]) -> bool:
    """Whether an outlet says nothing but whose words in marks it had: “Rain,” the minister said, according to the Post.

    The words are the minister's, and the outlet, be it called "the paper", is credited for them; so they are "according
    to a translation" of them.
    """
    if quote.method == GIVEN or len(quote.content) != 1 or quote.kind != "mixed":
        return False
    is_translated = any(doc[i].lower_ in _words("translations") for i in tokens_of(doc, quote.source))
    is_outlet = quote.credited is not None and quote.speaker is not None and quote.speaker.name == quote.credited.name
    is_paper = quote.speaker is not None and quote.speaker.name is None and _is_calling(doc, quote.source)
    if not (is_outlet or is_translated or is_paper):
        return False
    (whole,) = quote.content
    return any(
        inner.method == REPORT_WITHIN
        and inner.kind == "direct"
        and whole.start <= inner.content[0].start < inner.cue[0].start < whole.end
        and _is_rest(doc, tokens_of(doc, (whole,)) - tokens_of(doc, inner.spans))
        for inner in quotes
    )


def _is_calling(doc: Doc, source: Spans) -> bool:
    """Whether it is what an outlet is called that was named before: "the paper"."""
    words = [doc[i].lower_ for i in sorted(tokens_of(doc, source))]
    return len(words) == len(("the", "paper")) and words[0] == "the" and words[1] in venue_words("outlet")


def only_quotes(doc: Doc, quote: Quote, quotes: Sequence[Quote]) -> bool:
    """Whether it tells nothing but whom another quotes "as saying" what a quotation within it has: "The agency quoted
    Lund as saying that it leaks"."""
    cue = (doc[i].lemma_.lower() for i in tokens_of(doc, quote.cue))
    if quote.method == GIVEN or len(quote.content) != 1 or listed(PACKAGE, "report_words", "quotes").isdisjoint(cue):
        return False
    (whole,) = quote.content
    within = (inner for inner in quotes if inner.method == REPORT_WITHIN and inner.content[-1].end == whole.end)
    return any(" as " in text_of(doc)[whole.start : inner.content[0].start] for inner in within)


def _is_rest(doc: Doc, tokens: frozenset[int]) -> bool:
    """Whether the words are few, as for who was told, and none is a verb."""
    return sum(doc[i].is_alpha for i in tokens) <= _REST and all(doc[i].pos_ != "VERB" for i in tokens)


def _of_source(doc: Doc, quote: Quote, cast: Cast, outlets: frozenset[str | None]) -> Credit | None:
    """The outlet that speaks itself, or whose reporter does: not in a poll, and not where it wants or plans."""
    if quote.cue_class not in SHOWN_CLASSES:
        return None
    source = sorted(tokens_of(doc, quote.source))
    name = quote.speaker.name if quote.speaker is not None else None
    named = [i for i in source if i in cast.at and cast.at[i].outlet]
    if any(doc[i].lower_ in _words("polls") for i in source):
        return None
    if any(doc[i].lemma_.lower() in _words("reports") for i in tokens_of(doc, quote.cue)):
        reporters = [i for i in named if _has_reporter(doc, i, cast)]
        if reporters:
            return _at(doc, reporters[0], cast)
    speaking = [i for i in named if cast.at[i].name == name]
    if speaking:
        return _at(doc, speaking[0], cast)
    if name is None or name not in outlets or named or not source:
        return None
    return Credit(name, Span(doc[source[0]].idx, doc[source[-1]].idx + len(doc[source[-1]])))  # "the newspaper said"


def _has_reporter(doc: Doc, i: int, cast: Cast) -> bool:
    """Whether a name behind the outlet's is its reporter's: "the Guardian's Ann Lee", "Bild reporter Ann Lee"."""
    end = cast.mention[i].end
    after = next((j for j in range(end, min(end + 6, len(doc))) if j in cast.at), None)
    return after is not None and cast.at[after].kind == "person" and not any(t.is_punct for t in doc[end:after])


def _of_sentence(doc: Doc, quote: Quote, hidden: frozenset[int], cues: frozenset[int], cast: Cast) -> Credit | None:
    """The outlet that the sentence of source and cue says to have reported."""
    source, cue = tokens_of(doc, quote.source), tokens_of(doc, quote.cue)
    for sent in sentences_with(doc, source | cue):
        for i in range(sent.start, sent.end):
            figure = cast.at.get(i)
            if figure is None or not figure.outlet or i in hidden:
                continue
            if _is_named_for(doc, i, cast) or (i not in source and _reports(doc, i, cues - cue, cast)):
                return _at(doc, i, cast)
    return None


def _at(doc: Doc, i: int, cast: Cast) -> Credit:
    """The credit for the outlet whose name has token `i`."""
    figure = cast.at[i]
    mention = cast.mention[i]
    last = doc[mention.end - 1]
    return Credit(figure.name or "", Span(doc[mention.start].idx, last.idx + len(last)))


def _reports(doc: Doc, i: int, others: frozenset[int], cast: Cast) -> bool:
    """Whether the outlet named here is said to report this, and not what is another quotation: "Reuters reported"."""
    end = cast.mention[i].end
    verbs = [t for t in doc[end : end + 2] if t.lemma_.lower() in _words("reports") and t.pos_ in {"VERB", "AUX"}]
    return any(t.i not in others and not _is_aside(t) for t in verbs)


def _is_aside(verb: Token) -> bool:
    """Whether the report is only when or why it was said: "he wrote after the Guardian published a story"."""
    return any(child.dep_ == "mark" and child.lower_ in _words("asides") for child in verb.children)


def _is_named_for(doc: Doc, i: int, cast: Cast) -> bool:
    """Whether the words before the outlet's name credit it: "first reported by the Guardian", "citing Bloomberg"."""
    mention = cast.mention[i]
    if any(t.lower_ in _words("polls") for t in doc[mention.end : mention.end + 4]):
        return False
    before = [t.lower_ for t in doc[max(mention.start - _LEAD, 0) : mention.start]]
    while before and (before[-1] in _words("between") or before[-1] in demonyms()):
        before.pop()
    if not before:
        return False
    return before[-1] in _words("citing") or " ".join(before[-2:]) in _words("by")


def _words(part: str) -> frozenset[str]:
    return frozenset(table(PACKAGE, "credit_words")[part])
