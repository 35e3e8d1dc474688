"""What an input is known by, so that a run is not continued on another one."""

from __future__ import annotations

import hashlib
from pathlib import Path

from .formats import files_of

_ENDS = 1 << 16


def input_fingerprint(path: Path) -> dict[str, object]:
    """Return the size, modification time and a hash of the ends of a file; of a folder, of its listing."""
    return _folder(path) if path.is_dir() else _file(path)


def _file(path: Path) -> dict[str, object]:
    status = path.stat()
    with path.open("rb") as file:
        head = file.read(_ENDS)
        file.seek(max(0, status.st_size - _ENDS))
        tail = file.read(_ENDS)
    return {
        "input size": status.st_size,
        "input modification time": status.st_mtime_ns,
        "input head": _hash(head),
        "input tail": _hash(tail),
    }


def _folder(folder: Path) -> dict[str, object]:
    """A folder is known by its files' names, sizes and modification times."""
    listing = [(path.relative_to(folder).as_posix(), *_size_and_time(path)) for path in files_of(folder)]
    lines = [f"{name}\0{size}\0{time}\n" for name, size, time in listing]
    return {
        "input files": len(listing),
        "input size": sum(size for _, size, _ in listing),
        "input listing": _hash("".join(lines).encode("utf-8", "surrogateescape")),
    }


def _size_and_time(path: Path) -> tuple[int, int]:
    """Return a file's size and modification time in ns; a link that leads nowhere has none."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_size, status.st_mtime_ns


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]
