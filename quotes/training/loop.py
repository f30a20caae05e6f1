"""One run: rounds of warm-up and linear decay, an average of the late weights, checkpoints to go on from."""

from __future__ import annotations

import json
import random
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from quotes.errors import QuotesError
from quotes.records import Article
from quotes.training.batches import batches
from quotes.training.examples import Example
from quotes.training.loss import Batch, batch_loss, collate
from quotes.training.network import Network

Report = Callable[[str], None]
Cost = Callable[[Network, Batch], Tensor]

_AVERAGE_EVERY = 4
_AVERAGE_DECAY = 0.98  # the average looks back over some 200 steps
_TELL_EVERY = 20
_SAVE_EVERY = 200


@dataclass(frozen=True, slots=True)
class Round:
    """A warm-up and a linear decay: how many passes over the articles, and the highest rates of learning."""

    passes: float
    encoder_rate: float
    heads_rate: float


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run is made of."""

    rounds: tuple[Round, ...] = (Round(4.0, 1.5e-4, 1e-3),)
    seed: int = 1
    batch: int = 1300
    """Pieces in a batch, padding counted."""
    warm_up: int = 80
    """Steps of a round."""
    least: float = 0.03
    """Share of the peak rate that the decay ends at."""
    decay: float = 0.01
    clip: float = 1.0
    layers: int = 6
    exit_at: int | None = 4


def train(
    network: Network,
    articles: Sequence[Article],
    tokenizer: Tokenizer,
    plan: Plan,
    out: Path,
    report: Report,
    cost: Cost = batch_loss,
) -> Network:
    """The network, trained, with its weights averaged; checkpoints and `log.jsonl` are written to `out` on the way.

    `cost` tells what the network's answers to a batch cost.

    A run that was stopped goes on from its last checkpoint; the articles it then meets are those of the next pass.
    """
    torch.manual_seed(plan.seed)
    out.mkdir(parents=True, exist_ok=True)
    optimizer = _optimizer(network, plan)
    average = {name: value.detach().clone() for name, value in network.state_dict().items()}
    in_a_pass = _steps_in_a_pass(articles, tokenizer, plan)
    if not in_a_pass:
        raise QuotesError("There is nothing to learn from: no article has a word.")
    ends = list(accumulate(round(stage.passes * in_a_pass) for stage in plan.rounds))
    steps = ends[-1]
    step = _resume(out, network, optimizer, average)
    diary = _Diary(out / "log.jsonl", report)
    for batch in _stream(articles, tokenizer, plan, step):
        if step >= steps:
            break
        _set_rates(optimizer, plan, step, ends)
        diary.note(_step(network, optimizer, cost, batch, plan.clip), batch)
        step += 1
        if step % _AVERAGE_EVERY == 0:
            _take_in(average, network.state_dict())
        if step % _TELL_EVERY == 0:
            diary.tell(step, steps)
        if step % _SAVE_EVERY == 0:
            _save(out, network, optimizer, average, step)
    _save(out, network, optimizer, average, step)
    network.load_state_dict(average)
    return network.eval()


class _Diary:
    """What the last steps cost and how quick all were, reported and written to a log of JSON lines."""

    def __init__(self, log: Path, report: Report) -> None:
        self._log, self._report = log, report
        self._began = time.monotonic()
        self._losses: list[float] = []
        self._pieces = 0

    def note(self, loss: float, batch: Sequence[Example]) -> None:
        """Takes a step into account."""
        self._losses.append(loss)
        self._pieces += sum(len(example.ids) for example in batch)

    def tell(self, step: int, steps: int) -> None:
        """Reports on the steps since it last did."""
        mean = sum(self._losses) / len(self._losses)
        speed = self._pieces / (time.monotonic() - self._began)
        self._report(f"step {step} of {steps}, loss {mean:.4f}, {speed:.0f} pieces a second")
        with self._log.open("a") as log:
            log.write(json.dumps({"step": step, "loss": round(mean, 5), "pieces_per_second": round(speed)}) + "\n")
        self._losses = []


def _optimizer(network: Network, plan: Plan) -> torch.optim.Optimizer:
    """AdamW with three groups: the encoder's matrices, its other numbers, and what is new and learns faster."""
    new: list[Tensor] = []
    matrices: list[Tensor] = []
    others: list[Tensor] = []
    for name, value in network.named_parameters():
        if name.startswith(("case", "place", "top", "exit")):
            new.append(value)
        else:
            (matrices if value.dim() > 1 else others).append(value)
    groups = [
        {"params": matrices, "weight_decay": plan.decay},
        {"params": others, "weight_decay": 0.0},
        {"params": new, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, fused=True)


def _set_rates(optimizer: torch.optim.Optimizer, plan: Plan, step: int, ends: Sequence[int]) -> None:
    """Sets the rates of a step, which lies in one of the rounds that end at `ends`."""
    number = bisect_right(ends, step)
    stage, start = plan.rounds[number], ends[number - 1] if number else 0
    left = (ends[number] - step) / max(1, ends[number] - start - plan.warm_up)
    share = min((step - start + 1) / plan.warm_up, plan.least + (1 - plan.least) * left)
    rates = (stage.encoder_rate, stage.encoder_rate, stage.heads_rate)
    for group, rate in zip(optimizer.param_groups, rates, strict=True):
        group["lr"] = rate * share


def _step(
    network: Network, optimizer: torch.optim.Optimizer, cost: Cost, examples: list[Example], clip: float
) -> float:
    network.train()
    loss = cost(network, collate(examples))
    optimizer.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]  # PyTorch's own
    torch.nn.utils.clip_grad_norm_(network.parameters(), clip)
    optimizer.step()
    return loss.item()


def _stream(articles: Sequence[Article], tokenizer: Tokenizer, plan: Plan, step: int) -> Iterator[list[Example]]:
    """Batches without end; each pass draws from a seed of its own."""
    number = step  # a run that goes on does not repeat what it has met
    while True:
        yield from batches(articles, tokenizer, plan.batch, random.Random(f"{plan.seed} {number}"))  # noqa: S311
        number += 1


def _steps_in_a_pass(articles: Sequence[Article], tokenizer: Tokenizer, plan: Plan) -> int:
    return sum(1 for _ in batches(articles, tokenizer, plan.batch, random.Random(plan.seed)))  # noqa: S311


def _take_in(average: dict[str, Tensor], state: dict[str, Tensor]) -> None:
    """Moves the average a little towards the present weights."""
    for name, value in state.items():
        average[name].lerp_(value, 1 - _AVERAGE_DECAY)


def _save(out: Path, network: Network, optimizer: torch.optim.Optimizer, average: dict[str, Tensor], step: int) -> None:
    """Writes the checkpoint beside the old one, then puts it in its place."""
    state = {"network": network.state_dict(), "optimizer": optimizer.state_dict(), "average": average, "step": step}
    torch.save(state, out / "checkpoint.new")
    (out / "checkpoint.new").replace(out / "checkpoint.pt")


def _resume(out: Path, network: Network, optimizer: torch.optim.Optimizer, average: dict[str, Tensor]) -> int:
    """Takes over the last checkpoint; the steps it had made, 0 where there is none."""
    path = out / "checkpoint.pt"
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    network.load_state_dict(state["network"])
    optimizer.load_state_dict(state["optimizer"])
    average.update(state["average"])
    return int(state["step"])
