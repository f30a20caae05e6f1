"""The sentences of a print that face a draft's words: what else was said is neither left out nor changed by it.

Of words that the print has as they are these are sure (`taken`). Of others, what is shown goes by the words that both
have in order (`passage`), what is compared by how much each sentence tells of what the draft tells
(`nearest_sentences`).
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from quotes.checking.beside.holding import held
from quotes.checking.drafts.sentence import sentences_in
from quotes.checking.words.telling import matter
from quotes.checking.words.wordings import Compounds, plain_words
from quotes.comparing.language.matter import carries_matter
from quotes.versions import Flag


class Passage(NamedTuple):
    """Sentences of a print, and whether others stand before and behind them."""

    text: str
    is_cut_before: bool = False
    is_cut_behind: bool = False


def passage(stored: str, drafted: str, flags: Sequence[Flag] = ()) -> Passage:
    """Of a print the sentences from the first to the last that has a word which tells something and faces one of the
    draft's, or words that a flag names and none of these has; all where there is none."""
    sentences = sentences_in(stored)
    words = [plain_words(sentence) for sentence in sentences]
    facing = _facing(words, plain_words(drafted))
    if not facing:
        return Passage(stored)
    first, last = facing[0], facing[-1] + 1
    for raised in (set(plain_words(flag.reference)) for flag in flags):
        if raised and not any(raised <= set(row) for row in words[first:last]):
            found = [number for number, row in enumerate(words) if raised <= set(row)]
            first, last = min([first, *found]), max([last, *(number + 1 for number in found)])
    start = end = 0
    for number, sentence in enumerate(sentences[:last]):
        at = stored.index(sentence, end)
        start, end = at if number <= first else start, at + len(sentence)
    return Passage(stored[start:end] if last < len(sentences) else stored[start:], first > 0, last < len(sentences))


def taken(stored: str, quoted: Sequence[str], joined: Compounds | None = None) -> str:
    """The sentences of a print that the quoted words are from: what else was said is left out of no sentence."""
    sentences = sentences_in(stored)
    first, last = 0, len(sentences)
    while last - first > 1 and _has_all(sentences[first + 1 : last], quoted, joined):
        first += 1
    while last - first > 1 and _has_all(sentences[first : last - 1], quoted, joined):
        last -= 1
    return stored if last - first == len(sentences) else " ".join(sentences[first:last])


def nearest_sentences(wording: str, drafted: str) -> str:
    """Of a wording the sentences that tell what the draft tells, from the first to the last."""
    about = matter(plain_words(drafted))
    sentences = sentences_in(wording)
    shared = [len(about & matter(plain_words(sentence))) for sentence in sentences]
    near = [at for at, number in enumerate(shared) if 2 * number >= max(shared, default=0)]
    return wording if len(near) in (0, len(sentences)) else " ".join(sentences[near[0] : near[-1] + 1])


def _has_all(sentences: Sequence[str], quoted: Sequence[str], joined: Compounds | None) -> bool:
    words = plain_words(" ".join(sentences))
    return all(held(one, words, joined) for one in quoted)


def _facing(stored: Sequence[Sequence[str]], drafted: Sequence[str]) -> list[int]:
    """The places of the sentences that have words of the draft's which tell something, in its order."""
    at = [(number, word) for number, row in enumerate(stored) for word in row]
    matcher = SequenceMatcher(None, [word for _, word in at], drafted, autojunk=False)
    faced = (at[place] for block in matcher.get_matching_blocks() for place in range(block.a, block.a + block.size))
    return [number for number, word in faced if carries_matter(word)]
