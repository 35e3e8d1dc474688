"""Worker processes: batches out, results back in order, and nothing lost when a worker dies.

A worker is a fresh Python started by :mod:`subprocess`, not a fork and not :mod:`multiprocessing`'s
spawn: it inherits no threads and no locks, needs no ``if __name__ == "__main__"`` in the caller's
script, and stands in a session of its own, so that Ctrl-C reaches the caller alone. It ends when its
standard input does, so a caller that is killed leaves no orphans.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Generic, TypeVar

from .errors import SummarizeError

T = TypeVar("T")
R = TypeVar("R")

IN_FLIGHT = 2
"""Batches under way for each worker: one that it works on, one that is ready for it."""

_PROGRAM = """
import pickle, sys
sys.path[:] = pickle.load(sys.stdin.buffer)
from summarize.workers import serve
serve()
"""

_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class _DiedError(Exception):
    """A worker ended in the middle of its work."""


def map_batches(
    work: Callable[[list[T]], list[R]],
    batches: Iterable[list[T]],
    *,
    workers: int,
    lost: Callable[[T, str], R],
) -> Iterator[list[R]]:
    """Yield ``work(batch)`` for each batch, in order, from so many worker processes.

    With one worker everything happens in this process. With more, a batch whose worker dies is given
    to a new one; when that dies as well, its items go one by one, and an item that takes its worker
    with it becomes ``lost(item, reason)``. At most :data:`IN_FLIGHT` batches a worker are read ahead.

    Args:
        work: from a batch to one result an item; it must not raise.
        batches: lists of items, read lazily in the caller's thread.
        workers: at least 1.
        lost: what stands for an item that killed its worker.

    Raises:
        SummarizeError: a worker cannot be started.
    """
    if workers == 1:
        yield from map(work, batches)
        return
    team = _Team(work, workers, lost)
    waiting: deque[Future[list[R]]] = deque()
    try:
        for batch in batches:
            waiting.append(team.submit(batch))
            if len(waiting) >= IN_FLIGHT * workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        team.close()


class _Team(Generic[T, R]):
    """Threads of which each looks after one worker process."""

    def __init__(self, work: Callable[[list[T]], list[R]], workers: int, lost: Callable[[T, str], R]) -> None:
        self._setup = _pickled(work)
        self._lost = lost
        self._own = threading.local()
        self._lock = threading.Lock()
        self._alive: set[_Worker] = set()
        self._closed = False
        self._threads = ThreadPoolExecutor(workers, "summarize-worker")

    def submit(self, batch: list[T]) -> Future[list[R]]:
        return self._threads.submit(self._results, batch)

    def close(self) -> None:
        """Stop at once: what is under way is dropped."""
        with self._lock:
            self._closed = True
            for worker in self._alive:
                worker.kill()
        self._threads.shutdown(cancel_futures=True)
        for worker in self._alive:
            worker.end()

    def _results(self, batch: list[T]) -> list[R]:
        for _ in range(2):
            try:
                return self._ask(batch)
            except _DiedError:
                continue
        return [self._result(item) for item in batch]

    def _result(self, item: T) -> R:
        try:
            return self._ask([item])[0]
        except _DiedError as error:
            return self._lost(item, str(error))

    def _ask(self, batch: list[T]) -> list[R]:
        worker: _Worker | None = getattr(self._own, "worker", None)
        if worker is None:
            worker = self._own.worker = self._start()
        try:
            results: list[R] = worker.ask(pickle.dumps(batch, protocol=pickle.HIGHEST_PROTOCOL))
        except _DiedError:
            self._own.worker = None
            with self._lock:
                self._alive.discard(worker)
                if self._closed:
                    raise SummarizeError("the workers were stopped") from None
            raise
        return results

    def _start(self) -> _Worker:
        with self._lock:
            if self._closed:
                raise SummarizeError("the workers were stopped")
            worker = _Worker()
            self._alive.add(worker)
        try:
            worker.ask(pickle.dumps(sys.path) + self._setup)
        except _DiedError as error:
            raise SummarizeError(
                f"a worker could not start ({error}); its own words are above, workers=1 does without"
            ) from error
        return worker


class _Worker:
    """One process, and the pipes to it."""

    def __init__(self) -> None:
        environment = {**os.environ, **{name: os.environ.get(name, "1") for name in _ONE_THREAD}}
        self._process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            start_new_session=True,
        )

    def ask(self, data: bytes) -> Any:
        """Send pickled data and wait for the answer."""
        process = self._process
        try:
            if process.stdin is not None and process.stdout is not None:
                process.stdin.write(data)
                process.stdin.flush()
                return pickle.load(process.stdout)
        except (EOFError, OSError, pickle.UnpicklingError):
            pass
        self.end()
        raise _DiedError(_reason(process.returncode))

    def kill(self) -> None:
        """Stop the process; whoever waits for its answer sees it die."""
        self._process.kill()

    def end(self) -> None:
        """Stop the process, if it runs, and close the pipes."""
        try:
            # one that has just closed its pipes may need a moment to end by itself, with its own code
            self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()


def serve() -> None:
    """Be a worker: read the work, then batch after batch from standard input until it ends."""
    source = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    # what the work prints must not come between the answers
    os.dup2(2, 1)
    work = pickle.load(source)
    answer: Any = None
    while True:
        try:
            pickle.dump(answer, answers, protocol=pickle.HIGHEST_PROTOCOL)
            answers.flush()
            batch = pickle.load(source)
        except (EOFError, BrokenPipeError):
            # the caller is gone; nobody is left to be told
            os._exit(0)
        answer = work(batch)


def _pickled(value: object) -> bytes:
    """Return pickled data; lambdas, and functions of the caller's script or notebook, travel by value."""
    try:
        data = pickle.dumps(value)
    except (pickle.PicklingError, AttributeError, TypeError):
        data = b""
    if data and b"__main__" not in data:
        return data
    from joblib import wrap_non_picklable_objects

    return pickle.dumps(wrap_non_picklable_objects(value, keep_wrapper=False))


def _reason(code: int | None) -> str:
    if code is not None and code < 0:
        name = signal.Signals(-code).name
        return f"its worker was killed by {name}" + (" (out of memory?)" if name == "SIGKILL" else "")
    return f"its worker ended with code {code}"
