"""What only compares words, links or looks up starts fast: none of it loads a language pipeline."""

from __future__ import annotations

import subprocess
import sys

import pytest
from stored import add, bakery, ferry, harbour

from quotes.store import open_database


@pytest.mark.parametrize("room", ["comparing", "linking", "store", "checking", "web", "attribution.identity.merging"])
def test_a_room_imports_neither_spacy_nor_textacy(room):
    code = f"import sys, quotes.{room}; print(sorted({{'spacy', 'textacy'}} & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_linking_a_database_loads_neither(tmp_path):
    path = tmp_path / "quotes.db"
    with open_database(path, create=True) as db:
        add(db, harbour(), ferry(), bakery())
    code = (
        f"import sys; from click.testing import CliRunner; from quotes.cli import main; "
        f"result = CliRunner().invoke(main, ['link', {str(path)!r}, '--all']); "
        f"print(result.exit_code, sorted({{'spacy', 'textacy'}} & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "0 []"
