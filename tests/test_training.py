"""`quotes train` makes a model that the other commands take: a toy from a few made-up articles, needs PyTorch."""

import json
from itertools import islice
from pathlib import Path

import pytest
from commands import quotes
from corpus import texts

pytest.importorskip("torch", reason="training needs PyTorch: pip install 'quotes[train]'")
pytest.importorskip("onnx", reason="training needs onnx: pip install 'quotes[train]'")


@pytest.fixture(scope="module")
def gold(tmp_path_factory) -> Path:
    """A dozen made-up articles in the shape of gold."""
    path = tmp_path_factory.mktemp("gold") / "gold.jsonl"
    path.write_text("\n".join(json.dumps(_record(text)) for text in islice(texts(), 12)))
    return path


def _record(text) -> dict:
    roles = ("content", "cue", "source")
    attributions = [{role: [list(span) for span in getattr(quote, role)] for role in roles} for quote in text.quotes]
    return {"id": text.name, "text": text.text, "attributions": attributions}


@pytest.fixture(scope="module")
def trained(gold: Path, tmp_path_factory) -> Path:
    """The folder that a run of the command left."""
    out = tmp_path_factory.mktemp("model")
    result = quotes("train", gold, out, "--dev", gold, "--passes", "1", "--from-scratch")
    assert result.exit_code == 0, result.output
    return out


@pytest.mark.parametrize("folder", [".", "small"])
def test_a_run_leaves_a_model_with_sums_and_metrics(trained: Path, folder: str):
    names = {path.name for path in (trained / folder).iterdir()}
    assert {"tagger.onnx", "tagger.json", "tokenizer.json", "SHA256SUMS", "metrics.json"} <= names


def test_the_model_can_be_used(trained: Path, tmp_path: Path):
    (tmp_path / "rain.txt").write_text("“It will rain,” Ada Lind said.")
    assert quotes("extract", tmp_path / "rain.txt", "--model", trained / "small").exit_code == 0


def test_a_run_that_is_complete_is_not_repeated(trained: Path, gold: Path):
    log = (trained / "log.jsonl").read_text() if (trained / "log.jsonl").exists() else ""
    assert quotes("train", gold, trained, "--passes", "1", "--from-scratch").exit_code == 0
    assert ((trained / "log.jsonl").read_text() if (trained / "log.jsonl").exists() else "") == log


def test_gold_that_is_none_is_reported(tmp_path: Path):
    (tmp_path / "gold.jsonl").write_text('{"text": "It rains."}\n')
    refused = quotes("train", tmp_path / "gold.jsonl", tmp_path / "out", "--from-scratch")
    assert refused.exit_code == 1
    assert "attributions" in refused.stderr
