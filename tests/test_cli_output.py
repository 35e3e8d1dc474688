"""What the command writes to files and terminals, and how it ends when it is interrupted."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from summarize import Text, summarize
from summarize.reports import FORMATS

from .commandline import REPORT, Shell

BRIEF = f"{summarize(REPORT)}\n"
COMMAND = [sys.executable, "-m", "summarize"]
NAMED = summarize(Text(REPORT, id="report.txt"))
ON_UNIX = pytest.mark.skipif(sys.platform == "win32", reason="needs Unix's files and signals")


def leftovers(folder: Path) -> list[str]:
    """The files of a folder that no test has put there."""
    return sorted(set(os.listdir(folder)) - {"report.txt"})


@pytest.mark.parametrize("name", list(FORMATS))
def test_the_format_follows_the_suffix_of_the_output(shell: Shell, folder: Path, name: str) -> None:
    for suffix in FORMATS[name].suffixes:
        result = shell("report.txt", "-o", f"brief{suffix}")
        assert (result.code, result.out, result.err) == (0, "", "")
        assert (folder / f"brief{suffix}").read_text(encoding="utf-8") == f"{FORMATS[name].one(NAMED)}\n"


def test_a_format_that_is_named_counts_more_than_the_suffix(shell: Shell, folder: Path) -> None:
    shell("report.txt", "--format", "bullets", "--output", "brief.json")
    assert (folder / "brief.json").read_text().startswith("- ")


def test_a_dash_as_output_is_standard_output(shell: Shell, folder: Path) -> None:
    assert shell("report.txt", "-o", "-").out == BRIEF
    assert leftovers(folder) == []


def test_several_briefs_go_into_one_file(shell: Shell, folder: Path) -> None:
    shell("report.txt", "report.txt", "-o", "briefs.txt", "-n", "1")
    first = BRIEF.splitlines()[0]
    assert (folder / "briefs.txt").read_text() == f"report.txt\n{first}\n\nreport.txt\n{first}\n"


def test_an_existing_file_is_replaced_and_keeps_its_rights(shell: Shell, folder: Path) -> None:
    target = folder / "brief.txt"
    target.write_text("old")
    target.chmod(0o640)
    shell("report.txt", "-o", target)
    assert target.read_text() == BRIEF
    assert target.stat().st_mode & 0o777 == 0o640
    assert leftovers(folder) == ["brief.txt"]


@ON_UNIX
def test_a_new_file_gets_the_rights_that_any_other_would(shell: Shell, folder: Path) -> None:
    (folder / "other").touch()
    shell("report.txt", "-o", "brief.txt")
    assert (folder / "brief.txt").stat().st_mode == (folder / "other").stat().st_mode


@ON_UNIX
def test_a_link_stays_a_link_and_its_target_is_written(shell: Shell, folder: Path) -> None:
    (folder / "sub").mkdir()
    (folder / "link.txt").symlink_to(folder / "sub" / "real.txt")
    shell("report.txt", "-o", "link.txt")
    assert (folder / "link.txt").is_symlink()
    assert (folder / "sub" / "real.txt").read_text() == BRIEF


@ON_UNIX
@pytest.mark.parametrize("make", [os.symlink, os.link])
def test_an_input_is_never_overwritten_by_whatever_name(shell: Shell, folder: Path, make: object) -> None:
    make(folder / "report.txt", folder / "alias.txt")  # type: ignore[operator]
    result = shell("report.txt", "-o", "alias.txt")
    assert (result.code, result.out, len(result.errors)) == (2, "", 1)
    assert (folder / "report.txt").read_text() == REPORT


@ON_UNIX
def test_what_standard_input_reads_is_not_overwritten_either(folder: Path) -> None:
    with (folder / "report.txt").open() as file:
        run = subprocess.run([*COMMAND, "-o", "report.txt"], stdin=file, capture_output=True, check=False)
    assert run.returncode == 2
    assert (folder / "report.txt").read_text() == REPORT


@ON_UNIX
def test_a_device_is_written_to_and_not_replaced(shell: Shell) -> None:
    before = os.stat(os.devnull)
    assert shell("report.txt", "-o", os.devnull).code == 0
    assert os.path.samestat(os.stat(os.devnull), before)


def test_nothing_is_written_when_every_input_fails(shell: Shell, folder: Path) -> None:
    (folder / "brief.txt").write_text("the old one")
    assert shell("missing.txt", "-o", "brief.txt").code == 1
    assert (folder / "brief.txt").read_text() == "the old one"
    assert shell("missing.txt", "-o", "new.json").code == 1
    assert leftovers(folder) == ["brief.txt"]


def test_what_could_be_done_is_written_when_one_input_fails(shell: Shell, folder: Path) -> None:
    result = shell("report.txt", "missing.txt", "-o", "brief.txt")
    assert (result.code, result.out, len(result.errors)) == (1, "", 1)
    assert (folder / "brief.txt").read_text() == f"report.txt\n{BRIEF}"


def test_a_failure_to_write_leaves_the_old_file_and_no_other(
    shell: Shell, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: str) -> None:
        raise OSError(28, "No space left on device")

    (folder / "brief.txt").write_text("the old one")
    monkeypatch.setattr(os, "replace", fail)
    result = shell("report.txt", "-o", "brief.txt")
    assert (result.code, result.out) == (1, "")
    assert result.errors == ["summarize: brief.txt: cannot be written (No space left on device)"]
    assert (folder / "brief.txt").read_text() == "the old one"
    assert leftovers(folder) == ["brief.txt"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_full_disk_behind_standard_output_is_one_line(folder: Path) -> None:
    with open("/dev/full", "w") as full:
        run = subprocess.run(
            [*COMMAND, "report.txt"], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert run.returncode == 1
    assert run.stderr == "summarize: the output: cannot be written (No space left on device)\n"
    assert folder.is_dir()


@ON_UNIX
def test_a_broken_pipe_ends_quietly(folder: Path) -> None:
    for number in range(40):
        (folder / f"{number}.txt").write_text(REPORT)
    names = [f"{number}.txt" for number in range(40)]
    run = subprocess.Popen([*COMMAND, *names], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert run.stdout
    assert run.stderr
    assert run.stdout.readline() == "0.txt\n"
    run.stdout.close()
    assert run.stderr.read() == ""
    run.stderr.close()
    assert run.wait(60) == 0


def open_for_reader(pipe: Path, run: subprocess.Popen[str]) -> int:
    """Open a named pipe as soon as the command reads from it."""
    while run.poll() is None:
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:  # nobody reads it yet
            continue
    raise AssertionError(run.communicate())


@ON_UNIX
@pytest.mark.parametrize("output", [[], ["-o", "brief.txt"]], ids=["stdout", "file"])
def test_control_c_ends_with_one_line(folder: Path, output: list[str]) -> None:
    os.mkfifo(folder / "pipe")
    command = [*COMMAND, "report.txt", "pipe", *output]
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    writer = open_for_reader(folder / "pipe", run)
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=60)
    os.close(writer)
    assert (run.returncode, err) == (130, "summarize: interrupted\n")
    assert out in ("", f"report.txt\n{BRIEF}")
    assert leftovers(folder) == ["pipe"]


def test_many_inputs_show_a_bar_on_a_terminal_only(shell: Shell) -> None:
    names = ["report.txt"] * 4
    assert "0/4" in shell(*names, terminal=True).err
    assert shell(*names, "--quiet", terminal=True).err == ""
    assert shell(*names[:2], terminal=True).err == ""
    assert shell(*names).err == ""


def test_the_bar_does_not_mix_with_what_is_printed(shell: Shell) -> None:
    names = ["report.txt"] * 4
    assert shell(*names, terminal=True).out.replace("\r", "") == shell(*names).out


def test_highlighting_is_coloured_on_a_terminal_only(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    assert "\x1b[" in shell("report.txt", "--highlight", terminal=True).out
    assert shell("report.txt", "--highlight").out.count(">>") == 3
    assert "\x1b" not in shell("report.txt", "--highlight").out


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_who_wants_no_colour_gets_marks(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv(name, value)
    result = shell("report.txt", "--highlight", terminal=True)
    assert "\x1b" not in result.out
    assert result.out.count(">>") == 3


def test_colour_never_goes_into_a_file(shell: Shell, folder: Path) -> None:
    shell("report.txt", "--highlight", "-o", "marked.txt", terminal=True)
    assert "\x1b" not in (folder / "marked.txt").read_text()


@pytest.mark.parametrize("options", [[], ["--highlight"], ["--format", "markdown"]])
def test_a_text_does_not_steer_the_terminal(shell: Shell, options: list[str]) -> None:
    hostile = "The bridge \x1b]0;owned\x07 is closed\x9b31m. Repairs\x1b[2J take long."
    result = shell(*options, "--title", "\x1b[31m", stdin=hostile.encode(), terminal=True)
    shown = result.out.replace("\x1b[1;30;43m", "").replace("\x1b[0m", "")
    assert "closed" in shown
    assert not {"\x1b", "\x07", "\x9b"} & set(shown)


def test_a_pipe_gets_what_the_text_holds(shell: Shell) -> None:
    text = "The bridge \x1b[1mis closed\x1b[0m."
    assert shell(stdin=text.encode()).out == f"{text}\n"


@ON_UNIX
def test_alone_on_a_real_terminal_it_prints_its_help_and_exits_2() -> None:
    import pty

    terminal, other = pty.openpty()
    run = subprocess.Popen(COMMAND, stdin=other, stdout=other, stderr=other)
    os.close(other)
    shown = b""
    while select.select([terminal], [], [], 60)[0]:
        try:
            shown += os.read(terminal, 4096)
        except OSError:  # what Linux gives at the end of a terminal
            break
        if run.poll() is not None and not select.select([terminal], [], [], 0)[0]:
            break
    os.close(terminal)
    assert run.wait(60) == 2
    assert shown.startswith(b"Examples:")
