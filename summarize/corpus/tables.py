"""CSV and TSV: a header line, then rows, each of which may run over several lines."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from ..errors import UnreadableInputError
from . import streams
from .rows import Fields, Found, Problem, check_columns, too_long


class _TableLines:
    """Decoded lines for :mod:`csv`, remembering where they are and what was wrong with them."""

    def __init__(self, stream: io.BufferedReader, limit: int) -> None:
        self._lines = streams.lines(stream, limit)
        self._limit = limit
        self.number = 0
        self.problem = ""

    def __iter__(self) -> Iterator[str]:
        for number, line, size in self._lines:
            self.number = number
            if line is None:
                self.problem = too_long(size, self._limit)
                yield "\n"
                continue
            try:
                yield line.decode("utf-8-sig" if number == 1 else "utf-8")
            except UnicodeDecodeError as error:
                self.problem = f"not UTF-8 at byte {error.start + 1} of line {self.number}"
                yield line.decode("utf-8", "replace")


def read(
    stream: io.BufferedReader, path: Path, separator: str, fields: Fields, limit: int, skip: int
) -> Iterator[Found]:
    """Read the header now and return the rows to come, each named by the line on which it begins.

    Raises:
        UnreadableInputError: the header is broken, or lacks a column.
    """
    csv.field_size_limit(limit)
    lines = _TableLines(stream, limit)
    reader = csv.reader(lines, delimiter=separator)
    header = next(reader, None)
    if lines.problem:
        raise UnreadableInputError(f"{path}: line 1: {lines.problem}")
    if header is not None:
        check_columns(path, header, fields)
    return islice(_table_rows(lines, reader, header or []), skip, None)


def _table_rows(lines: _TableLines, reader: Iterator[list[str]], header: list[str]) -> Iterator[Found]:
    while True:
        where, lines.problem = f"line {lines.number + 1}", ""
        try:
            cells = next(reader, None)
        except csv.Error as error:
            yield where, Problem(lines.problem or f"not a row of the table: {error}")
            continue
        if cells is None:
            return
        if lines.problem:
            yield where, Problem(lines.problem)
        elif len(cells) > len(header):
            yield where, Problem(f"{len(cells)} cells, but the header has {len(header)}")
        elif cells:
            yield where, dict(zip(header, cells, strict=False))
