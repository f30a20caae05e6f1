"""The browser imports comparing, and `quotes link` and `quotes check` linking: both start fast, without a language
pipeline."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize("room", ["comparing", "linking"])
def test_a_room_imports_neither_spacy_nor_textacy(room):
    code = f"import sys, quotes.{room}; print(sorted({{'spacy', 'textacy'}} & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
