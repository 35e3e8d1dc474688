"""A partial output and its journal: what is safe, and where an interrupted run goes on.

Two files stand beside the output while a run lasts. ``OUT.partial`` holds the finished rows in input
order; ``OUT.journal`` says in its first line which input and options they belong to, and in each
further line how many rows and bytes of the partial file are safe on the disk. Data are flushed
before the line that vouches for them, so a crash at any byte leaves at worst bytes that no line
vouches for: they are cut off, and their rows done again. The open journal is also the lock.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import BinaryIO

from ..errors import SummarizeError
from .locking import try_lock


class RefusedError(SummarizeError):
    """The output is taken, or what is there belongs to another input or other options."""


@dataclass(frozen=True, slots=True)
class Progress:
    """What is safe: rows and bytes of the partial file, failed rows, briefs over their budget."""

    rows: int = 0
    size: int = 0
    failed: int = 0
    over_budget: int = 0
    complete: bool = False


class Journal:
    """The unfinished output at ``output``, opened and locked by :meth:`open`."""

    def __init__(self, output: Path, file: BinaryIO, every: float) -> None:
        self.output = output
        self.partial = beside(output, "partial")
        self.progress = Progress()
        self._file = file
        self._data: BinaryIO | None = None
        self._every = every
        self._safe_at = time.monotonic()
        self._unsafe = Progress()

    @classmethod
    def open(
        cls, output: Path, run: Mapping[str, object], *, resume: bool, overwrite: bool, every: float
    ) -> Journal:
        """Lock the output and read what an earlier run left; ``every`` is the seconds between two flushes.

        Raises:
            RefusedError: another run holds the lock, the output or an unfinished run is there and
                neither ``resume`` nor ``overwrite`` was asked for, or ``run`` is not what it was.
        """
        journal = cls(output, _locked(beside(output, "journal")), every)
        try:
            journal._begin(run, resume, overwrite)
        except (RefusedError, OSError):
            journal.close()
            raise
        return journal

    def append(self, data: bytes, rows: int, failed: int, over_budget: int) -> None:
        """Add finished rows; they are flushed to the disk, and vouched for, when it is time."""
        if self._data is None:
            self._data = self._open_partial()
        _write(self._data, data)
        now = self._unsafe
        self._unsafe = Progress(
            now.rows + rows, now.size + len(data), now.failed + failed, now.over_budget + over_budget
        )
        if time.monotonic() - self._safe_at >= self._every:
            self.flush()

    def flush(self) -> None:
        """Make every row so far safe: first the data, then the line that vouches for them."""
        if self._data is not None and self._unsafe != self.progress:
            os.fsync(self._data.fileno())
            self._note(asdict(self._unsafe))
            self.progress = self._unsafe
        self._safe_at = time.monotonic()

    def complete(self) -> None:
        """Note that the last row is safe; from here on only moving into place is left."""
        if self._data is None:
            self._data = self._open_partial()
        self._unsafe = replace(self._unsafe, complete=True)
        self.flush()

    def move_into_place(self, finished: Path) -> None:
        """Rename ``finished`` (the partial file, or what was made from it) to the output; end the journal."""
        self._close_data()
        os.replace(finished, self.output)
        sync_folder(self.output.parent)
        self.discard()

    def discard(self) -> None:
        """Remove the partial file and the journal, in this order."""
        self._close_data()
        self.partial.unlink(missing_ok=True)
        beside(self.output, "journal").unlink(missing_ok=True)
        self.close()

    def close(self) -> None:
        """Release the lock; what is on the disk stays."""
        self._close_data()
        self._file.close()

    def _begin(self, run: Mapping[str, object], resume: bool, overwrite: bool) -> None:
        head, progress, size = _read(self._file)
        if overwrite:
            head = None
        elif head is None and self.output.exists():
            beside(self.output, "journal").unlink()
            raise RefusedError(f"{self.output}: exists already; --overwrite makes it anew")
        if head is None:
            self.partial.unlink(missing_ok=True)
            self._file.truncate(0)
            self._note(run)
            return
        if not resume:
            raise RefusedError(
                f"{self.output}: an unfinished run of {progress.rows:,} rows is there; "
                "--resume goes on with it, --overwrite begins anew"
            )
        if changes := differences(head, run):
            raise RefusedError(f"{self.output}: cannot resume: {'; '.join(changes)}; --overwrite begins anew")
        self._file.truncate(size)
        self.progress = self._unsafe = progress

    def _open_partial(self) -> BinaryIO:
        """Open the partial file and cut off what no line of the journal vouches for."""
        data = self.partial.open("ab", buffering=0)
        size = data.seek(0, os.SEEK_END)
        if size < self.progress.size:
            data.close()
            raise RefusedError(f"{self.partial}: shorter than its journal says; --overwrite begins anew")
        data.truncate(self.progress.size)
        sync_folder(self.partial.parent)
        return data

    def _note(self, line: Mapping[str, object]) -> None:
        self._file.seek(0, os.SEEK_END)
        _write(self._file, json.dumps(line).encode() + b"\n")
        os.fsync(self._file.fileno())

    def _close_data(self) -> None:
        if self._data is not None:
            self._data.close()
            self._data = None


def beside(output: Path, suffix: str) -> Path:
    """Return the path of a helper file of ``output``."""
    return output.with_name(f"{output.name}.{suffix}")


def differences(before: Mapping[str, object], now: Mapping[str, object]) -> list[str]:
    """Say what changed between two runs, one short clause a difference."""
    return [
        f"{name} was {json.dumps(before.get(name))}, now it is {json.dumps(now.get(name))}"
        for name in dict.fromkeys([*before, *now])
        if before.get(name) != now.get(name)
    ]


def sync_folder(folder: Path) -> None:
    """Make names that were created or changed in a folder safe, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _locked(path: Path) -> BinaryIO:
    """Open the journal and lock it; a journal that its owner removed in between is opened anew."""
    while True:
        file = path.open("a+b", buffering=0)
        if not try_lock(file):
            file.close()
            raise RefusedError(f"{path}: another run is writing this output")
        try:
            if os.path.samestat(os.fstat(file.fileno()), path.stat()):
                return file
        except FileNotFoundError:
            pass
        file.close()


def _read(file: BinaryIO) -> tuple[dict[str, object] | None, Progress, int]:
    """Return the journal's first line, the last progress in it, and the size of its valid part.

    A line that was torn by a crash, and anything after it, counts as not written.
    """
    file.seek(0)
    head: dict[str, object] | None = None
    progress, size = Progress(), 0
    for line in file.read().splitlines(keepends=True):
        try:
            values = json.loads(line) if line.endswith(b"\n") else None
        except ValueError:
            values = None
        if not isinstance(values, dict):
            break
        if head is None:
            head = values
        else:
            progress = Progress(**values)
        size += len(line)
    return head, progress, size


def _write(file: BinaryIO, data: bytes) -> None:
    """Write all of ``data``: on a disk that fills up, one call may take only a part."""
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]
