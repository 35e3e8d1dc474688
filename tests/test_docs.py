"""The documents against the program: every example runs, every name and option is told of."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import re
import shutil
from importlib.metadata import metadata
from pathlib import Path

import click
import pytest
from click.shell_completion import ShellComplete

import summarize
import summarize.errors
from tools.figures import figures
from tools.manpages import COMMANDS, FOLDER, manual_page

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
    if name.endswith("__main__"):
        pytest.skip("it runs the command")
    try:
        module = importlib.import_module(name)
    except ImportError as error:  # an extra is missing
        pytest.skip(str(error))
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize("name", COMMANDS)
def test_the_manual_page_is_what_the_program_says(name: str) -> None:
    page = (FOLDER / f"{name}.1").read_text(encoding="utf-8")
    assert page == manual_page(name), "if the change is meant: python -m tools.manpages"


def test_the_figures_are_what_the_program_draws() -> None:
    folder = TREE / "docs" / "figures"
    shown = {name: (folder / name).read_text(encoding="utf-8") for name in figures()}
    assert shown == figures(), "if the change is meant: python -m tools.figures"


def test_every_page_is_in_the_navigation() -> None:
    navigation = (TREE / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:")[2]
    pages = {path.relative_to(TREE / "docs").as_posix() for path in (TREE / "docs").rglob("*.md")}
    assert pages == set(re.findall(r"\S+\.md", navigation))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_says_what_it_does(name: str) -> None:
    options = [option for option in COMMANDS[name][0].params if isinstance(option, click.Option)]
    assert [option.name for option in options if not option.help] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_the_shell_completes_options(name: str) -> None:
    words = ShellComplete(COMMANDS[name][0], {}, name, f"_{name}_COMPLETE".upper()).get_completions(
        [], "--wo"
    )
    assert "--words" in [word.value for word in words]


def test_every_public_name_and_room_has_its_place_in_the_reference() -> None:
    pages = "\n".join(p.read_text(encoding="utf-8") for p in (TREE / "docs" / "reference").glob("*.md"))
    shown = re.findall(r"^::: (\S+)$", pages, re.M)
    rooms = {name for name in MODULES if name.count(".") == 1 and not name.endswith("__main__")}
    names = {f"summarize.{name}" for name in summarize.__all__ if not name.startswith("__")}
    assert (names - {"summarize.SummarizeError"} | rooms) - set(shown) == set(), "see docs/reference/rooms.md"


def test_every_extra_is_named_where_installing_is_told() -> None:
    extras = set(metadata("summarize").get_all("Provides-Extra") or [])
    page = (TREE / "docs" / "index.md").read_text(encoding="utf-8").partition("| extra |")[2]
    assert extras - set(re.findall(r"`(\w+)`", page)) == set()


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
