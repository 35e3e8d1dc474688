"""The command does what its help says, with the same briefs as the library."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from summarize import __version__, cli, methods, rank, reports, summarize

from .commandline import REPORT, Shell


def test_a_file_gives_the_brief_that_the_library_gives(shell: Shell) -> None:
    result = shell("report.txt")
    assert (result.code, result.out, result.err) == (0, f"{summarize(REPORT)}\n", "")
    assert len(result.out.splitlines()) == 3


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_standard_input_is_read_when_no_file_is_named(shell: Shell, arguments: tuple[str, ...]) -> None:
    assert shell(*arguments, stdin=REPORT.encode()).out == f"{summarize(REPORT)}\n"


def test_standard_input_that_is_a_page_is_read_as_one(shell: Shell) -> None:
    pytest.importorskip("trafilatura")
    page = f"<!doctype html><html><body><nav>Home</nav><article><p>{REPORT}</p></article></body></html>"
    result = shell(stdin=page.encode())
    assert result.out == f"{summarize(REPORT)}\n"


OPTIONS = [
    ("--sentences 2", {"sentences": 2}),
    ("-n 1", {"sentences": 1}),
    ("--words 30", {"words": 30}),
    ("--chars 180", {"chars": 180}),
    ("--ratio 0.4", {"ratio": 0.4}),
    ("-n 2 --words 40", {"sentences": 2, "words": 40}),
    ("--words 5", {"words": 5}),
    ("--query 'who pays?'", {"query": "who pays?"}),
    ("--title 'Shops fear for trade'", {"title": "Shops fear for trade"}),
    ("--language de", {"language": "de"}),
    ("--no-clean", {"clean": False}),
    *((f"--method {name}", {"method": name}) for name in cli.METHODS),
]


@pytest.mark.parametrize(("line", "keywords"), OPTIONS, ids=[line for line, _ in OPTIONS])
def test_each_option_is_the_keyword_of_the_same_name(
    shell: Shell, line: str, keywords: dict[str, object]
) -> None:
    expected = summarize(REPORT, **keywords)  # type: ignore[arg-type]
    assert shell("report.txt", *shlex.split(line)).out == f"{expected}\n"


def test_several_files_give_one_brief_each_under_their_names(shell: Shell, folder: Path) -> None:
    (folder / "other.txt").write_text("Snow fell in the hills. It was the first of the year.")
    result = shell("report.txt", "other.txt", "-n", "1")
    first = summarize(REPORT, sentences=1)
    assert result.out == f"report.txt\n{first}\n\nother.txt\nSnow fell in the hills.\n"


def test_together_gives_one_brief_of_all_files(shell: Shell, folder: Path) -> None:
    other = "Snow fell in the hills. It was the first of the year."
    (folder / "other.txt").write_text(other)
    result = shell("report.txt", "other.txt", "--together", "-n", "4")
    assert result.out == f"{summarize([REPORT, other], sentences=4)}\n"


def test_tokens_are_counted_by_tiktoken(shell: Shell, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _pretend_tiktoken(folder, monkeypatch)
    result = shell("report.txt", "--tokens", "25", "--encoding-name", "spaces")
    assert result.out == f"{summarize(REPORT, tokens=25, count_tokens=lambda text: len(text.split()))}\n"


def test_without_tiktoken_a_line_says_what_to_install(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tiktoken", None)
    result = shell("report.txt", "--tokens", "25")
    assert (result.code, result.out) == (1, "")
    assert result.errors == ["summarize: --tokens needs an optional package: pip install 'summarize[tokens]'"]


def test_an_encoding_that_tiktoken_does_not_know_is_wrong_usage(
    shell: Shell, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _pretend_tiktoken(folder, monkeypatch)
    result = shell("report.txt", "--tokens", "25", "--encoding-name", "nonsense")
    assert (result.code, result.out, len(result.errors)) == (2, "", 1)
    assert "nonsense" in result.err


def _pretend_tiktoken(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put in place a tiktoken that needs no download; its only encoding splits at white space."""
    (folder / "tiktoken.py").write_text(
        "class Spaces:\n"
        "    def encode(self, text, disallowed_special): return text.split()\n"
        "def get_encoding(name):\n"
        "    if name != 'spaces': raise ValueError(name)\n"
        "    return Spaces()\n"
    )
    monkeypatch.syspath_prepend(folder)
    monkeypatch.delitem(sys.modules, "tiktoken", raising=False)


def test_the_help_begins_with_four_examples_that_run(shell: Shell, folder: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(REPORT)
    lines = shell("--help").out.partition("Usage:")[0].splitlines()
    examples = [line.strip() for line in lines if line.startswith("    summarize ")]
    assert lines[0] == "Examples:"
    assert len(examples) == 4
    for example in examples:
        words = shlex.split(example.replace("*.txt", "a.txt b.txt report.txt"))[1:]
        if any(word.startswith("https:") for word in words):
            continue  # tests use no network
        result = shell(*words)
        assert (result.code, result.err) == (0, ""), example


def test_help_and_version_load_nothing_that_is_slow() -> None:
    code = (
        "import sys; from summarize.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print(sorted({'numpy', 'scipy', 'sklearn', 'nltk', 'tqdm', 'trafilatura'} & set(sys.modules)))"
    )
    for option in ("--help", "--version"):
        run = subprocess.run([sys.executable, "-c", code, option], capture_output=True, text=True, check=True)
        assert run.stdout.splitlines()[-1] == "[]"


def test_the_version_is_the_package_s(shell: Shell) -> None:
    assert shell("--version").out == f"summarize {__version__}\n"


def test_the_module_is_the_same_command(folder: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "summarize", folder / "report.txt"], capture_output=True, check=True
    )
    assert run.stdout.decode() == f"{summarize(REPORT)}\n"


def test_alone_on_a_terminal_it_prints_its_help(shell: Shell) -> None:
    result = shell(typing=True)
    assert result.code == 2
    assert result.out.startswith("Examples:")


def test_the_choices_of_the_options_are_those_of_the_library() -> None:
    assert tuple(methods.METHODS) == cli.METHODS
    assert tuple(reports.FORMATS) == cli.FORMATS


def test_the_shell_can_complete_options() -> None:
    environment = {"_SUMMARIZE_COMPLETE": "bash_complete", "COMP_WORDS": "summarize --hi", "COMP_CWORD": "1"}
    run = subprocess.run(
        [sys.executable, "-m", "summarize"], env=environment, capture_output=True, text=True, check=False
    )
    assert run.stdout == "plain,--highlight\n"


def test_the_same_input_gives_the_same_bytes(shell: Shell) -> None:
    for name in cli.FORMATS:
        assert shell("report.txt", "--format", name).out == shell("report.txt", "--format", name).out


def test_json_for_several_files_is_one_array(shell: Shell) -> None:
    briefs = json.loads(shell("report.txt", "missing.txt", "report.txt", "--format", "json").out)
    assert [brief["sources"][0]["id"] for brief in briefs] == ["report.txt", "report.txt"]


def test_json_lines_are_one_object_a_line(shell: Shell) -> None:
    lines = shell("report.txt", "report.txt", "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["text"] for line in lines] == [str(summarize(REPORT))] * 2


def test_a_selection_of_k_sentences_is_the_first_k_picks() -> None:
    from summarize.budget import Budget

    ranking = rank(REPORT)
    order = [pick.index for pick in ranking.picks(Budget(6))]
    for k in range(1, 7):
        chosen = [sentence.index for sentence in ranking.select(sentences=k)]
        assert chosen == sorted(order[:k])
