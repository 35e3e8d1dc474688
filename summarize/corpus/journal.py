"""A partial output and its journal: what is safe, and where an interrupted run goes on.

Two files stand beside the output while a run lasts. ``OUT.partial`` holds the finished rows in input
order; ``OUT.journal`` says in its first line which input and options they belong to, and in each
further line how many rows and bytes of the partial file are safe on the disk. Data are flushed
before the line that vouches for them, so a crash at any byte leaves at worst bytes that no line
vouches for: they are cut off, and their rows done again. The open journal is also the lock.

The journal stays beside the finished output, so that a later run can tell what that was made from.
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

_ANEW = "--overwrite begins anew"


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
    """An unfinished output, its lock and its journal; :func:`open_journal` makes one.

    ``progress`` is what is safe on the disk. ``data`` is the partial file, opened at its end.
    """

    def __init__(
        self, output: Path, lock: BinaryIO, data: BinaryIO, progress: Progress, every: float
    ) -> None:
        self.output = output
        self.partial = beside(output, "partial")
        self.progress = progress
        self._lock, self._data = lock, data
        self._every = every
        self._safe_at = time.monotonic()
        self._written = progress

    def append(self, data: bytes, *, rows: int, failed: int, over_budget: int) -> None:
        """Add finished rows; they are flushed to the disk, and vouched for, when it is time."""
        _write(self._data, data)
        was = self._written
        self._written = Progress(
            was.rows + rows, was.size + len(data), was.failed + failed, was.over_budget + over_budget
        )
        if time.monotonic() - self._safe_at >= self._every:
            self.flush()

    def flush(self) -> None:
        """Make every row so far safe: first the data, then the line that vouches for them."""
        if self._written != self.progress:
            os.fsync(self._data.fileno())
            _note(self._lock, asdict(self._written))
            self.progress = self._written
        self._safe_at = time.monotonic()

    def complete(self) -> None:
        """Note that the last row is safe; from here on only moving into place is left."""
        self._written = replace(self._written, complete=True)
        self.flush()

    def move_into_place(self, finished: Path) -> None:
        """Rename ``finished`` (the partial file, or what was made from it) to the output."""
        self._data.close()
        os.replace(finished, self.output)
        sync_folder(self.output.parent)
        self.partial.unlink(missing_ok=True)

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been written."""
        return self._written.size == 0

    def close(self) -> None:
        """Release the lock; what is on the disk stays."""
        self._data.close()
        self._lock.close()


def open_journal(
    output: Path, run: Mapping[str, object], *, resume: bool, overwrite: bool, every: float
) -> Journal | None:
    """Lock an output and go on from what an earlier run left; ``None`` when that was the same run, complete.

    Args:
        output: where the finished output will be.
        run: what the rows depend on: the input's fingerprint and the options.
        resume: go on with an unfinished run.
        overwrite: replace an output, drop an unfinished run.
        every: seconds between two flushes, which is what a crash can cost; 0 flushes each batch.

    Raises:
        RefusedError: another run holds the lock; an output or an unfinished run is there and neither
            ``resume`` nor ``overwrite`` was asked for; ``run`` is not what it was, or no journal says
            what it was.
    """
    path = beside(output, "journal")
    lock = _locked(path)
    keep = False
    try:
        head, progress, size = _read(lock)
        moved = progress.complete and not beside(output, "partial").exists()
        if overwrite or (not output.exists() and (head is None or moved)):
            data, progress = _begin(output, lock, run), Progress()
        elif head is None:
            _remove(path, lock)
            raise RefusedError(f"{output}: exists already, and no journal says from what; {_ANEW}")
        else:
            _check(output, head, run, progress, resume, moved)
            if moved:
                return None
            lock.truncate(size)
            data = _take_up(beside(output, "partial"), progress)
        keep = True
    finally:
        if not keep:
            lock.close()
    return Journal(output, lock, data, progress, every)


def beside(output: Path, suffix: str) -> Path:
    """Return the path of a helper file of ``output``."""
    return output.with_name(f"{output.name}.{suffix}")


def sync_folder(folder: Path) -> None:
    """Make names that were created or changed in a folder safe, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _begin(output: Path, lock: BinaryIO, run: Mapping[str, object]) -> BinaryIO:
    """Drop what an earlier run left and begin with an empty partial file."""
    partial = beside(output, "partial")
    partial.unlink(missing_ok=True)
    lock.truncate(0)
    _note(lock, run)
    data = partial.open("wb", buffering=0)
    sync_folder(partial.parent)
    return data


def _check(
    output: Path,
    head: Mapping[str, object],
    run: Mapping[str, object],
    progress: Progress,
    resume: bool,
    moved: bool,
) -> None:
    """Refuse to touch what was not asked for, or to go on with a run that was another one."""
    if not resume and moved:
        raise RefusedError(f"{output}: exists already; {_ANEW}")
    if not resume:
        raise RefusedError(
            f"{output}: an unfinished run of {progress.rows:,} rows is there; "
            "--resume goes on with it, --overwrite begins anew"
        )
    changes = [
        f"{name} was {json.dumps(head.get(name))}, now it is {json.dumps(run.get(name))}"
        for name in dict.fromkeys([*head, *run])
        if head.get(name) != run.get(name)
    ]
    if changes:
        left = "is complete, but from another run" if moved else "cannot resume"
        raise RefusedError(f"{output}: {left}: {'; '.join(changes)}; {_ANEW}")


def _take_up(partial: Path, progress: Progress) -> BinaryIO:
    """Open the partial file of an earlier run and cut off what its journal does not vouch for."""
    data = partial.open("ab", buffering=0)
    if data.seek(0, os.SEEK_END) < progress.size:
        data.close()
        raise RefusedError(f"{partial}: shorter than its journal says; --overwrite begins anew")
    data.truncate(progress.size)
    return data


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


def _remove(path: Path, lock: BinaryIO) -> None:
    """Remove a journal while it is locked; only Windows, which removes no open file, has to let go first."""
    if os.name == "nt":
        lock.close()
    path.unlink()
    lock.close()


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


def _note(file: BinaryIO, line: Mapping[str, object]) -> None:
    file.seek(0, os.SEEK_END)
    _write(file, json.dumps(line).encode() + b"\n")
    os.fsync(file.fileno())


def _write(file: BinaryIO, data: bytes) -> None:
    """Write all of ``data``: on a disk that fills up, one call may take only a part."""
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]
