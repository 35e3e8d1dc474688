"""Worker processes: batches out, results back in order, and nothing lost when a worker dies.

A worker is a fresh Python started by :mod:`subprocess`, not a fork and not :mod:`multiprocessing`'s
spawn: it inherits no threads and no locks, needs no ``if __name__ == "__main__"`` in the caller's
script, and stands in a session of its own, so that Ctrl-C reaches the caller alone. It ends when its
standard input does, so a caller that is killed leaves no orphans.

A thread in the caller keeps each worker busy: it hands over the next batch before it waits for the
answer to the last. A thread in the worker takes in what comes, so neither side ever waits for the
other to read. Messages are pickled data behind their length.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import signal
import subprocess
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from typing import Any, BinaryIO, Generic, NamedTuple, TypeVar, cast

from .errors import SummarizeError

T = TypeVar("T")
R = TypeVar("R")

HANDED_OVER = 2
"""Batches that lie with each worker: one that it works on, one that is ready for it."""

IN_FLIGHT = HANDED_OVER + 1
"""Batches under way for each worker: one more waits here, to be handed over when an answer comes."""

_PROGRAM = """
import pickle, sys
sys.path[:] = pickle.load(sys.stdin.buffer)
from summarize.workers import serve
serve()
"""

_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
_LENGTH_BYTES = 8
_NO_PICKLE = (pickle.PicklingError, AttributeError, TypeError, ValueError, RecursionError)


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
    waiting: deque[tuple[list[T], Future[bytes]]] = deque()
    try:
        for batch in batches:
            waiting.append((batch, team.submit(batch)))
            if len(waiting) >= IN_FLIGHT * workers:
                yield team.results(*waiting.popleft())
        while waiting:
            yield team.results(*waiting.popleft())
    finally:
        team.close()


class _Task(NamedTuple):
    """A pickled batch, and where the pickled answer to it belongs."""

    data: bytes
    answer: Future[bytes]


class _Team(Generic[T, R]):
    """Worker processes, and the threads of which each keeps one of them busy."""

    def __init__(self, work: Callable[[list[T]], list[R]], workers: int, lost: Callable[[T, str], R]) -> None:
        self._setup = _pickled(work)
        self._lost = lost
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._alive: set[_Worker] = set()
        self._closed = False
        # daemons, since a program may end in the middle of a loop over the results
        self._threads = [threading.Thread(target=self._keep_busy, daemon=True) for _ in range(workers)]
        for thread in self._threads:
            thread.start()

    def submit(self, batch: list[T]) -> Future[bytes]:
        """Put a batch in line, and return what will be the answer to it."""
        answer: Future[bytes] = Future()
        try:
            self._tasks.put(_Task(pickle.dumps(batch, pickle.HIGHEST_PROTOCOL), answer))
        except _NO_PICKLE as error:
            answer.set_exception(error)
        return answer

    def results(self, batch: list[T], answer: Future[bytes]) -> list[R]:
        """Wait for the results of a batch; one whose worker died is done again, then item by item."""
        for attempt in (answer, None):
            with contextlib.suppress(_DiedError):
                results: list[R] = _results(attempt or self.submit(batch))
                return results
        return [self._result(item) for item in batch]

    def close(self) -> None:
        """Stop at once: what is under way is dropped."""
        with self._lock:
            self._closed = True
            for worker in self._alive:
                worker.kill()
        for _ in self._threads:
            self._tasks.put(None)
        for thread in self._threads:
            thread.join()

    def _result(self, item: T) -> R:
        try:
            result: R = _results(self.submit([item]))[0]
        except _DiedError as error:
            return self._lost(item, str(error))
        return result

    def _keep_busy(self) -> None:
        """Look after one worker, and start another when it dies: of what it had, the first batch failed."""
        worker: _Worker | None = None
        mine: deque[_Task] = deque()
        while self._take(mine):
            try:
                worker = worker or self._start()
                while worker.sent < len(mine):
                    worker.hand_over(mine[worker.sent].data)
                mine[0].answer.set_result(worker.answer())
                mine.popleft()
            except (_DiedError, SummarizeError) as error:
                with self._lock:
                    self._alive.discard(worker)
                worker = None
                mine.popleft().answer.set_exception(error)
        if worker is not None:
            worker.end()

    def _take(self, mine: deque[_Task]) -> bool:
        """Fill up what a worker has, waiting only when it has nothing; False when it is time to stop."""
        while len(mine) < HANDED_OVER:
            try:
                task = self._tasks.get(block=not mine)
            except Empty:
                break
            if task is None:
                return False
            mine.append(task)
        return not self._closed

    def _start(self) -> _Worker:
        with self._lock:
            if self._closed:
                raise SummarizeError("the workers were stopped")
            worker = _Worker()
            self._alive.add(worker)
        try:
            worker.greet(self._setup)
        except _DiedError as error:
            raise SummarizeError(
                f"a worker could not start ({error}); its own words are above, workers=1 does without"
            ) from error
        return worker


class _Worker:
    """One process, and the pipes to it; ``sent`` counts the batches that it has not answered yet."""

    def __init__(self) -> None:
        environment = {**os.environ, **{name: os.environ.get(name, "1") for name in _ONE_THREAD}}
        try:
            process = subprocess.Popen(
                [sys.executable, "-c", _PROGRAM],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=environment,
                start_new_session=True,
            )
        except OSError as error:
            raise SummarizeError(f"a worker could not start: {error}") from error
        self._process = process
        self._input, self._output = cast("BinaryIO", process.stdin), cast("BinaryIO", process.stdout)
        self.sent = 0

    def greet(self, setup: bytes) -> None:
        """Send the search path and the work, and wait until the worker is ready for batches."""
        with self._watched():
            self._input.write(pickle.dumps(sys.path))
            _send(self._input, setup)
            _receive(self._output)

    def hand_over(self, batch: bytes) -> None:
        """Send a pickled batch."""
        with self._watched():
            _send(self._input, batch)
        self.sent += 1

    def answer(self) -> bytes:
        """Wait for the pickled answer to the batch that was sent first."""
        with self._watched():
            answer = _receive(self._output)
        self.sent -= 1
        return answer

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
        for pipe in (self._input, self._output):
            with contextlib.suppress(OSError):
                pipe.close()

    @contextlib.contextmanager
    def _watched(self) -> Iterator[None]:
        try:
            yield
        except (EOFError, OSError, MemoryError):
            self.end()
            raise _DiedError(_reason(self._process.returncode)) from None


def serve() -> None:
    """Be a worker: take the work, then batch after batch, from standard input until it ends."""
    answers = os.fdopen(os.dup(1), "wb")
    # what the work prints must not come between the answers
    os.dup2(2, 1)
    requests: SimpleQueue[bytes] = SimpleQueue()
    threading.Thread(target=_take_in, args=(sys.stdin.buffer, requests), daemon=True).start()
    try:
        work = pickle.loads(requests.get())
        # what is loaded now stays: the collector need not look through it again and again
        gc.freeze()
        _send(answers, b"")
        while True:
            batch = pickle.loads(requests.get())
            _send(answers, pickle.dumps(work(batch), pickle.HIGHEST_PROTOCOL))
    except BrokenPipeError:
        # the caller is gone; nobody is left to be told
        os._exit(0)
    finally:
        traceback.print_exc()
        # at once: the thread that reads would get in the way of an orderly end
        os._exit(1)


def _take_in(source: BinaryIO, requests: SimpleQueue[bytes]) -> None:
    """Take in requests as they come; when there can be no more, the process ends."""
    try:
        while True:
            requests.put(_receive(source))
    except (EOFError, OSError):
        os._exit(0)


def _send(pipe: BinaryIO, data: bytes) -> None:
    pipe.write(len(data).to_bytes(_LENGTH_BYTES, "big"))
    pipe.write(data)
    pipe.flush()


def _receive(pipe: BinaryIO) -> bytes:
    length = pipe.read(_LENGTH_BYTES)
    size = int.from_bytes(length, "big")
    data = pipe.read(size)
    if len(length) < _LENGTH_BYTES or len(data) < size:
        raise EOFError
    return data


def _results(answer: Future[bytes]) -> Any:
    return pickle.loads(answer.result())


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
