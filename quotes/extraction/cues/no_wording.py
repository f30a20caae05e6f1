"""Cues behind which no wording stands: what somebody answered, and what his words show without saying it. No parse.

Of "The board replied to the union's claim that wages had been cut" the board said none of it; in "Lund's warning
highlights the weakness of the dam" the writer comments on Lund.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotes.extraction.cues.lemmas import singular, words
from quotes.extraction.cues.lexicon import Lexicon, cue_lexicon
from quotes.extraction.cues.sources import nouns_of
from quotes.records import Quote, Spans
from quotes.spans import printed

_OPENS_MARKS = re.compile(r"[\"“”„«»‘']")
_IS_OWNER = re.compile(r"(?:['’]s|s['’]|\b(?:her|his|its|my|our|their))$", re.IGNORECASE)
_CLAIM = re.compile(r"(?:[^\W\d_][\w’'-]*\s){1,5}?([\w-]+) that\s")
_IS_SAID = re.compile(
    r"(?:how|if|what|when|where|whether|which|who|why)\b|"
    r"(?:(?:[Hh]is|[Hh]er|[Tt]heir)|[^\n.!?]{1,60}?(?:['’]s|s['’])) (?:(?:\w+ )?\w+ that|calling)\b"
)
"""A question, and what somebody in particular has claimed: "asked about Lund's claim that it leaks"."""
_ANSWERED = 2
"""Words of "replied to claims" before the claims."""
_ABOUT = 3
"""Words of "dodged questions about", at least."""
_ABOUT_WHAT = 2
"""Words of "asked about", at least."""
_NAMED = 6
"""Words among which those stand that name figures: "its best annual result"."""
_AIMED = frozenset({("out", "at"), ("back", "at")})
_PAST = ("ed", "ing")


def is_answer(text: str, quote: Quote) -> bool:
    """Whether the quotation's content is what its cue answers, which another may have said."""
    forms = [word.lower() for word in words(printed(text, quote.cue))]
    return is_aimed(forms) or holds_what_was_answered(text, forms, quote.cue, quote.content, cue_lexicon())


def is_aimed(forms: Sequence[str]) -> bool:
    """Whether behind the cue stands no wording but whom or what the words were aimed at: "hit back at <the union>"."""
    return tuple(forms[-2:]) in _AIMED


def holds_what_was_answered(text: str, forms: Sequence[str], cue: Spans, content: Spans, lexicon: Lexicon) -> bool:
    """Whether the content is what the cue answers: "replied to <the claim>", "replied to claims that <it rains>", not
    "replied to reporters: <“No”>"."""
    if len(forms) > _ANSWERED and forms[-2] == "to" and lexicon.nouns.get(singular(forms[-1])) == "speech":
        forms = forms[:-1]
    if not content or not cue or content[0].start < cue[-1].end:
        return False
    is_reply = forms[-1:] == ["to"] and len(forms) > 1 and lexicon.lemma(forms[-2]) in lexicon.answered
    if is_reply or _is_about_questions(forms, lexicon):
        return _follows(text, cue, content)
    if not forms or lexicon.lemma(forms[-1]) != "answer":
        return False
    claim = _CLAIM.match(text, *content[0])  # answered the charge that
    return claim is not None and lexicon.nouns.get(singular(claim[1].lower())) == "speech"


def has_no_wording(
    text: str, forms: Sequence[str], cue: Spans, source: Spans, content: Spans, lexicon: Lexicon
) -> bool:
    """Whether the content is no wording of the source's: what was answered, a topic, or figures that are posted."""
    is_none = holds_what_was_answered(text, forms, cue, content, lexicon)
    return (
        is_none
        or _is_topic(text, forms, cue, source, content, lexicon)
        or _is_posted(text, forms, cue, content, lexicon)
    )


def _is_topic(text: str, forms: Sequence[str], cue: Spans, source: Spans, content: Spans, lexicon: Lexicon) -> bool:
    """Whether the content only names what nobody in particular is asked about or talks of: "asked about <the leak>",
    "speculation about <the mine>"."""
    if source or len(content) > 1 or len(forms) < _ABOUT_WHAT or forms[-1] not in lexicon.topics:
        return False
    if not _follows(text, cue, content) or _IS_SAID.match(text, *content[0]):
        return False
    is_talk = lexicon.nouns.get(singular(forms[-2])) == "speech" and lexicon.lemma(forms[-2]) not in lexicon.says_words
    return is_talk or lexicon.lemma(forms[-2]) in lexicon.asks


def _is_posted(text: str, forms: Sequence[str], cue: Spans, content: Spans, lexicon: Lexicon) -> bool:
    """Whether the content is figures that a firm posts: "posted <its best results since May>"; not "posted that its
    profit fell"."""
    if not forms or lexicon.lemma(forms[-1]) != "post" or not _follows(text, cue, content):
        return False
    named = words(text[slice(*content[0])])[:_NAMED]
    if text[cue[-1].end : content[0].start].strip() or named[:1] == ["that"]:
        return False
    return not lexicon.posted.isdisjoint(singular(word.lower()) for word in named)


def _follows(text: str, cue: Spans, content: Spans) -> bool:
    """Whether the content stands behind the cue, without marks."""
    if not content or not cue or content[0].start < cue[-1].end:
        return False
    return not _OPENS_MARKS.search(text, content[0].start - 1, content[0].start + 1)


def _is_about_questions(forms: Sequence[str], lexicon: Lexicon) -> bool:
    """True for "was answering questions about" and "dodged a question on"."""
    if len(forms) < _ABOUT or forms[-1] not in ("about", "on", "over") or singular(forms[-2]) != "question":
        return False
    return not {lexicon.lemma(form) for form in forms[:-2]}.isdisjoint(lexicon.answered | lexicon.met)


def is_shown_by_words(text: str, forms: Sequence[str], source: Spans, lexicon: Lexicon) -> bool:
    """Whether it is somebody's words that show it, in the writer's own present: "[Lund's] {warning highlights}"."""
    if not forms or forms[-1].endswith(_PAST) or lexicon.lemma(forms[-1]) not in lexicon.shown:
        return False
    owned = _IS_OWNER.search(printed(text, source))
    nouns = [noun for form in forms[:-1] for noun in (form, singular(form))] if owned else nouns_of(text, source)
    return not lexicon.words_that_show.isdisjoint(nouns)
