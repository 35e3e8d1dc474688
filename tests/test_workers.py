"""Worker processes: order, bounded reading, deaths, and a clean end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from functools import partial
from pathlib import Path

import pytest

from summarize.errors import SummarizeError
from summarize.workers import IN_FLIGHT, map_batches


def double(batch: list[int]) -> list[int]:
    return [2 * item for item in batch]


def double_but_die_on(batch: list[int], poison: int) -> list[int]:
    if poison in batch:
        os.kill(os.getpid(), signal.SIGKILL)
    return double(batch)


def double_but_die_once(batch: list[int], marker: Path) -> list[int]:
    if 3 in batch and not marker.exists():
        marker.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return double(batch)


def double_and_chat(batch: list[int]) -> list[int]:
    print("a word on standard output")
    return double(batch)


def turned_around(batch: list[bytes]) -> list[bytes]:
    return batch[::-1]


def not_expected(item: bytes, reason: str) -> bytes:
    raise AssertionError(f"{len(item)} bytes were lost: {reason}")


def minus(item: int, reason: str) -> int:
    assert "SIGKILL" in reason
    return -item


def run_script(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, timeout=120, check=False
    )


def alive(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and stat.read_text().rpartition(")")[2].split()[0] != "Z"


def wait_until_gone(pids: list[int]) -> list[int]:
    """Return the processes that are still there after ten seconds."""
    for _ in range(200):
        if not any(map(alive, pids)):
            break
        time.sleep(0.05)
    return [pid for pid in pids if alive(pid)]


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_the_order_of_the_batches(workers: int) -> None:
    batches = [[3 * i, 3 * i + 1, 3 * i + 2] for i in range(20)]
    results = map_batches(double, batches, workers=workers, lost=minus)
    assert [x for batch in results for x in batch] == [2 * i for i in range(60)]


def test_no_batches_give_no_results() -> None:
    assert list(map_batches(double, [], workers=2, lost=minus)) == []


def test_only_a_few_batches_are_read_ahead() -> None:
    read = []

    def batches():
        for i in range(100):
            read.append(i)
            yield [i]

    results = map_batches(double, batches(), workers=2, lost=minus)
    next(results)
    assert len(read) <= 2 * IN_FLIGHT + 1
    results.close()


def test_a_batch_whose_worker_died_is_done_again(tmp_path: Path) -> None:
    work = partial(double_but_die_once, marker=tmp_path / "died")
    results = list(map_batches(work, [[1, 2], [3, 4], [5, 6]], workers=2, lost=minus))
    assert (tmp_path / "died").exists()
    assert results == [[2, 4], [6, 8], [10, 12]]


def test_an_item_that_kills_its_worker_is_reported_and_its_neighbours_are_done() -> None:
    work = partial(double_but_die_on, poison=4)
    results = list(map_batches(work, [[1, 2], [3, 4, 5], [6]], workers=2, lost=minus))
    assert results == [[2, 4], [6, -4, 10], [12]]


def test_what_the_work_prints_does_not_disturb_the_answers() -> None:
    assert list(map_batches(double_and_chat, [[1], [2]], workers=2, lost=minus)) == [[2], [4]]


def test_messages_larger_than_a_pipe_pass_both_ways_at_once() -> None:
    batches = [[bytes([i]) * 2_000_000, bytes([i + 1]) * 1_000_000] for i in range(12)]
    assert list(map_batches(turned_around, iter(batches), workers=2, lost=not_expected)) == [
        batch[::-1] for batch in batches
    ]


def test_a_batch_that_cannot_travel_raises_when_its_turn_comes() -> None:
    batches = [[1], [2], [threading.Lock()], [3]]
    results = map_batches(double, batches, workers=2, lost=minus)  # type: ignore[arg-type]
    assert [next(results), next(results)] == [[2], [4]]
    with pytest.raises(TypeError, match="lock"):
        next(results)


def test_only_the_batch_that_was_worked_on_is_blamed_for_a_death() -> None:
    work = partial(double_but_die_on, poison=4)
    batches = [[i] for i in range(12)]
    expected = [[-4] if i == 4 else [2 * i] for i in range(12)]
    assert list(map_batches(work, batches, workers=2, lost=minus)) == expected


def test_functions_of_a_script_travel_and_need_no_main_guard() -> None:
    script = (
        "from summarize.workers import map_batches\n"
        "factor = 3\n"
        "def triple(batch): return [factor * x for x in batch]\n"
        "print(list(map_batches(triple, [[1], [2]], workers=2, lost=lambda item, reason: item)))\n"
    )
    assert run_script(script).stdout == "[[3], [6]]\n"


def test_a_worker_that_cannot_start_is_an_error_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(SummarizeError, match="could not start"):
        list(map_batches(double, [[1], [2]], workers=2, lost=minus))


def test_closing_the_results_early_ends_the_workers() -> None:
    results = map_batches(
        lambda batch: [os.getpid() for _ in batch], [[i] for i in range(9)], workers=2, lost=minus
    )
    pids = next(results)
    results.close()
    assert wait_until_gone(pids) == []


def test_a_program_may_end_in_the_middle_of_the_results() -> None:
    script = (
        "import os\n"
        "from summarize.workers import map_batches\n"
        "def work(batch): return [os.getpid()]\n"
        "results = map_batches(work, ([i] for i in range(10**6)), workers=2, lost=lambda i, r: i)\n"
        "print(*next(results))\n"
    )
    done = run_script(script)
    assert (done.returncode, done.stderr) == (0, "")
    assert wait_until_gone([int(done.stdout)]) == []


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at /proc")
@pytest.mark.parametrize("kill_with", [signal.SIGKILL, signal.SIGINT])
def test_workers_end_with_their_caller(kill_with: signal.Signals) -> None:
    script = (
        "import os, signal, time\n"
        "from summarize.workers import map_batches\n"
        # a shell's background job, such as a CI's, ignores the signal and hands that on
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "def work(batch):\n    time.sleep(0.1)\n    return [os.getpid()]\n"
        "for [pid] in map_batches(work, ([i] for i in range(10**6)), workers=2, lost=lambda i, r: i):\n"
        "    print(pid, flush=True)\n"
    )
    caller = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert caller.stdout is not None
    pids = [int(caller.stdout.readline()) for _ in range(4)]
    caller.send_signal(kill_with)
    caller.communicate(timeout=60)
    assert wait_until_gone(pids) == []
