"""From the finished rows to the output's own format."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from ..errors import MissingExtraError
from .formats import format_of
from .journal import beside
from .records import BRIEF_FIELDS
from .streams import compression_of, compressor

_ROWS = 1000


def check_export(output: Path) -> None:
    """Find out before the work, not after it, whether the output's format can be written.

    Raises:
        UnreadableInputError: the name has no known ending.
        MissingExtraError: its package is not installed.
    """
    if format_of(output) == "parquet":
        _pyarrow()
    compressor(compression_of(output))


def export(partial: Path, output: Path, kept: Iterable[str]) -> Path:
    """Return the finished file for ``output``: the rows' own file, or a table made from it beside it.

    Columns of a table: id, the kept fields, then the brief's fields and the error. A CSV cell that
    holds a list is its JSON. In Parquet a kept field has one type if all its values agree, else JSON.
    """
    kind = format_of(output)
    if kind == "jsonl":
        return partial
    finished = beside(output, "finishing")
    columns = ["id", *kept, *BRIEF_FIELDS, "error"]
    if kind == "parquet":
        _write_parquet(partial, finished, columns)
    else:
        _write_table(partial, finished, columns, "," if kind == "csv" else "\t", compression_of(output))
    return finished


def _write_table(partial: Path, finished: Path, columns: list[str], separator: str, compression: str) -> None:
    compress = compressor(compression)
    with finished.open("wb") as file:
        chunk: list[list[Any]] = [columns]
        rows = _rows(partial)
        while chunk:
            text = io.StringIO()
            csv.writer(text, delimiter=separator, lineterminator="\n").writerows(chunk)
            file.write(compress(text.getvalue().encode("utf-8", "backslashreplace")))
            chunk = [[_cell(row[name]) for name in columns] for row in islice(rows, _ROWS)]
        _sync(file)


def _write_parquet(partial: Path, finished: Path, columns: list[str]) -> None:
    pyarrow, parquet = _pyarrow()
    brief_types = {
        "brief": pyarrow.string(),
        "spans": pyarrow.list_(pyarrow.list_(pyarrow.int64())),
        "scores": pyarrow.list_(pyarrow.float64()),
        "language": pyarrow.string(),
        "over_budget": pyarrow.bool_(),
        "error": pyarrow.string(),
    }
    kinds = _kinds(partial, [name for name in columns if name not in brief_types])
    own_types = {
        name: getattr(pyarrow, _TYPES.get(frozenset(kind), "string"))() for name, kind in kinds.items()
    }
    types = {name: {**own_types, **brief_types}[name] for name in columns}
    schema = pyarrow.schema(list(types.items()))
    rows = _rows(partial)
    with finished.open("wb") as file:
        with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
            while chunk := list(islice(rows, _ROWS)):
                values = {
                    name: [_value(row[name], types[name] == pyarrow.string()) for row in chunk]
                    for name in columns
                }
                writer.write_table(pyarrow.table(values, schema=schema))
        _sync(file)


_TYPES = {
    frozenset({"int"}): "int64",
    frozenset({"float"}): "float64",
    frozenset({"int", "float"}): "float64",
    frozenset({"bool"}): "bool_",
}
"""The Parquet type of a column with values of these Python types, nulls aside; any other is a string."""


def _kinds(partial: Path, columns: list[str]) -> dict[str, set[str]]:
    """Return the kinds of the values of each column; an integer beyond 64 bits is a kind of its own."""
    kinds: dict[str, set[str]] = {name: set() for name in columns}
    for row in _rows(partial):
        for name in columns:
            value = row[name]
            if value is not None:
                wide = isinstance(value, int) and not -(1 << 63) <= value < 1 << 63
                kinds[name].add("wide" if wide else type(value).__name__)
    return kinds


def _value(value: Any, is_string: bool) -> Any:
    if not is_string or value is None:
        return value
    return _cell(value).encode("utf-8", "backslashreplace").decode()


def _cell(value: Any) -> str:
    """Return a value as the text of a cell: null as nothing, a list or an object as JSON."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _rows(partial: Path) -> Iterator[dict[str, Any]]:
    with partial.open("rb") as file:
        for line in file:
            yield json.loads(line)


def _sync(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise MissingExtraError("a Parquet file", "corpus") from error
    return pyarrow, parquet
