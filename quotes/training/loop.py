"""One run: warm-up, a single linear decay over all passes, an average of the weights, checkpoints to go on from."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from quotes.training.batches import batches
from quotes.training.examples import Example
from quotes.training.gold import Gold
from quotes.training.loss import batch_loss, collate
from quotes.training.network import Network

Report = Callable[[str], None]

_AVERAGE_EVERY = 4
_AVERAGE_DECAY = 0.98  # the average looks back over some 200 steps
_SAVE_EVERY = 200


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run is made of; kept beside its result."""

    passes: float = 4.0
    seed: int = 1
    batch: int = 1300
    """Pieces in a batch, padding counted."""
    encoder_rate: float = 1.5e-4
    heads_rate: float = 1e-3
    warm_up: int = 80
    """Steps."""
    least: float = 0.03
    """Share of the peak rate that the decay ends at."""
    decay: float = 0.01
    clip: float = 1.0
    layers: int = 6
    exit_at: int | None = 4


def train(
    network: Network, articles: Sequence[Gold], tokenizer: Tokenizer, plan: Plan, out: Path, report: Report
) -> Network:
    """The network, trained, with its weights averaged; checkpoints and `log.jsonl` are written to `out` on the way.

    A run that was stopped goes on from its last checkpoint; the articles it then meets are those of the next pass.
    """
    torch.manual_seed(plan.seed)
    out.mkdir(parents=True, exist_ok=True)
    optimizer = _optimizer(network, plan)
    average = {name: value.detach().clone() for name, value in network.state_dict().items()}
    steps = round(plan.passes * _steps_in_a_pass(articles, tokenizer, plan))
    step = _resume(out, network, optimizer, average)
    (out / "plan.json").write_text(json.dumps(asdict(plan), indent=1))
    began = time.monotonic()
    losses: list[float] = []
    pieces = 0
    for batch in _stream(articles, tokenizer, plan, step):
        if step >= steps:
            break
        _set_rate(optimizer, plan, step, steps)
        loss = _step(network, optimizer, batch, plan.clip)
        losses.append(loss)
        pieces += sum(len(example.ids) for example in batch)
        step += 1
        if step % _AVERAGE_EVERY == 0:
            _take_in(average, network.state_dict())
        if step % 20 == 0:
            speed = pieces / (time.monotonic() - began)
            mean = sum(losses) / len(losses)
            report(f"step {step} of {steps}, loss {mean:.4f}, {speed:.0f} pieces a second")
            with (out / "log.jsonl").open("a") as log:
                log.write(json.dumps({"step": step, "loss": round(mean, 5), "pieces_per_second": round(speed)}) + "\n")
            losses = []
        if step % _SAVE_EVERY == 0:
            _save(out, network, optimizer, average, step)
    _save(out, network, optimizer, average, step)
    network.load_state_dict(average)
    return network.eval()


def _optimizer(network: Network, plan: Plan) -> torch.optim.Optimizer:
    """AdamW with a slow rate for what comes from the encoder's file, a fast one for what is new."""
    new: list[Tensor] = []
    matrices: list[Tensor] = []
    others: list[Tensor] = []
    for name, value in network.named_parameters():
        if name.startswith(("case", "place", "top", "exit")):
            new.append(value)
        else:
            (matrices if value.dim() > 1 else others).append(value)
    groups = [
        {"params": matrices, "weight_decay": plan.decay, "peak": plan.encoder_rate},
        {"params": others, "weight_decay": 0.0, "peak": plan.encoder_rate},
        {"params": new, "weight_decay": 0.0, "peak": plan.heads_rate},
    ]
    return torch.optim.AdamW(groups, fused=True)


def _set_rate(optimizer: torch.optim.Optimizer, plan: Plan, step: int, steps: int) -> None:
    left = max(0.0, (steps - step) / max(1, steps - plan.warm_up))
    share = min((step + 1) / plan.warm_up, plan.least + (1 - plan.least) * left)
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * share


def _step(network: Network, optimizer: torch.optim.Optimizer, examples: list[Example], clip: float) -> float:
    network.train()
    loss = batch_loss(network, collate(examples))
    optimizer.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]  # PyTorch's own
    torch.nn.utils.clip_grad_norm_(network.parameters(), clip)
    optimizer.step()
    return loss.item()


def _stream(articles: Sequence[Gold], tokenizer: Tokenizer, plan: Plan, step: int) -> Iterator[list[Example]]:
    """Batches without end; each pass draws from a seed of its own."""
    number = step  # a run that goes on does not repeat what it has met
    while True:
        yield from batches(articles, tokenizer, plan.batch, random.Random(f"{plan.seed} {number}"))  # noqa: S311
        number += 1


def _steps_in_a_pass(articles: Sequence[Gold], tokenizer: Tokenizer, plan: Plan) -> int:
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
