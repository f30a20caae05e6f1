"""The loss over whole sequences of tags, against the sum over all that there are."""

from itertools import pairwise, product
from math import log

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs PyTorch: pip install 'quotes[train]'")

from quotes.extraction.model.tags import TAGS, may_follow  # noqa: E402
from quotes.training.crf import Transitions  # noqa: E402

COUNT = len(TAGS)


def made(seed: int, lengths: list[int]):
    """A module with random scores, and a batch of such windows with tags that may be."""
    random = np.random.default_rng(seed)
    module = Transitions()
    with torch.no_grad():
        module.start.copy_(torch.tensor(random.normal(size=COUNT)))
        module.step.copy_(torch.tensor(random.normal(size=(COUNT, COUNT))))
    scores = torch.tensor(random.normal(size=(len(lengths), max(lengths), COUNT)), dtype=torch.float32)
    mask = torch.tensor([[float(at < length) for at in range(max(lengths))] for length in lengths])
    tags = torch.zeros(len(lengths), max(lengths), dtype=torch.long)
    for row, length in enumerate(lengths):
        for at in range(length):
            free = [tag for tag in range(COUNT) if not at or may_follow(int(tags[row, at - 1]), tag)]
            tags[row, at] = int(random.choice(free))
    return module, scores, tags, mask


def by_hand(module, scores, tags) -> float:
    """Minus the log of the tags' share in all sequences that may be."""

    start, step = module.start.detach(), module.step.detach()

    def total(sequence) -> float:
        steps = sum(float(step[a, b]) for a, b in pairwise(sequence))
        return float(start[sequence[0]]) + steps + sum(float(scores[at, tag]) for at, tag in enumerate(sequence))

    every = [
        np.exp(total(sequence))
        for sequence in product(range(COUNT), repeat=len(tags))
        if all(may_follow(a, b) for a, b in pairwise(sequence))
    ]
    return log(sum(every)) - total(tags)


@pytest.mark.parametrize("lengths", [[1], [2], [3, 1, 4], [4, 4], [2, 3]], ids=str)
def test_loss_is_that_of_all_sequences(lengths: list[int]):
    module, scores, tags, mask = made(len(lengths), lengths)
    expected = sum(by_hand(module, scores[row], tags[row, :n].tolist()) for row, n in enumerate(lengths))
    assert module.loss(scores, tags, mask).item() == pytest.approx(expected, rel=1e-4)


def test_what_lies_behind_a_window_s_end_costs_nothing():
    module, scores, tags, mask = made(7, [2, 5])
    one = module.loss(scores, tags, mask)
    scores[0, 2:], tags[0, 2:] = 99.0, 3
    assert module.loss(scores, tags, mask).item() == pytest.approx(one.item(), rel=1e-5)


def test_probabilities_of_all_tags_of_a_word_sum_to_one():
    module, scores, _, mask = made(3, [1])
    losses = [module.loss(scores, torch.tensor([[tag]]), mask) for tag in range(COUNT)]
    assert sum(torch.exp(-loss).item() for loss in losses) == pytest.approx(1, rel=1e-5)


def test_the_loss_can_be_learned_from():
    module, scores, tags, mask = made(4, [3, 5])
    scores.requires_grad_()
    module.loss(scores, tags, mask).backward()
    assert all(torch.isfinite(value.grad).all() for value in (scores, module.start, module.step))
