"""Bad input and wrong usage: one line that says what to do, an exit code, and nothing of it on stdout."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from summarize import summarize
from summarize.cli import FORMATS

from .commandline import REPORT, Result, Shell

BRIEF = f"{summarize(REPORT)}\n"


def _missing(_: Path) -> str:
    return "missing.txt"


def _directory(folder: Path) -> str:
    (folder / "sub").mkdir()
    return "sub"


def _binary(folder: Path) -> str:
    (folder / "data.bin").write_bytes(bytes(range(256)) * 20)
    return "data.bin"


def _image(folder: Path) -> str:
    (folder / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    return "photo.png"


def _nul(folder: Path) -> str:
    (folder / "nul.txt").write_bytes(b"Some text.\0 More text.")
    return "nul.txt"


def _long_name(_: Path) -> str:
    return "x" * 5000


BAD = [_missing, _directory, _binary, _image, _nul, _long_name]


@pytest.mark.parametrize("bad", BAD)
def test_a_bad_input_is_named_in_one_line(shell: Shell, folder: Path, bad: object) -> None:
    name = bad(folder)  # type: ignore[operator]
    result = shell(name)
    assert (result.code, result.out, len(result.errors)) == (1, "", 1)
    assert name[:40] in result.err
    assert len(result.err) < 200


@pytest.mark.parametrize("bad", BAD)
def test_the_other_inputs_are_still_done(shell: Shell, folder: Path, bad: object) -> None:
    result = shell(bad(folder), "report.txt")  # type: ignore[operator]
    assert result.code == 1
    assert result.out == f"report.txt\n{BRIEF}"
    assert len(result.errors) == 1


def test_a_file_without_permission_is_named(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *_: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    result = shell("report.txt")
    assert (result.code, result.out) == (1, "")
    assert result.errors == ["summarize: report.txt: no permission to read it; check its access rights"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read all")
def test_a_file_that_may_not_be_read_is_named(shell: Shell, folder: Path) -> None:
    (folder / "report.txt").chmod(0)
    result = shell("report.txt")
    assert (result.code, result.out, len(result.errors)) == (1, "", 1)


def test_closed_standard_input_is_named(shell: Shell) -> None:
    result = shell(stdin=None)
    assert (result.code, result.out) == (1, "")
    assert result.errors == ["summarize: <stdin>: this is closed; name a file"]


def test_standard_input_that_is_binary_is_named(shell: Shell) -> None:
    result = shell(stdin=bytes(range(256)))
    assert (result.code, result.out, len(result.errors)) == (1, "", 1)
    assert result.err.startswith("summarize: <stdin>: this is binary")


def test_the_failed_of_many_are_named_again_at_the_end(shell: Shell, folder: Path) -> None:
    result = shell("missing.txt", "report.txt", _directory(folder), _binary(folder), "report.txt")
    assert result.code == 1
    assert result.out == f"report.txt\n{BRIEF}\nreport.txt\n{BRIEF}"
    assert result.errors[-1] == "summarize: 3 of 5 inputs failed: missing.txt, sub, data.bin"
    assert len(result.errors) == 4


@pytest.mark.parametrize("format_", ["text", "bullets", "markdown", "json", "jsonl"])
def test_nothing_is_printed_when_every_input_fails(shell: Shell, format_: str) -> None:
    result = shell("missing.txt", "also-missing.txt", "--format", format_)
    assert (result.code, result.out, len(result.errors)) == (1, "", 2)


def test_together_leaves_the_failed_out(shell: Shell) -> None:
    result = shell("missing.txt", "report.txt", "--together")
    assert (result.code, result.out, len(result.errors)) == (1, BRIEF, 1)


WRONG = {
    "--language xx": "xx",
    "--language english": "english",
    "--method textrnk": "textrnk",
    "--format docx": "docx",
    "--words 20 --chars 100": "words and chars",
    "--ratio 0.2 --words 20": "words and ratio",
    "--words 0": "0",
    "--words -5": "-5",
    "--words abc": "abc",
    "--sentences 0": "0",
    "-n -5": "-5",
    "-n abc": "abc",
    "-n 2.5": "2.5",
    "--chars 0": "0",
    "--tokens 0": "0",
    "--ratio 0": "ratio",
    "--ratio -5": "ratio",
    "--ratio 1.5": "ratio",
    "--ratio nan": "ratio",
    "--ratio abc": "abc",
    "--timeout 0": "timeout",
    "--encoding klingon": "klingon",
    "--encoding-name o200k_base": "--tokens",
    "--query who --method lead": "query",
    "--no-such-option": "--no-such-option",
    "--sentence": "--sentence",
    "--words": "--words",
    "--highlight --format json": "--highlight",
    "--output report.txt": "input",
    "--output ./report.txt": "input",
    "--output .": "directory",
    "--output no/such/folder/brief.txt": "folder",
}


@pytest.mark.parametrize("line", WRONG)
def test_wrong_usage_is_one_line_and_exit_code_2(shell: Shell, folder: Path, line: str) -> None:
    result = shell("report.txt", *line.split())
    assert (result.code, result.out, len(result.errors)) == (2, "", 1), result
    assert WRONG[line] in result.err
    assert (folder / "report.txt").read_text() == REPORT


ENCODED = {
    "UTF-8": ("utf-8", ""),
    "UTF-8 with a byte order mark": ("utf-8-sig", ""),
    "UTF-16, little-endian": ("utf-16", ""),
    "Windows-1252": ("cp1252", "Windows-1252"),
}
FRENCH = "Zoë a fermé le café – « trop d’été », dit-elle. Le café ouvrira en décembre, à Noël."


@pytest.mark.parametrize("name", ENCODED)
def test_common_encodings_are_read_right(shell: Shell, folder: Path, name: str) -> None:
    encoding, note = ENCODED[name]
    (folder / "fr.txt").write_bytes(FRENCH.encode(encoding))
    result = shell("fr.txt", "--language", "fr")
    assert (result.code, result.out) == (0, f"{summarize(FRENCH, language='fr')}\n")
    assert note in result.err
    assert len(result.errors) == bool(note)


def test_an_encoding_can_be_ordered(shell: Shell, folder: Path) -> None:
    (folder / "ru.txt").write_bytes("Снег шёл весь день.".encode("koi8-r"))
    assert shell("ru.txt", "--encoding", "koi8-r").out == "Снег шёл весь день.\n"


@pytest.mark.parametrize("text", ["", " \n\t\n", "\ufeff"])
def test_an_empty_text_is_an_empty_brief_and_a_note(shell: Shell, text: str) -> None:
    result = shell(stdin=text.encode())
    assert (result.code, result.out, len(result.errors)) == (0, "", 1)
    assert "no text" in result.err


def test_quiet_leaves_out_notes_but_no_errors(shell: Shell, folder: Path) -> None:
    (folder / "empty.txt").write_text("")
    (folder / "old.txt").write_bytes(FRENCH.encode("cp1252"))
    result = shell("--quiet", "empty.txt", "old.txt", "missing.txt", "--words", "2")
    assert result.code == 1
    assert [line.split(":")[1].strip() for line in result.errors] == ["missing.txt", "1 of 3 inputs failed"]


ODD = {
    "one sentence": ("Only one sentence stands here.", 1),
    "two sentences": ("One sentence stands here. Another one follows.", 2),
    "a line repeated 20 times": ("This very line is repeated.\n" * 20, 1),
    "no full stop": ("a text without any full stop", 1),
    "all capitals": ("THE BRIDGE IS CLOSED. REPAIRS TAKE LONG.", 2),
}


@pytest.mark.parametrize("name", ODD)
def test_odd_texts_get_an_answer_without_repeats(shell: Shell, name: str) -> None:
    text, lines = ODD[name]
    result = shell(stdin=text.encode())
    assert (result.code, result.err) == (0, "")
    assert len(set(result.out.splitlines())) == len(result.out.splitlines()) == lines


def test_half_a_character_in_a_file_is_refused_by_its_encoding(shell: Shell) -> None:
    data = "Half a character \ud83d stands here.".encode("utf-16-le", "surrogatepass")
    result = shell("--encoding", "utf-16-le", stdin=data)
    assert (result.code, result.out, len(result.errors)) == (1, "", 1)
    assert "not valid utf-16-le at byte 34" in result.err


@pytest.mark.parametrize("format_", FORMATS)
def test_half_a_character_in_an_option_does_no_harm(shell: Shell, format_: str) -> None:
    result = shell("report.txt", "--query", "bridge \udcff", "--title", "\udcff", "--format", format_)
    assert (result.code, result.err) == (0, "")
    assert "bridge" in result.out


def test_a_limit_that_no_sentence_fits_is_told(shell: Shell) -> None:
    result = shell("report.txt", "--words", "2")
    assert (result.code, result.out) == (0, "Nobody was hurt.\n")
    assert len(result.errors) == 1
    assert "no sentence fits" in result.err


def test_strict_makes_it_a_failure_of_that_input_only(shell: Shell, folder: Path) -> None:
    (folder / "short.txt").write_text("Snow fell.")
    result = shell("report.txt", "short.txt", "--words", "2", "--strict")
    assert (result.code, result.out, len(result.errors)) == (1, "short.txt\nSnow fell.\n", 1)
    assert result.err.startswith("summarize: report.txt: no sentence fits 2 words")


def test_a_message_never_steers_the_terminal(shell: Shell) -> None:
    result: Result = shell("no\x1b[31m\nsuch")
    assert "\x1b" not in result.err
    assert len(result.errors) == 1
