"""Articles that come one batch after the other are linked as all at once, in whatever order, and keys stay."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from quotes.linking import Linking, link
from quotes.records import Span
from quotes.versions import StoredArticle, Version

_STATEMENTS = [
    ("okafor", "The northern dam will be rebuilt from scratch and taller than before, whatever it costs the province"),
    ("okafor", "School buses shall run free of charge on Sundays and holidays until the bridge is open again"),
    ("lindqvist", "Nobody who earns less than a teacher will pay the new tax on boats, cabins and second homes"),
    ("lindqvist", "We counted the ballots four times and found eleven that should never have been in the box"),
    ("halvorsen", "I touched the bell with my own hand and it was as cold as the winter in which it sank"),
    ("halvorsen", "The museum can have the bell, but the wreck belongs to those who went down with it"),
]
_FILLING = ["Rain fell on {}.", "The market of {} closed early.", "In {} the ferry was late.", "{} has a new baker."]
_PLACES = ["Tarrant", "Osterby", "Morwen", "Carrow", "Linden", "Harrow"]


def made_up(seed: int, number: int) -> list[tuple[StoredArticle, list[Version]]]:
    """Made-up articles that print the statements whole, cut, or with a word changed; some copy one before."""
    chance = random.Random(seed)
    made: list[tuple[StoredArticle, list[Version]]] = []
    for place in range(number):
        published = chance.choice([None, f"2031-03-{chance.randint(1, 20):02}"])
        outlet = f"Outlet {chance.randint(0, 4)}"
        if made and chance.random() < 0.25:
            text = f"Title {place}\n{chance.choice(made)[0].text}"
        else:
            lines = [chance.choice(_FILLING).format(chance.choice(_PLACES)) for _ in range(3)]
            lines += [f"“{_reworded(words, chance)},” somebody said." for _, words in chance.sample(_STATEMENTS, 2)]
            text = "\n".join(chance.sample(lines, len(lines)))
        article = StoredArticle(f"{seed}-{place:02}", text, outlet, published)
        made.append((article, list(_versions(article))))
    return made


def _reworded(words: str, chance: random.Random) -> str:
    whole = words.split()
    cut = whole[: chance.randint(9, len(whole))] if chance.random() < 0.5 else whole
    return " ".join("never" if word == "will" and chance.random() < 0.2 else word for word in cut)


def _versions(article: StoredArticle) -> Iterable[Version]:
    for start, end in _in_marks(article.text):
        words = article.text[start:end]
        speaker = next(name for name, whole in _STATEMENTS if whole.split()[:2] == words.split()[:2])
        key = f"{article.key}/{start:05}"
        spans = (Span(start, end),)
        yield Version(key, article.key, "direct", words, spans, speaker, article.outlet, article.published)


def _in_marks(text: str) -> Iterable[tuple[int, int]]:
    start = text.find("“")
    while start >= 0:
        yield start + 1, text.index(",”", start)
        start = text.find("“", start + 1)


def _linked(parts: Sequence[tuple[StoredArticle, list[Version]]], known: dict[str, str]) -> Linking:
    return link([one for _, versions in parts for one in versions], [article for article, _ in parts], known)


def _keys(linking: Linking) -> dict[str, str]:
    return {variant.quote: one.key for one in linking.utterances for variant in one.variants}


def _without_keys(linking: Linking) -> list[object]:
    """All that linking found, but for the keys of utterances, which tell which was found first."""
    found = sorted(((one.variants, one.lineage) for one in linking.utterances), key=repr)
    return [found, linking.reprints, linking.groups]


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 9), st.randoms(use_true_random=False))
def test_batches_in_any_order_are_linked_as_all_at_once(seed, number, chance):
    parts = made_up(seed, number)
    at_once = _linked(parts, {})
    waiting, stored, known = chance.sample(parts, len(parts)), [], {}
    while waiting:
        size = chance.randint(1, 3)
        stored, waiting = stored + waiting[:size], waiting[size:]
        linking = _linked(stored, known)
        known = _keys(linking)
    assert _without_keys(linking) == _without_keys(at_once)
    assert _keys(_linked(parts, known)) == known


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 9))
def test_an_utterance_that_only_grows_keeps_its_key(seed, number):
    parts = made_up(seed, number)
    before = _linked(parts[:-1], {})
    after = _linked(parts, _keys(before))
    earlier = _keys(before)
    for utterance in after.utterances:
        came_from = {earlier[variant.quote] for variant in utterance.variants if variant.quote in earlier}
        if len(came_from) == 1:  # it took in new versions, and no other utterance
            (key,) = came_from
            scattered = {_keys(after)[quote] for quote, own in earlier.items() if own == key}
            assert len(scattered) > 1 or utterance.key == key
