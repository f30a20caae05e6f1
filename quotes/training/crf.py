"""The loss over whole sequences of tags: a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from quotes.extraction.model.tags import TAGS, may_follow

_NEVER = -1e4


class Transitions(nn.Module):
    """How well one tag follows another; a sequence may start with any, since a window may begin inside a span."""

    def __init__(self) -> None:
        super().__init__()
        self.start = nn.Parameter(torch.zeros(len(TAGS)))
        self.step = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        barred = [[0.0 if may_follow(a, b) else _NEVER for b in range(len(TAGS))] for a in range(len(TAGS))]
        self.barred: Tensor
        self.register_buffer("barred", torch.tensor(barred))

    def steps(self) -> Tensor:
        """The score of each tag (column) behind each (row), what may not be far below zero."""
        return self.step + self.barred

    def loss(self, scores: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        """Minus the log likelihood of the tags, summed over a batch.

        `scores` are batch x words x tags, `tags` and `mask` batch x words; each sequence has at least one word.
        """
        return (self._all(scores, mask) - self._one(scores, tags, mask)).sum()

    def _one(self, scores: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        emitted = (scores.gather(2, tags[:, :, None]).squeeze(2) * mask).sum(1)
        stepped = (self.steps()[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]).sum(1)
        return self.start[tags[:, 0]] + emitted + stepped

    def _all(self, scores: Tensor, mask: Tensor) -> Tensor:
        """The log of the sum over all sequences, by products of neighbouring steps: few large operations, not many
        small ones in a row."""
        steps = self.steps() + scores[:, 1:, None, :]
        stay = torch.full_like(self.step, _NEVER).fill_diagonal_(0.0)
        steps = torch.where(mask[:, 1:, None, None] > 0, steps, stay)
        while steps.shape[1] > 1:
            if steps.shape[1] % 2:
                steps = torch.cat([steps, stay.expand(len(steps), 1, -1, -1)], dim=1)
            pairs = steps[:, 0::2, :, :, None] + steps[:, 1::2, None, :, :]
            steps = torch.logsumexp(pairs, dim=3)
        first = self.start + scores[:, 0]
        return torch.logsumexp(first[:, :, None] + steps[:, 0], dim=(1, 2)) if steps.shape[1] else first.logsumexp(1)
