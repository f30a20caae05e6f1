"""A pass over the articles: every style keeps every offset, no batch is larger than asked."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toy import tokenizer

from quotes.records import Article, Quote, Span
from quotes.training.batches import batches, restyled

TEXT = "“It rains,” Ann Lee said.\n\nThe bridge is ‘safe’, Bo’s office told us; it isn’t.\nStraße, İzmir, ﬁne. "
GIVEN = (Quote("direct", (Span(1, 9),), (Span(20, 24),), (Span(12, 19),)),)


@given(st.text(alphabet="ab S’'\"“”‘‚«».,\n\u0130ßﬁ\ud800é`", max_size=80) | st.just(TEXT), st.integers(0, 10_000))
def test_restyled_keeps_every_offset(text: str, seed: int):
    shown = restyled(Article("x", text, given=GIVEN), random.Random(seed))
    assert len(shown.text) == len(text)
    assert shown.given == GIVEN
    assert [match.span() for match in re.finditer(r"\w+", shown.text)] == [
        match.span() for match in re.finditer(r"\w+", text)
    ]


def test_restyled_shows_every_typography():
    shown = {restyled(Article("x", TEXT), random.Random(seed)).text[:11] for seed in range(300)}
    assert {"“It rains,”", '"It rains,"', "‘It rains,’", "'It rains,'", "“IT RAINS,”"} <= shown


def made_up(count: int) -> list[Article]:
    return [Article(str(number), TEXT * (1 + number % 7), given=GIVEN) for number in range(count)]


@pytest.mark.parametrize("size", [10, 300, 1300])
def test_no_batch_is_larger_than_asked_unless_an_example_is(size: int):
    made = list(batches(made_up(40), tokenizer(), size, random.Random(1)))
    assert made
    for batch in made:
        padded = len(batch) * max(len(example.ids) for example in batch)
        assert padded <= size or len(batch) == 1


def test_a_pass_has_every_word_of_every_article():
    made = list(batches(made_up(30), tokenizer(), 900, random.Random(2)))
    again = list(batches(made_up(30), tokenizer(), 900, random.Random(3)))
    count = [sum(len(example.tags) for batch in one for example in batch) for one in (made, again)]
    assert min(count) > 0
    assert abs(count[0] - count[1]) < 0.05 * count[0]  # lost marks alone are no words any more


def test_a_seed_makes_the_same_batches():
    one, other = (
        [[e.ids.tolist() for e in b] for b in batches(made_up(9), tokenizer(), 500, random.Random(5))] for _ in "ab"
    )
    assert one == other


def test_no_articles_no_batches():
    assert list(batches([], tokenizer(), 500, random.Random(1))) == []
