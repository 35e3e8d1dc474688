"""Run the code blocks of a Markdown file, and write the output that they really have.

A file tells the truth when :func:`rerun` gives back its own text. ``python -m tests.pages FILE...``
writes the new text, for a change of output that is meant.

- ``python`` blocks are executed in order, in one namespace a file. A block with ``>>>`` shows its output
  itself; the output of any other stands in the ``text`` block that follows it.
- In ``console`` blocks the lines after ``$ command`` are what the command prints; ``echo $?`` asks for
  the exit code of the command before it.
- ``<!-- needs: pandas -->`` before a block leaves it out where that package is not installed,
  ``<!-- not run: why -->`` always does.
- Other languages (``sh`` for what installs something, ``toml``, ``json`` …) are for reading.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
import traceback
from doctest import DocTestParser
from pathlib import Path
from typing import Any

TREE = Path(__file__).parents[1]
FENCE = re.compile(
    r"(?P<note><!-- (?P<key>needs|not run): (?P<value>[^>]+?) -->\n+)?"
    r"^(?P<indent> *)```(?P<language>\w+)(?P<rest>[^\n]*)\n(?P<body>.*?)^(?P=indent)```$",
    re.M | re.S,
)
FOR_READING = {"sh", "toml", "json", "yaml", "bibtex", "mermaid", "text", "html", "csv", "bash", "powershell"}


def rerun(markdown: str) -> str:
    """Return a Markdown text with the output that its blocks have when they run in the current folder."""
    namespace: dict[str, Any] = {"__name__": "__main__"}
    printed: str | None = None
    parts: list[str] = []
    end = 0
    for fence in FENCE.finditer(markdown):
        body = fence["body"]
        if printed is not None and fence["language"] != "text":
            raise ValueError(f"no text block shows what this prints:\n{printed}")
        if printed is not None:
            body, printed = printed, None
        elif fence["language"] == "python" and is_run(fence):
            body, printed = run_python(body, namespace)
        elif fence["language"] == "console" and is_run(fence):
            body = run_console(body)
        elif fence["language"] not in FOR_READING | {"python", "console"}:
            raise ValueError(f"a block of an unknown language: {fence['language']}")
        parts += [markdown[end : fence.start("body")], body]
        end = fence.end("body")
    if printed is not None:
        raise ValueError(f"no text block shows what this prints:\n{printed}")
    return "".join([*parts, markdown[end:]])


def is_run(fence: re.Match[str]) -> bool:
    """Whether a block's note lets it run here."""
    if fence["key"] == "not run":
        return False
    needs = re.findall(r"[\w.]+", fence["value"] or "")
    return all(importlib.util.find_spec(name) for name in needs)


def run_python(body: str, namespace: dict[str, Any]) -> tuple[str, str | None]:
    """Run a block of Python; return it with its new output, or its output apart if it has no prompts."""
    if ">>>" not in body:
        printed = execute(body, namespace, "exec")
        return body, printed or None
    parts = []
    for piece in DocTestParser().parse(body):
        if isinstance(piece, str):
            parts.append(piece)
            continue
        lines = piece.source.splitlines()
        parts += [
            f"{'... ' if number else '>>> '}{line}".rstrip() + "\n" for number, line in enumerate(lines)
        ]
        parts.append(execute(piece.source, namespace, "single"))
    return "".join(parts), None


def execute(source: str, namespace: dict[str, Any], mode: str) -> str:
    """Run Python and return what it prints, an error as its last line under the usual heading."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        try:
            exec(compile(source, "<docs>", mode), namespace)
        except Exception as error:
            if mode == "exec":
                raise
            last = "".join(traceback.format_exception_only(error)).strip().splitlines()[-1]
            out.write(f"Traceback (most recent call last):\n    ...\n{last}\n")
    return out.getvalue()


def run_console(body: str) -> str:
    """Run each ``$ command`` of a block with the environment's programs first on the path."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"PATH": path, "LC_ALL": "C.UTF-8", "COLUMNS": "80", "PYTHONUTF8": "1"}
    shell = shutil.which("bash") or "bash"
    parts: list[str] = []
    code = 0
    for command in re.findall(r"^\$ (.*(?:\\\n.*)*)\n", body, re.M):
        script = f"(exit {code}); {command}"
        run = subprocess.run([shell, "-c", script], env=environment, capture_output=True, encoding="utf-8")
        code = run.returncode
        if code == 127:
            raise ValueError(f"{run.stderr.strip()}: install the package anew")
        parts.append(f"$ {command}\n{run.stdout}{run.stderr}")
    return "".join(parts)


def main(names: list[str]) -> None:
    """Rewrite the outputs of the files named, or of all that the tests look at."""
    files = [Path(name).resolve() for name in names]
    files = files or [TREE / "README.md", TREE / "CONTRIBUTING.md", *sorted((TREE / "docs").rglob("*.md"))]
    for file in files:
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(TREE / "examples", Path(folder) / "examples")
            os.chdir(folder)
            rewrite(file)
            os.chdir(TREE)


def rewrite(file: Path) -> None:
    """Rewrite the outputs of one file."""
    old = file.read_text(encoding="utf-8")
    new = rerun(old)
    if new != old:
        file.write_text(new, encoding="utf-8")
        print(f"{file.name} rewritten")


if __name__ == "__main__":
    main(sys.argv[1:])
