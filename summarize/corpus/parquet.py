"""Parquet: columns read in small batches, so that memory is bounded by a row group's pages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from ..errors import MissingExtraError, UnreadableInputError
from .rows import Fields, Found, Problem, check_columns, too_long

_ROWS = 256


def read(path: Path, fields: Fields, limit: int, skip: int) -> tuple[Iterator[Found], int]:
    """Open a file and return its rows from the ``skip``-th on, and how many rows it has.

    Raises:
        UnreadableInputError: it is no Parquet file, or lacks a column.
        MissingExtraError: pyarrow is not installed.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise MissingExtraError("a Parquet file", "corpus") from error
    try:
        file = parquet.ParquetFile(path, pre_buffer=False, buffer_size=1 << 20)
    except pyarrow.ArrowException as error:
        raise UnreadableInputError(f"{path}: not a Parquet file: {error}") from error
    columns = file.schema_arrow.names
    check_columns(path, columns, fields)
    wanted = [name for name in fields.names() if name in columns]
    batches = file.iter_batches(batch_size=_ROWS, columns=wanted, use_threads=False)
    rows = _rows(batches, fields.text, limit, pyarrow.ArrowException)
    return islice(rows, skip, None), file.metadata.num_rows


def _rows(batches: Iterator[Any], text: str, limit: int, damage: type[Exception]) -> Iterator[Found]:
    number = 0
    try:
        for batch in batches:
            for record in _records(batch):
                number += 1
                size = len(record.get(text) or "") if isinstance(record, dict) else 0
                yield f"row {number}", Problem(too_long(size, limit)) if size > limit else record
    except (damage, OSError) as error:
        yield f"after row {number}", Problem(f"damaged Parquet data: {error}")


def _records(batch: Any) -> list[Any]:
    """Return a batch's rows as dicts; a row that is not UTF-8 does not take its neighbours with it."""
    try:
        return list(batch.to_pylist())
    except UnicodeDecodeError as error:
        if batch.num_rows == 1:
            return [Problem(f"not UTF-8 at byte {error.start + 1} of a field")]
        return [record for i in range(batch.num_rows) for record in _records(batch.slice(i, 1))]
