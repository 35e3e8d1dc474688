"""The formats of a corpus: JSON Lines, CSV and TSV, Parquet, or a folder of files."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from ..errors import UnreadableInputError
from . import parquet, streams, tables
from .rows import Fields, Found, Problem, Row, make_row, too_long

ENDINGS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "tsv", ".parquet": "parquet"}


class Source:
    """An opened corpus: iterate over its rows once; ``done`` of ``total`` bytes, rows or files are read."""

    def __init__(self, path: Path, fields: Fields, limit: int, skip: int = 0) -> None:
        """Open ``path`` at its ``skip``-th row; a row may be ``limit`` bytes long.

        Raises:
            UnreadableInputError: the whole input cannot be read (no such file, no such column).
        """
        self._fields, self._number = fields, skip
        self._stream: io.BufferedReader | None = None
        self._position: Callable[[], int] | None = None
        self.unit = "B"
        try:
            self._found, self.total = self._open(path, limit, skip)
        except (OSError, streams.DamagedInputError) as error:
            self.close()
            reason = error.strerror if isinstance(error, OSError) else None
            raise UnreadableInputError(f"{path}: {reason or error}") from error
        except UnreadableInputError:
            self.close()
            raise

    @property
    def done(self) -> int:
        """Return how much of ``total`` has been read."""
        return self._number if self._position is None else self._position()

    def __iter__(self) -> Iterator[Row]:
        for where, record in self._found:
            self._number += 1
            yield make_row(where, self._number, record, self._fields)

    def __enter__(self) -> Source:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the input; its rows end here."""
        if self._stream is not None:
            self._stream.close()

    def _open(self, path: Path, limit: int, skip: int) -> tuple[Iterator[Found], int]:
        if path.is_dir():
            self.unit = " files"
            return _folder(path, skip)
        kind = format_of(path)
        if kind == "parquet":
            self.unit = " rows"
            return parquet.read(path, self._fields, limit, skip)
        self._stream, self._position = streams.open_bytes(path)
        if kind == "jsonl":
            found = _json_lines(self._stream, limit, skip)
        else:
            separator = "," if kind == "csv" else "\t"
            found = tables.read(self._stream, path, separator, self._fields, limit, skip)
        return _guarded(found), path.stat().st_size


def format_of(path: Path) -> str:
    """Return the format that a file's name says, a compression's suffix aside.

    Raises:
        UnreadableInputError: the name has none of the known endings.
    """
    compressed = streams.compression_of(path)
    name = ENDINGS.get((path.with_suffix("") if compressed else path).suffix.lower())
    if name is None or (compressed and name == "parquet"):
        raise UnreadableInputError(
            f"{path}: the name must end in {', '.join(ENDINGS)} (but for Parquet: or add .gz, .zst)"
        )
    return name


def files_of(folder: Path) -> list[Path]:
    """Return the folder's files, in the order of their relative paths; hidden ones are left out."""
    found = []
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(parent, name) for name in names if not name.startswith(".")]
    return sorted(found, key=lambda path: path.relative_to(folder).parts)


def _folder(folder: Path, skip: int) -> tuple[Iterator[Found], int]:
    paths = files_of(folder)
    return ((path.relative_to(folder).as_posix(), path) for path in paths[skip:]), len(paths)


def _guarded(found: Iterator[Found]) -> Iterator[Found]:
    """Turn damage of the container into a last row that says so."""
    where = "at the start"
    try:
        for place, record in found:
            where = f"after {place}"
            yield place, record
    except (streams.DamagedInputError, OSError) as error:
        yield where, Problem(str(error))


def _json_lines(stream: io.BufferedReader, limit: int, skip: int) -> Iterator[Found]:
    seen = 0
    for number, line, size in streams.lines(stream, limit):
        if line is not None and not line.strip():
            continue
        seen += 1
        if seen > skip:
            problem = Problem(too_long(size, limit))
            yield (
                f"line {number}",
                problem if line is None else _json_record(line.rstrip(b"\r\n"), number == 1),
            )


def _json_record(line: bytes, first: bool) -> object:
    """Return the value that a line holds; the first line may begin with a byte order mark."""
    try:
        return json.loads(line.decode("utf-8-sig" if first else "utf-8"))
    except UnicodeDecodeError as error:
        return Problem(f"not UTF-8 at byte {error.start + 1} of the line")
    except json.JSONDecodeError as error:
        return Problem(f"not JSON at column {error.colno}: {error.msg.removesuffix(' at')}")
    except (ValueError, RecursionError) as error:
        return Problem(f"not JSON: {error}")
