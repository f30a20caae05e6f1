"""A trained network as the files that `quotes.extraction.model` reads: ONNX in eight-bit integers, with sums."""

from __future__ import annotations

import hashlib
import json
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from quotes.extraction.model.calibration import Calibration
from quotes.extraction.model.network import FILES, INPUTS, SUMS
from quotes.training.network import HEADS, Answer, Network, attention

_OPSET = 17
_IN_FULL = ("/top/tag/MatMul", "/top/link/MatMul")  # small matrices, whose answers are compared with each other


class FusedAttention(torch.autograd.Function):
    """Attention that becomes one operator of onnxruntime's, which splits and turns the heads by itself."""

    @staticmethod
    def forward(_context: Any, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        """As in training."""
        return attention(query, key, value)

    @staticmethod
    def symbolic(graph: Any, query: Any, key: Any, value: Any) -> Any:
        """The operator, in the place of what `forward` does."""
        mixed = graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=HEADS)
        return mixed.setType(query.type()) or mixed


class Exported(nn.Module):
    """The network with the answer of its top alone, for windows without padding."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, case: Tensor, place: Tensor) -> Answer:
        """Scores of tags and link vectors, a row a piece."""
        return self.network.answers(ids, case, place, FusedAttention.apply)[-1]


def write_calibration(folder: Path, calibration: Calibration) -> None:
    """Puts a calibration into a model's folder, and its sums right."""
    path = folder / "tagger.json"
    facts = json.loads(path.read_text(encoding="utf-8")) | {"calibration": asdict(calibration)}
    path.write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    _sum_up(folder)


def _sum_up(folder: Path) -> None:
    sums = (f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in FILES)
    (folder / SUMS).write_text("".join(sums), encoding="utf-8")


def export(network: Network, tokenizer: Path, out: Path, card: dict[str, Any], *, full: bool = False) -> None:
    """Writes the model's files to `out`; `full` leaves the numbers in full precision, to compare with."""
    out.mkdir(parents=True, exist_ok=True)
    exported = Exported(network).eval()
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        _write(exported, plain)
        if full:
            (out / "tagger.onnx").write_bytes(plain.read_bytes())
        else:
            prepared = Path(folder) / "prepared.onnx"
            quant_pre_process(str(plain), str(prepared), skip_symbolic_shape=True)
            quantize_dynamic(
                str(prepared),
                str(out / "tagger.onnx"),
                weight_type=QuantType.QInt8,
                per_channel=True,
                nodes_to_exclude=list(_IN_FULL),
            )
    heads = network.top
    facts = {
        "start": heads.transitions.start.tolist(),
        "step": heads.transitions.step.tolist(),
        "distance": heads.distance.tolist(),
        "none": heads.none.tolist(),
        "card": card,
    }
    (out / "tagger.json").write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    (out / "tokenizer.json").write_bytes(tokenizer.read_bytes())
    _sum_up(out)


def _write(exported: Exported, path: Path) -> None:
    example = torch.ones(2, 9, dtype=torch.long)
    inputs, outputs = list(INPUTS), ["tags", "links"]
    shape = {0: "windows", 1: "pieces"}
    torch.onnx.export(
        exported,
        (example,) * len(inputs),
        str(path),
        input_names=inputs,
        output_names=outputs,
        dynamic_axes=dict.fromkeys([*inputs, *outputs], shape),
        opset_version=_OPSET,
        custom_opsets={"com.microsoft": 1},
        dynamo=False,
    )
