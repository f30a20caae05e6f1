"""What a batch costs: the tags of its words, the links of its spans, and how far the exit is from the top."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from quotes.extraction.model.links import RELATIONS, WIDTH, bucket
from quotes.training.examples import Example, Link, WordSpan
from quotes.training.network import Answer, Heads, Network

LINKS = 0.25
"""What the links weigh beside the tags."""

PUPIL = 0.5
"""What a pupil's distance from its teacher weighs beside its own loss, in tags and in links."""

EXIT = 0.5
"""What the exit's own loss weighs beside the top's, and likewise its distance from the top's answer."""


class Batch(NamedTuple):
    """Examples side by side, padded: pieces (ids, case, place, mask) and words (first, tags, words' mask)."""

    ids: Tensor
    case: Tensor
    place: Tensor
    mask: Tensor
    first: Tensor
    tags: Tensor
    words: Tensor
    examples: Sequence[Example]


def collate(examples: Sequence[Example]) -> Batch:
    """The examples as tensors."""

    def padded(rows: Sequence[np.ndarray]) -> Tensor:
        out = np.zeros((len(rows), max(map(len, rows))), dtype=np.int64)
        for number, row in enumerate(rows):
            out[number, : len(row)] = row
        return torch.from_numpy(out)

    def ones(rows: Sequence[np.ndarray]) -> Tensor:
        return padded([np.ones_like(row) for row in rows]).float()

    return Batch(
        padded([e.ids for e in examples]),
        padded([e.case for e in examples]),
        padded([e.place for e in examples]),
        ones([e.ids for e in examples]),
        padded([e.first for e in examples]),
        padded([e.tags for e in examples]),
        ones([e.tags for e in examples]),
        examples,
    )


def batch_loss(network: Network, batch: Batch) -> Tensor:
    """The cost of a batch, a word's on the average."""
    answers = [at_words(answer, batch.first) for answer in network(batch.ids, batch.case, batch.place, batch.mask)]
    top = answers[-1]
    loss = answer_loss(network.top, top, batch)
    if network.exit is not None:
        below = answers[0]
        loss = loss + EXIT * answer_loss(network.exit, below, batch) + EXIT * _distance(below, top, batch.words)
    return loss


def answer_loss(heads: Heads, answer: Answer, batch: Batch) -> Tensor:
    """What one set of heads costs."""
    loss = heads.transitions.loss(answer.tags, batch.tags, batch.words) / batch.words.sum()
    scored = list(scored_links(heads, answer.links, batch.examples))
    return loss + LINKS * _mean([functional.cross_entropy(s, t, reduction="sum") for s, t in scored], scored)


def pupil_loss(teacher: Network, pupil: Network, batch: Batch) -> Tensor:
    """The cost of a pupil's answers: their own, and how far they are from the teacher's (Hinton et al. 2015)."""
    with torch.no_grad():
        shown = at_words(teacher(batch.ids, batch.case, batch.place, batch.mask)[-1], batch.first)
    given = at_words(pupil(batch.ids, batch.case, batch.place, batch.mask)[-1], batch.first)
    apart = ((given.tags - shown.tags) ** 2).sum(-1) * batch.words
    spread = (shown.tags**2).sum(-1) * batch.words
    with torch.no_grad():
        wanted = list(scored_links(teacher.top, shown.links, batch.examples))
    found = list(scored_links(pupil.top, given.links, batch.examples))
    links = _mean([_divergence(mine, theirs) for (mine, _), (theirs, _) in zip(found, wanted, strict=True)], found)
    return answer_loss(pupil.top, given, batch) + PUPIL * apart.sum() / spread.sum() + PUPIL * links


def _divergence(found: Tensor, wanted: Tensor) -> Tensor:
    """The Kullback-Leibler divergence of rows of scores, summed."""
    target = functional.log_softmax(wanted, dim=-1)
    return functional.kl_div(functional.log_softmax(found, dim=-1), target, log_target=True, reduction="sum")


def _mean(costs: Sequence[Tensor], scored: Sequence[tuple[Tensor, Tensor]]) -> Tensor:
    """The costs of all links divided by how many links there are."""
    if not costs:
        return torch.zeros(())
    return torch.stack(list(costs)).sum() / sum(len(target) for _, target in scored)


def at_words(answer: Answer, first: Tensor) -> Answer:
    """The answers for the words, each taken from its first piece."""

    def at(values: Tensor) -> Tensor:
        return values.gather(1, first[:, :, None].expand(-1, -1, values.shape[2]))

    return Answer(at(answer.tags), at(answer.links))


def _distance(below: Answer, top: Answer, words: Tensor) -> Tensor:
    """How far the exit's tags are from the top's: the mean Kullback-Leibler divergence, which only moves the exit."""
    target = functional.log_softmax(top.tags.detach(), dim=-1)
    found = functional.log_softmax(below.tags, dim=-1)
    apart = functional.kl_div(found, target, log_target=True, reduction="none").sum(-1)
    return (apart * words).sum() / words.sum()


def scored_links(heads: Heads, vectors: Tensor, examples: Sequence[Example]) -> Iterator[tuple[Tensor, Tensor]]:
    """For each window and kind of link the scores of none and of all candidates, a row a link, and what is right."""
    for example, window in zip(examples, vectors.unbind(0), strict=True):
        parts = torch.tensor_split(window, 2 * len(RELATIONS), dim=1)
        for relation, (links, candidates) in enumerate(example.relations()):
            if links:
                asking, asked = parts[2 * relation : 2 * relation + 2]
                right = [1 + candidates.index(link.to) if link.to in candidates else 0 for link in links]
                yield _scores(heads, relation, (asking, asked), links, candidates), torch.tensor(right)


def _scores(
    heads: Heads,
    relation: int,
    vectors: tuple[Tensor, Tensor],
    links: Sequence[Link],
    candidates: Sequence[WordSpan],
) -> Tensor:
    """The scores of one kind of link in one window: each span chooses among the candidates and none.

    `vectors` are those that words ask with and those that they are asked by, words x WIDTH.
    """
    none = heads.none[relation].expand(len(links), 1)
    if not candidates:
        return none
    words = len(vectors[0])
    asking = _means([link.span for link in links], words) @ vectors[0]
    asked = _means(candidates, words) @ vectors[1]
    buckets = [[bucket(*link.span, *other) for other in candidates] for link in links]
    distance = heads.distance[relation][torch.tensor(buckets)]
    return torch.cat([none, asking @ asked.T / WIDTH**0.5 + distance], dim=1)


def _means(spans: Sequence[WordSpan], words: int) -> Tensor:
    """A matrix that takes the mean over each span."""
    matrix = torch.zeros(len(spans), words)
    for row, (start, end) in enumerate(spans):
        matrix[row, start:end] = 1 / (end - start)
    return matrix
