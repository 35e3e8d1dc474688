"""The documents against the program: every example runs, every name and option is told of."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import re
import shutil
from pathlib import Path

import pytest

import summarize

from .pages import rerun

TREE = Path(__file__).parents[1]
PAGES = [TREE / "README.md", TREE / "CONTRIBUTING.md", *sorted((TREE / "docs").rglob("*.md"))]
MODULES = sorted(m.name for m in pkgutil.walk_packages(summarize.__path__, "summarize."))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(TREE).as_posix())
def test_every_block_prints_what_the_page_shows(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(TREE / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    shown = page.read_text(encoding="utf-8")
    assert rerun(shown) == shown, f"if the change is meant: python -m tests.pages {page.name}"


@pytest.mark.parametrize("name", ["summarize", *MODULES])
def test_the_examples_in_docstrings_are_true(name: str) -> None:
    if name == "summarize.__main__":
        pytest.skip("it runs the command")
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_the_two_commands_of_the_first_screen_are_what_ci_runs() -> None:
    screen = (TREE / "README.md").read_text(encoding="utf-8").split("\n## ", 2)
    commands = re.findall(r"```sh\n(python3 -m venv[^\n]+|\.venv/[^\n]+)\n", "\n".join(screen[:2]))
    script = (TREE / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert len(commands) == 2
    assert [command for command in commands if command not in script] == []


def test_the_newest_entry_of_the_changelog_is_the_version() -> None:
    changelog = (TREE / "CHANGELOG.md").read_text(encoding="utf-8")
    entries = re.findall(r"^## \[([^]]+)\](?: - \d{4}-\d\d-\d\d)?$", changelog, re.M)
    assert entries[:1] == ["Unreleased"]
    assert summarize.__version__ in entries[:2]
