"""The README names every command, and its commands are where .ci/run looks for them."""

import re
from pathlib import Path

import pytest

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
