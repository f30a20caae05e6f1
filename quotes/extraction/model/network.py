"""The weights: found, checked against their sum, loaded, run.

Beside the code lies `data/` with `tagger.onnx` (the encoder and its heads, in eight-bit integers), `tagger.json` (what
decoding needs besides, and how the model was made), `tokenizer.json`, and `SHA256SUMS`, by which each file is verified
before it is used.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from quotes.errors import ModelError
from quotes.extraction.model.calibration import Calibration
from quotes.extraction.model.decoding import Floats, Transitions
from quotes.extraction.model.encoding import Numbers
from quotes.extraction.model.links import Linker

SHIPPED = Path(__file__).parent / "data"
INPUTS = ("ids", "case", "place")
SUMS = "SHA256SUMS"
FILES = ("tagger.onnx", "tagger.json", "tokenizer.json")

_AGAIN = "Install quotes again (pip install --force-reinstall quotes), or work without the model: --model rules."
_OTHER = "Name a folder that `quotes train` made, or leave --model out."


@dataclass(frozen=True, slots=True)
class Network:
    """The loaded model."""

    session: onnxruntime.InferenceSession
    tokenizer: Tokenizer
    transitions: Transitions
    linker: Linker
    card: dict[str, Any]
    """How the model was made."""
    calibration: Calibration = field(default_factory=Calibration)

    def scores(self, window: tuple[Numbers, Numbers, Numbers, Numbers]) -> tuple[Floats, Floats]:
        """For a window (ids, case, place and first pieces of words) its words' tag scores and link vectors.

        One window at a time: several would need padding, which costs more than it saves, and the eight-bit network
        measures its numbers by the largest that it reads at once, so what is found in one would depend on the others.
        """
        *pieces, first = window
        inputs = {name: values[None].astype(np.int64) for name, values in zip(INPUTS, pieces, strict=True)}
        tags, links = self.session.run(None, inputs)
        return tags[0, first], links[0, first]


def load_network(folder: Path = SHIPPED) -> Network:
    """The model in a folder. Raises ModelError where a file is missing, is not what its sum says, or is no model."""
    contents = {name: _verified(folder, name, total) for name, total in _sums(folder).items() if name in FILES}
    missing = [name for name in FILES if name not in contents]
    if missing:
        raise ModelError(f"{folder / SUMS} does not name {', '.join(missing)}. {_remedy(folder)}")
    try:
        return _loaded(contents)
    except Exception as error:  # onnxruntime and tokenizers raise classes of their own for each thing that they dislike
        raise ModelError(f"The model in {folder} cannot be loaded ({_first_line(error)}). {_remedy(folder)}") from error


def _loaded(contents: Mapping[str, bytes]) -> Network:
    facts = json.loads(contents["tagger.json"])
    tokenizer = Tokenizer.from_buffer(contents["tokenizer.json"])
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return Network(
        _session(contents["tagger.onnx"]),
        tokenizer,
        Transitions.of(facts["start"], facts["step"]),
        Linker(np.array(facts["distance"], np.float32), np.array(facts["none"], np.float32)),
        facts["card"],
        Calibration(**facts.get("calibration", {})),
    )


def _remedy(folder: Path) -> str:
    return _AGAIN if folder == SHIPPED else _OTHER


def _first_line(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".partition("\n")[0]


def _sums(folder: Path) -> dict[str, str]:
    """The sum of each file by its name."""
    try:
        lines = (folder / SUMS).read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        why = "it is not there" if isinstance(error, FileNotFoundError) else _first_line(error)
        raise ModelError(f"{folder / SUMS}, the model's checksums, cannot be read: {why}. {_remedy(folder)}") from error
    return {name: total for total, _, name in (line.partition("  ") for line in lines) if name}


def _verified(folder: Path, name: str, total: str) -> bytes:
    """The file's bytes, if they are those that the sum was made of."""
    try:
        contents = (folder / name).read_bytes()
    except OSError as error:
        raise ModelError(f"A file of the model is missing: {folder / name}. {_remedy(folder)}") from error
    if hashlib.sha256(contents).hexdigest() != total:
        raise ModelError(f"A file of the model is damaged: {folder / name} is not what {SUMS} says. {_remedy(folder)}")
    return contents


def _session(model: bytes) -> onnxruntime.InferenceSession:
    """One thread, and none that spins: several processes make better use of several cores."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(
        model,
        options,
        providers=["CPUExecutionProvider"],
        disabled_optimizers=["SkipLayerNormFusion"],  # slower than what it fuses (onnxruntime 1.32)
    )
