"""A corpus's rows: what one line, record or file says about one text."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..document import Text
from ..errors import UnreadableInputError

Found = tuple[str, object]
"""A place ("line 17") and what was found there: a record of fields, a file's path, or a :class:`Problem`."""


@dataclass(frozen=True, slots=True)
class Fields:
    """The names of a row's fields, and the fields that are copied to the output as they are."""

    text: str = "text"
    id: str = "id"
    title: str | None = None
    language: str | None = None
    kept: tuple[str, ...] = ()

    def names(self) -> list[str]:
        """Return every field that is looked at, each once."""
        named = [self.text, self.id, self.title, self.language, *self.kept]
        return list(dict.fromkeys(name for name in named if name is not None))


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a text to summarise, a file to read first, or the reason why there is neither.

    ``where`` names its place for people ("line 17"); ``id`` is the row's own id, else its number.
    """

    where: str
    id: object
    content: Text | Path | None
    kept: Mapping[str, object] = field(default_factory=dict)
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """A row that could not even be read: the reason stands where its fields would."""

    reason: str


def make_row(where: str, number: int, record: object, fields: Fields) -> Row:
    """Build the row ``number`` from what its reader found; wrong or missing values become its ``error``."""
    if isinstance(record, Path):
        return Row(where, where, record)
    if isinstance(record, Problem):
        return Row(where, number, None, error=f"{where}: {record.reason}")
    if not isinstance(record, Mapping):
        return Row(where, number, None, error=f"{where}: {_kind(record)}, not an object with fields")
    id_ = record.get(fields.id)
    id_ = number if id_ is None else _plain(id_)
    kept = {name: _plain(record.get(name)) for name in fields.kept}
    try:
        content = _content(record, fields)
    except _WrongFieldError as error:
        return Row(where, id_, None, kept, f"{where}: {error}")
    return Row(where, id_, content, kept)


def check_columns(path: Path, columns: list[str], fields: Fields) -> None:
    """Raise :class:`UnreadableInputError` when a table lacks a column; only the default id may be absent."""
    optional = {Fields().id} - {*fields.kept, fields.text}
    for name in fields.names():
        if name not in columns and name not in optional:
            raise UnreadableInputError(f"{path}: no column {name!r}; it has {', '.join(columns)}")


def too_long(size: int, limit: int) -> str:
    """Say that a row is over the limit, and what to do."""
    return f"{size:,} bytes long, over the limit of {limit:,} (--max-row-bytes raises it)"


class _WrongFieldError(Exception):
    """A field that is missing or of the wrong kind."""


def _content(record: Mapping[str, Any], fields: Fields) -> Text:
    if fields.text not in record:
        raise _WrongFieldError(f"no field {fields.text!r}; its fields are {_listed(record)}")
    text = _string(record, fields.text)
    if text is None:
        raise _WrongFieldError(f"field {fields.text!r} is null")
    return Text(text, title=_optional(record, fields.title), language=_optional(record, fields.language))


def _optional(record: Mapping[str, Any], name: str | None) -> str | None:
    """Return a title or a language, where an absent, null or empty one means none."""
    return None if name is None else _string(record, name) or None


def _string(record: Mapping[str, Any], name: str) -> str | None:
    value = record.get(name)
    if value is not None and not isinstance(value, str):
        raise _WrongFieldError(f"field {name!r} is {_kind(value)}, not text")
    return value


def _kind(value: object) -> str:
    """Name a value's kind in JSON's words."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a truth value"
    names = {
        int: "a number",
        float: "a number",
        str: "a string",
        list: "a list",
        dict: "an object",
        bytes: "bytes",
    }
    return names.get(type(value), f"a {type(value).__name__}")


def _listed(record: Mapping[str, Any]) -> str:
    names = [repr(name) for name in list(record)[:8]]
    return (", ".join(names) + (", …" if len(record) > len(names) else "")) or "none"


def _plain(value: object) -> object:
    """Return a value as JSON can hold it: no NaN, and dates and the like as their text."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, (str, int, list, dict)):
        return value
    return str(value)
