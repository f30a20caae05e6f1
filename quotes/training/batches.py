"""A pass over all articles: a style drawn for each, its windows sorted by length, the batches shuffled."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tokenizers import Tokenizer

from quotes.extraction.model.encoding import encode
from quotes.marks import marks
from quotes.records import Article
from quotes.training.examples import Example, examples
from quotes.training.styles import STYLES

WINDOW = (150, 254)
"""Fewest and most pieces in a window, drawn anew for each article, so that no cut is learned by heart."""

_STYLES = {"as-is": 40, "single-straight": 20, "single-curly": 10, "straight": 10, "curly": 5}
"""How often articles take which marks, in parts of their sum."""

_ONE_LINE = 0.2
_LOST_MARK = 0.08
_CAPITALS = 0.08
_POOL = 60  # batches among which windows of one length are looked for


def restyled(article: Article, chance: random.Random) -> Article:
    """The article as another newspaper, or a bad copy, would print it; every offset stays what it was."""
    text = STYLES[chance.choices(list(_STYLES), weights=list(_STYLES.values()))[0]](article.text)
    if chance.random() < _LOST_MARK:
        text = _without_a_mark(text, chance)
    if chance.random() < _CAPITALS:
        text = _lead_in_capitals(text, chance)
    if chance.random() < _ONE_LINE:
        text = STYLES["no-line-breaks"](text)
    return replace(article, text=text)


def _without_a_mark(text: str, chance: random.Random) -> str:
    """The text with one double mark in eight blank."""
    characters = list(text)
    for mark in marks(text):
        if mark.family == "double" and chance.random() < 0.125:
            characters[mark.start : mark.end] = " " * (mark.end - mark.start)
    return "".join(characters)


def _lead_in_capitals(text: str, chance: random.Random) -> str:
    """The text with its first line or its first few words in capitals, where that keeps its length."""
    end = text.find("\n")
    if end < 0 or chance.random() < 0.5:
        end = min(len(text), chance.randint(10, 60))
    lead = text[:end].upper()
    return lead + text[end:] if len(lead) == end else text


def batches(
    articles: Sequence[Article], tokenizer: Tokenizer, size: int, chance: random.Random
) -> Iterator[list[Example]]:
    """One pass over the articles in batches of about `size` pieces, padding counted."""
    order = list(articles)
    chance.shuffle(order)
    pool: list[Example] = []
    held = 0
    for article in order:
        shown = restyled(article, chance)
        encoded = encode(tokenizer, shown.text)
        for example in examples(shown, encoded, chance.randint(*WINDOW)):
            pool.append(example)
            held += len(example.ids)
        if held >= size * _POOL:
            yield from _of_one_length(pool, size, chance)
            pool, held = [], 0
    yield from _of_one_length(pool, size, chance)


def _of_one_length(pool: list[Example], size: int, chance: random.Random) -> list[list[Example]]:
    """The examples in batches of similar length, in no order."""
    made: list[list[Example]] = []
    for example in sorted(pool, key=lambda e: len(e.ids)):
        if not made or (len(made[-1]) + 1) * len(example.ids) > size:
            made.append([])
        made[-1].append(example)
    chance.shuffle(made)
    return made
