"""The benchmark runs: python tests/benchmark.py measures, this only shows that it can."""

import json
import subprocess
import sys
from pathlib import Path

TEXTS = ("“It rains a lot here,” said Ann Marsh.", "Bob Lee told Reuters that the bridge would be closed on Monday.")


def test_benchmark_runs_on_two_texts(tmp_path: Path):
    texts = tmp_path / "texts.jsonl"
    texts.write_text("".join(json.dumps({"id": text[:9], "text": text}) + "\n" for text in TEXTS), encoding="utf-8")
    script = Path(__file__).with_name("benchmark.py")
    run = subprocess.run([sys.executable, script, texts, "--quick"], capture_output=True, text=True, timeout=600)
    assert run.returncode == 0, run.stderr
    for words in (
        "2 articles, 20 words",
        "bare parse",
        "quotes extract",
        "with two processes",
        "memory of a process",
        "at most",
    ):
        assert words in run.stdout
