"""summarize-corpus: nothing lost or repeated, whatever ends a run."""

from __future__ import annotations

import errno
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from summarize.corpus import journal as journals
from summarize.corpus import locking

from .corpora import SLOWLY, read_rows, rows, run_apart, run_here, start_apart, write_rows

COMMAND = [sys.executable, "-m", "summarize.corpus"]
COUNT = 200
ROUNDS = 12


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus of a few batches, some rows of which fail."""
    records = [row | ({"text": None} if i % 50 == 7 else {}) for i, row in enumerate(rows(COUNT, 4))]
    return write_rows(tmp_path_factory.mktemp("corpus") / "rows.jsonl", records)


@pytest.fixture(scope="module", params=["out.jsonl", "out.jsonl.gz", "out.csv"])
def uninterrupted(request: pytest.FixtureRequest, corpus: Path) -> Path:
    """The output of an undisturbed run, in one of the formats."""
    output = corpus.with_name(request.param)
    assert run_here(corpus, "-o", output) == 1
    return output


class Crash(BaseException):
    """Ends a run as a power cut would: nothing after it is done."""


@pytest.fixture
def crash_after(monkeypatch: pytest.MonkeyPatch) -> Callable[[int | None], None]:
    """Make the run crash when it has written so many bytes, to whichever file; ``None`` lets it be."""
    left: list[int | None] = [None]

    def write(file, data: bytes) -> None:
        if left[0] is not None:
            file.write(data[: left[0]])
            if len(data) > left[0]:
                raise Crash
            left[0] -= len(data)
        else:
            file.write(data)

    def set_left(size: int | None) -> None:
        left[0] = size

    monkeypatch.setattr(journals, "_write", write)
    return set_left


def test_a_crash_after_any_number_of_bytes_loses_and_repeats_nothing(
    corpus: Path, uninterrupted: Path, tmp_path: Path, crash_after: Callable[[int | None], None]
) -> None:
    rng = random.Random(uninterrupted.name)
    total = uninterrupted.stat().st_size
    crashes = 0
    for round_ in range(ROUNDS):
        output = tmp_path / f"{round_}-{uninterrupted.name}"
        for _ in range(4):
            crash_after(rng.choice([rng.randrange(600), rng.randrange(total)]))
            try:
                run_here(corpus, "-o", output, "--resume", "--sync-seconds", "0")
            except Crash:
                crashes += 1
        crash_after(None)
        run_here(corpus, "-o", output, "--resume")
        assert output.read_bytes() == uninterrupted.read_bytes()
    assert crashes > ROUNDS
    assert len(list(tmp_path.iterdir())) == 2 * ROUNDS, "an output and its journal each"


def kill_until_done(arguments: list[object], output: Path, kills: int, rng: random.Random) -> int:
    """Start the run again and again, kill it at a random moment; return how often it was killed."""
    journal = journals.beside(output, "journal")
    killed = 0
    while killed < kills:
        run = subprocess.Popen([*map(str, [*COMMAND, *arguments])], stderr=subprocess.DEVNULL)
        begun = journal.stat().st_mtime_ns if journal.exists() else 0
        while run.poll() is None and (not journal.exists() or journal.stat().st_mtime_ns == begun):
            time.sleep(0.002)
        time.sleep(rng.random() * 0.05)
        run.send_signal(signal.SIGKILL)
        if run.wait() != -signal.SIGKILL:
            break
        killed += 1
    return killed


@pytest.mark.parametrize(
    ("kills", "workers", "name"),
    [
        (4, 1, "out.jsonl"),
        pytest.param(50, 1, "out.jsonl", marks=pytest.mark.slow),
        pytest.param(50, 2, "out.jsonl.gz", marks=pytest.mark.slow),
    ],
)
def test_a_run_killed_at_random_moments_ends_with_the_same_bytes(
    kills: int, workers: int, name: str, tmp_path: Path
) -> None:
    corpus = write_rows(tmp_path / "rows.jsonl", rows(200 * kills, 12))
    expected, output = tmp_path / f"expected-{name}", tmp_path / name
    assert run_here(corpus, "-o", expected) == 0
    arguments = [corpus, "-o", output, "--resume", "--sync-seconds", "0", "--workers", workers]
    killed = kill_until_done(arguments, output, kills, random.Random(kills))
    assert killed == kills
    subprocess.run([*map(str, [*COMMAND, *arguments])], check=True)
    assert output.read_bytes() == expected.read_bytes()
    left = [corpus.name, *(each for path in (expected, output) for each in with_journal(path))]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(left)


def with_journal(output: Path) -> list[str]:
    """Return the names of the two files that a finished run leaves."""
    return [output.name, journals.beside(output, "journal").name]


def wait_for_first_rows(run: subprocess.Popen[str], output: Path) -> None:
    partial = journals.beside(output, "partial")
    while not partial.exists() or partial.stat().st_size == 0:
        assert run.poll() is None
        time.sleep(0.01)


def test_a_killed_worker_costs_nothing(tmp_path: Path) -> None:
    corpus = write_rows(tmp_path / "rows.jsonl", rows(1000, 3))
    expected, output = tmp_path / "expected.jsonl", tmp_path / "out.jsonl"
    assert run_here(corpus, "-o", expected) == 0
    run = start_apart(corpus, "-o", output, "--workers", "2", "--quiet", before=SLOWLY)
    wait_for_first_rows(run, output)
    workers = children_of(run.pid)
    assert len(workers) == 2
    for pid in workers:
        os.kill(pid, signal.SIGKILL)
    assert run.communicate(timeout=300) == ("", "")
    assert run.returncode == 0
    assert output.read_bytes() == expected.read_bytes()


def children_of(pid: int) -> list[int]:
    """Return the processes that any thread of a process started."""
    listings = list(Path(f"/proc/{pid}/task").glob("*/children"))
    if not listings:
        pytest.skip("needs /proc")
    return [int(child) for listing in listings for child in listing.read_text().split()]


def test_a_row_that_kills_its_workers_is_reported_and_the_rest_is_done(tmp_path: Path) -> None:
    corpus = write_rows(tmp_path / "rows.jsonl", rows(150, 4))
    before = (
        "import os, functools\n"
        "from summarize.corpus import records, run\n"
        "def deadly(rows, options):\n"
        "    if any(row.id == 'a70' for row in rows): os._exit(9)\n"
        "    return records.brief_rows(rows, options)\n"
        "run.brief_rows = deadly\n"
    )
    done = run_apart(corpus, "-o", tmp_path / "out.jsonl", "--workers", "2", before=before)
    assert done.returncode == 1
    out = read_rows(tmp_path / "out.jsonl")
    assert [row["id"] for row in out] == [f"a{i}" for i in range(150)]
    assert {row["id"]: row["error"] for row in out if row["error"]} == {
        "a70": "line 71: its worker ended with code 9 each time it was tried"
    }


def test_a_full_disk_is_one_clear_line_and_resume_goes_on(corpus: Path, uninterrupted: Path) -> None:
    output = uninterrupted.with_name(f"full-{uninterrupted.name}")
    limit = uninterrupted.stat().st_size // 2
    before = f"import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))"
    full = run_apart(corpus, "-o", output, "--workers", "1", "--quiet", "--sync-seconds", "0", before=before)
    assert full.returncode == 1
    assert full.stderr.splitlines()[-1] == (
        "summarize-corpus: File too large; finished rows are safe, --resume goes on when there is room"
    )
    assert not output.exists()
    assert run_here(corpus, "-o", output, "--resume") == 1
    assert output.read_bytes() == uninterrupted.read_bytes()


def test_no_space_left_is_told_like_a_file_too_large(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def write(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(journals, "_write", write)
    assert run_here(corpus, "-o", tmp_path / "out.jsonl") == 1
    assert "No space left on device; finished rows are safe" in capsys.readouterr().err


def test_ctrl_c_keeps_what_is_done(tmp_path: Path) -> None:
    corpus = write_rows(tmp_path / "rows.jsonl", rows(3000, 3))
    output = tmp_path / "out.jsonl"
    # a background job of a shell starts with Ctrl-C ignored
    before = f"import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n{SLOWLY}"
    run = start_apart(corpus, "-o", output, "--workers", "2", "--sync-seconds", "999", before=before)
    wait_for_first_rows(run, output)
    run.send_signal(signal.SIGINT)
    _, told = run.communicate(timeout=60)
    assert run.returncode == 130
    assert told.lstrip() == "summarize-corpus: interrupted; finished rows are safe, --resume goes on\n"
    safe = json.loads(journals.beside(output, "journal").read_text().splitlines()[-1])
    assert safe["rows"] > 0
    assert safe["size"] == journals.beside(output, "partial").stat().st_size


def interrupted(
    corpus: Path, output: Path, crash_after: Callable[[int | None], None], size: int = 9000
) -> None:
    """Leave an unfinished run behind."""
    crash_after(size)
    with pytest.raises(Crash):
        run_here(corpus, "-o", output, "--sync-seconds", "0")
    crash_after(None)


def test_an_unfinished_run_is_neither_continued_nor_dropped_unasked(
    corpus: Path,
    tmp_path: Path,
    crash_after: Callable[[int | None], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    output = tmp_path / "out.jsonl"
    interrupted(corpus, output, crash_after, 40_000)
    assert run_here(corpus, "-o", output) == 2
    assert "an unfinished run of 128 rows is there; --resume goes on" in capsys.readouterr().err
    assert run_here(corpus, "-o", output, "--overwrite") == 1
    assert len(read_rows(output)) == COUNT


def test_resume_begins_where_nothing_was_begun(corpus: Path, tmp_path: Path) -> None:
    assert run_here(corpus, "-o", tmp_path / "out.jsonl", "--resume") == 1
    assert len(read_rows(tmp_path / "out.jsonl")) == COUNT


@pytest.mark.parametrize(
    ("options", "clause"),
    [
        (["--words", "60"], "words was null, now it is 60"),
        (["--language", "de"], 'language was null, now it is "de"'),
        (["--text-field", "title"], 'text field was "text", now it is "title"'),
        (["--fields", "year"], 'kept fields was [], now it is ["year"]'),
        (["--no-clean"], "clean was true, now it is false"),
    ],
)
def test_resume_refuses_other_options(
    options: list[str],
    clause: str,
    corpus: Path,
    tmp_path: Path,
    crash_after: Callable[[int | None], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    output = tmp_path / "out.jsonl"
    interrupted(corpus, output, crash_after)
    assert run_here(corpus, "-o", output, "--resume", *options) == 2
    assert f"cannot resume: {clause}; --overwrite begins anew" in capsys.readouterr().err


def change_size(path: Path) -> None:
    with path.open("a") as file:
        file.write('{"text": "More."}\n')


def change_time(path: Path) -> None:
    os.utime(path, ns=(1, 1))


def change_first_byte(path: Path) -> None:
    status = path.stat()
    path.write_bytes(b" " + path.read_bytes()[1:])
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def change_last_byte(path: Path) -> None:
    status = path.stat()
    path.write_bytes(path.read_bytes()[:-1] + b" ")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


@pytest.mark.parametrize(
    ("change", "word"),
    [(change_size, "size"), (change_time, "time"), (change_first_byte, "head"), (change_last_byte, "tail")],
)
def test_resume_refuses_another_input(
    change: Callable[[Path], None],
    word: str,
    tmp_path: Path,
    crash_after: Callable[[int | None], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    corpus = write_rows(tmp_path / "rows.jsonl", rows(100, 4))
    interrupted(corpus, tmp_path / "out.jsonl", crash_after)
    change(corpus)
    assert run_here(corpus, "-o", tmp_path / "out.jsonl", "--resume") == 2
    told = capsys.readouterr().err
    assert "cannot resume: input " in told
    assert word in told


def test_resume_refuses_a_folder_whose_files_changed(
    tmp_path: Path, crash_after: Callable[[int | None], None], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for row in rows(70, 4):
        (folder / f"{row['id']}.txt").write_text(row["text"])
    interrupted(folder, tmp_path / "out.jsonl", crash_after)
    (folder / "new.txt").write_text("A new one.")
    assert run_here(folder, "-o", tmp_path / "out.jsonl", "--resume") == 2
    assert "cannot resume: input files was 70, now it is 71" in capsys.readouterr().err


def test_an_output_that_no_journal_tells_of_is_not_replaced_unasked(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out.jsonl"
    output.write_text("precious\n")
    for option in ([], ["--resume"]):
        assert run_here(corpus, "-o", output, *option) == 2
        assert "exists already, and no journal says from what" in capsys.readouterr().err
    assert output.read_text() == "precious\n"
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]
    assert run_here(corpus, "-o", output, "--overwrite") == 1
    assert len(read_rows(output)) == COUNT


def test_a_finished_output_is_resumed_by_nothing_and_replaced_when_asked(
    corpus: Path, uninterrupted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / uninterrupted.name
    run_here(corpus, "-o", output)
    capsys.readouterr()
    written = output.stat().st_mtime_ns
    assert run_here(corpus, "-o", output) == 2
    assert "exists already; --overwrite begins anew" in capsys.readouterr().err
    assert run_here(corpus, "-o", output, "--resume") == 0
    assert "complete already, nothing to resume" in capsys.readouterr().err
    assert run_here(corpus, "-o", output, "--resume", "--words", "60") == 2
    told = capsys.readouterr().err
    assert "is complete, but from another run: words was null, now it is 60; --overwrite begins" in told
    assert output.stat().st_mtime_ns == written
    output.unlink()
    run_here(corpus, "-o", output)
    assert output.read_bytes() == uninterrupted.read_bytes()


def test_resume_on_a_finished_output_refuses_another_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = write_rows(tmp_path / "rows.jsonl", rows(3))
    assert run_here(corpus, "-o", tmp_path / "out.jsonl", "--resume") == 0
    change_size(corpus)
    capsys.readouterr()
    assert run_here(corpus, "-o", tmp_path / "out.jsonl", "--resume") == 2
    assert "is complete, but from another run: input size was " in capsys.readouterr().err


def test_a_crash_between_the_last_steps_is_repaired(
    corpus: Path, uninterrupted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / uninterrupted.name

    def crash(*_: object, **__: object) -> None:
        raise Crash

    for name in ("replace", "unlink"):
        with monkeypatch.context() as patch:
            patch.setattr(*((os, "replace") if name == "replace" else (Path, "unlink")), crash)
            with pytest.raises(Crash):
                run_here(corpus, "-o", output, "--resume")
    assert run_here(corpus, "-o", output, "--resume") in (0, 1)
    assert output.read_bytes() == uninterrupted.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(with_journal(output))


def test_a_partial_file_that_lost_bytes_is_refused(
    corpus: Path,
    tmp_path: Path,
    crash_after: Callable[[int | None], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    output = tmp_path / "out.jsonl"
    interrupted(corpus, output, crash_after, 40_000)
    journals.beside(output, "partial").write_bytes(b"")
    assert run_here(corpus, "-o", output, "--resume") == 2
    assert "shorter than its journal says" in capsys.readouterr().err


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Path]:
    """An output that another run is writing."""
    with (tmp_path / "out.jsonl.journal").open("a+b") as file:
        assert locking.try_lock(file)
        yield tmp_path / "out.jsonl"


@pytest.mark.parametrize("option", [[], ["--resume"], ["--overwrite"]])
def test_two_runs_on_one_output_refuse_each_other(
    option: list[str], corpus: Path, held: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_here(corpus, "-o", held, *option) == 2
    assert f"{held}.journal: another run is writing this output" in capsys.readouterr().err
    assert not held.exists()
