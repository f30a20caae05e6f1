"""A trained network as the files that `quotes.extraction.model` reads: ONNX in eight-bit integers, with sums."""

from __future__ import annotations

import hashlib
import json
import tempfile
from pathlib import Path
from typing import Any

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from quotes.extraction.model.network import FILES, SUMS
from quotes.training.network import Answer, Network

_OPSET = 17


class Exported(nn.Module):
    """The network with the answer of its top alone."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, case: Tensor, place: Tensor, mask: Tensor) -> Answer:
        """Scores of tags and link vectors, a row a piece."""
        answer: Answer = self.network(ids, case, place, mask)[-1]
        return answer


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
            # On processors without VNNI eight full bits overflow in the sums of products: seven do not.
            quantize_dynamic(
                str(prepared),
                str(out / "tagger.onnx"),
                weight_type=QuantType.QInt8,
                per_channel=True,
                reduce_range=True,
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
    sums = (f"{hashlib.sha256((out / name).read_bytes()).hexdigest()}  {name}\n" for name in FILES)
    (out / SUMS).write_text("".join(sums), encoding="utf-8")


def _write(exported: Exported, path: Path) -> None:
    example = torch.ones(2, 9, dtype=torch.long)
    names = ["ids", "case", "place", "mask"]
    shape = {0: "windows", 1: "pieces"}
    torch.onnx.export(
        exported,
        (example, example, example, torch.ones(2, 9)),
        str(path),
        input_names=names,
        output_names=["tags", "links"],
        dynamic_axes=dict.fromkeys([*names, "tags", "links"], shape),
        opset_version=_OPSET,
        dynamo=False,
    )
