"""The encoder with its heads: MiniLM's layers, given each word's case and place, under a tagger and three linkers.

The encoder is BERT (Devlin et al. 2019) as distilled by MiniLM (Wang et al. 2020); its weights come from
sentence-transformers' all-MiniLM-L6-v2. Heads stand on the top layer and on a lower one, the exit, so that one run
gives a small network, too, which learns from the larger one's answers (Zhang et al. 2019, "Be Your Own Teacher").
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from quotes.extraction.model.encoding import CASES, PLACES
from quotes.extraction.model.links import BUCKETS, RELATIONS, WIDTH
from quotes.extraction.model.tags import TAGS
from quotes.training.crf import Transitions

HEADS = 12

_HIDDEN, _FEED, _VOCABULARY, _POSITIONS = 384, 1536, 30522, 512
_DROPPED = 26  # of 256


class Dropout(nn.Module):
    """Dropout whose mask is drawn as bytes: on a CPU far quicker than PyTorch's, which draws floats."""

    def forward(self, x: Tensor) -> Tensor:
        """In training a tenth of the numbers made zero, the others raised to keep the sum."""
        if not self.training:
            return x
        seed = int(torch.randint(2**31, (1,)))
        drawn = np.random.default_rng(seed).integers(0, 256, size=tuple(x.shape), dtype=np.uint8)
        return x * (torch.from_numpy(drawn) >= _DROPPED) * (256 / (256 - _DROPPED))


Attend = Callable[[Tensor, Tensor, Tensor], Tensor]
"""Queries, keys and values of all pieces in, their mixture out; each batch x pieces x the width of the layers."""


def attention(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | None = None) -> Tensor:
    """The values of each piece mixed by its attention to all; `bias` is far below zero where there is padding."""
    batch, length, _ = query.shape
    query, key, value = (part.view(batch, length, HEADS, -1).transpose(1, 2) for part in (query, key, value))
    mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias)
    return mixed.transpose(1, 2).reshape(batch, length, _HIDDEN)


class Layer(nn.Module):
    """Self-attention and what follows it, with the three projections in one matrix."""

    def __init__(self) -> None:
        super().__init__()
        self.project = nn.Linear(_HIDDEN, 3 * _HIDDEN)
        self.gather = nn.Linear(_HIDDEN, _HIDDEN)
        self.norm = nn.LayerNorm(_HIDDEN, eps=1e-12)
        self.widen = nn.Linear(_HIDDEN, _FEED)
        self.narrow = nn.Linear(_FEED, _HIDDEN)
        self.last_norm = nn.LayerNorm(_HIDDEN, eps=1e-12)
        self.drop = Dropout()

    def forward(self, x: Tensor, attend: Attend) -> Tensor:
        """The next state of each piece."""
        mixed = attend(*self.project(x).split(_HIDDEN, dim=-1))
        x = self.norm(x + self.drop(self.gather(mixed)))
        state: Tensor = self.last_norm(x + self.drop(self.narrow(functional.gelu(self.widen(x)))))
        return state


class Answer(NamedTuple):
    """What heads say of each piece: scores of tags, and the vectors that links are made of."""

    tags: Tensor
    links: Tensor


class Heads(nn.Module):
    """A tagger and the linkers on one layer, with the tags' transitions."""

    def __init__(self) -> None:
        super().__init__()
        self.tag = nn.Linear(_HIDDEN, len(TAGS))
        self.link = nn.Linear(_HIDDEN, 2 * len(RELATIONS) * WIDTH)
        self.transitions = Transitions()
        self.distance = nn.Parameter(torch.zeros(len(RELATIONS), BUCKETS))
        self.none = nn.Parameter(torch.zeros(len(RELATIONS)))
        self.drop = Dropout()

    def forward(self, x: Tensor) -> Answer:
        """Scores of tags and link vectors."""
        x = self.drop(x)
        return Answer(self.tag(x), self.link(x))


class Network(nn.Module):
    """Pieces, case and place in; answers of the exit and of the top out."""

    def __init__(self, layers: int = 6, exit_at: int | None = 4) -> None:
        super().__init__()
        self.exit_at = exit_at
        self.words = nn.Embedding(_VOCABULARY, _HIDDEN)
        self.positions = nn.Embedding(_POSITIONS, _HIDDEN)
        self.kinds = nn.Parameter(torch.zeros(_HIDDEN))
        self.case = nn.Embedding(CASES, _HIDDEN)
        self.place = nn.Embedding(PLACES, _HIDDEN)
        self.norm = nn.LayerNorm(_HIDDEN, eps=1e-12)
        self.drop = Dropout()
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.top = Heads()
        self.exit = Heads() if exit_at else None
        nn.init.normal_(self.case.weight, std=0.02)
        nn.init.normal_(self.place.weight, std=0.02)

    def forward(self, ids: Tensor, case: Tensor, place: Tensor, mask: Tensor) -> tuple[Answer, ...]:
        """The top's answer, and the exit's before it where there is one. All inputs are batch x pieces."""
        bias = (1.0 - mask[:, None, None, :]) * -1e4
        return self.answers(ids, case, place, partial(attention, bias=bias.expand(-1, -1, ids.shape[1], -1)))

    def answers(self, ids: Tensor, case: Tensor, place: Tensor, attend: Attend) -> tuple[Answer, ...]:
        """As `forward`, with the layers attending by a given function."""
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.kinds + self.case(case) + self.place(place)
        x = self.drop(self.norm(x))
        answers = []
        for number, layer in enumerate(self.layers, start=1):
            x = layer(x, attend)
            if number == self.exit_at and self.exit is not None:
                answers.append(self.exit(x))
        return (*answers, self.top(x))

    def pupil(self) -> Network:
        """A network of its own made of the layers up to the exit and the exit's heads, to be taught further."""
        if self.exit_at is None:
            raise ValueError("the network has no exit")
        pupil = Network(self.exit_at, None)
        own = {name: value for name, value in self.state_dict().items() if name in pupil.state_dict()}
        heads = {name.replace("exit.", "top."): v for name, v in self.state_dict().items() if name.startswith("exit.")}
        transitions = {name: v for name, v in self.state_dict().items() if name.startswith("top.transitions.")}
        pupil.load_state_dict({**own, **heads, **transitions})
        return pupil

    def load_encoder(self, weights: dict[str, Tensor]) -> None:
        """Takes over the encoder's weights under the names that they have in BERT's files."""
        with torch.no_grad():
            self.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
            self.positions.weight.copy_(weights["embeddings.position_embeddings.weight"])
            self.kinds.copy_(weights["embeddings.token_type_embeddings.weight"][0])
            _copy(self.norm, weights, "embeddings.LayerNorm")
            for number, layer in enumerate(self.layers):
                assert isinstance(layer, Layer)  # noqa: S101  # for mypy: a ModuleList forgets what it holds
                name = f"encoder.layer.{number}"
                parts = [f"{name}.attention.self.{part}" for part in ("query", "key", "value")]
                layer.project.weight.copy_(torch.cat([weights[f"{part}.weight"] for part in parts]))
                layer.project.bias.copy_(torch.cat([weights[f"{part}.bias"] for part in parts]))
                _copy(layer.gather, weights, f"{name}.attention.output.dense")
                _copy(layer.norm, weights, f"{name}.attention.output.LayerNorm")
                _copy(layer.widen, weights, f"{name}.intermediate.dense")
                _copy(layer.narrow, weights, f"{name}.output.dense")
                _copy(layer.last_norm, weights, f"{name}.output.LayerNorm")


def _copy(module: nn.Linear | nn.LayerNorm, weights: dict[str, Tensor], name: str) -> None:
    module.weight.copy_(weights[f"{name}.weight"])
    module.bias.copy_(weights[f"{name}.bias"])
