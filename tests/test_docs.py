"""The README names every command, and its commands are where .ci/run looks for them."""

import re
from pathlib import Path

import pytest
from commands import quotes

from quotes.cli import main

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"


@pytest.mark.parametrize("command", main.commands)
def test_every_command_is_in_the_readme(command):
    assert re.search(rf"\bquotes {command}\b", README.read_text())


def test_the_second_bash_block_runs_the_tests():
    blocks = re.findall(r"^```bash\n(.*?)^```", README.read_text(), flags=re.MULTILINE | re.DOTALL)
    assert "quotes serve" in blocks[0]
    assert "pytest" in blocks[1]


def test_the_current_version_is_in_the_changelog():
    from quotes import __version__

    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text()


def test_the_example_of_checking_a_draft_is_what_is_printed(tmp_path, trained_nlp, monkeypatch):
    monkeypatch.setattr("quotes.pipeline.load", lambda *_, **__: trained_nlp)
    monkeypatch.setenv("COLUMNS", "100")
    database, draft = tmp_path / "news.db", tmp_path / "draft.txt"
    section = README.read_text().split("### Checking a draft")[1]
    words, printed = re.findall(r"^```text\n(.*?)^```", section, flags=re.MULTILINE | re.DOTALL)[:2]
    draft.write_text(words)
    quotes("add", database, ROOT / "seeds")
    assert f"$ quotes check news.db draft.txt\n{quotes('check', database, draft).stdout}" == printed
