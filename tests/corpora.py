"""Small corpora for the tests, and the command to summarise them."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from summarize.corpus.command import main

_NOUNS = "harbour council engine river budget teacher museum bridge garden signal market letter".split()
_VERBS = "opened closed moved refused repaired praised counted painted measured forgot".split()
_ENDS = "last week,before noon,in the north,without delay,for three days,after the storm,twice".split(",")


def article(seed: int, sentences: int = 8) -> str:
    """Return an article of made-up sentences; the same seed gives the same article."""
    rng = random.Random(seed)
    return " ".join(
        f"The {rng.choice(_NOUNS)} {rng.choice(_VERBS)} the {rng.choice(_NOUNS)} {rng.choice(_ENDS)}."
        for _ in range(sentences)
    )


def rows(count: int, sentences: int = 8) -> list[dict[str, Any]]:
    """Return rows with an id, a text, a title and a number."""
    return [
        {"id": f"a{i}", "text": article(i, sentences), "title": f"Report {i}", "year": 1990 + i}
        for i in range(count)
    ]


def write_rows(path: Path, records: Iterable[dict[str, Any]]) -> Path:
    """Write JSON Lines."""
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def read_rows(path: Path) -> list[dict[str, Any]]:
    """Read JSON Lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def run_here(*arguments: object) -> int:
    """Run the command in this process, with one worker, and return its exit code."""
    with pytest.raises(SystemExit) as end:
        main([*map(str, arguments), "--workers", "1"])
    return int(end.value.code or 0)


def start_apart(*arguments: object, before: str = "") -> subprocess.Popen[str]:
    """Start the command in a process of its own, after the statements ``before``."""
    script = f"import sys\nfrom summarize.corpus.command import main\n{before}\nmain(sys.argv[1:])"
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def run_apart(*arguments: object, before: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, after the statements ``before``."""
    process = start_apart(*arguments, before=before)
    out, err = process.communicate(timeout=300)
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


SLOWLY = """
import time
from summarize.corpus import records, run
def slowly(rows, options):
    time.sleep(0.3)
    return records.brief_rows(rows, options)
run.brief_rows = slowly
"""
"""For ``before``: every batch takes a while, so that something can happen meanwhile."""
