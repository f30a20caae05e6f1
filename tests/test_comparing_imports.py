"""The browser imports comparing: it must start fast, without a language pipeline."""

from __future__ import annotations

import subprocess
import sys


def test_comparing_imports_neither_spacy_nor_textacy():
    code = "import sys, quotes.comparing; print(sorted({'spacy', 'textacy'} & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
