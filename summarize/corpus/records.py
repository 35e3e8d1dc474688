"""From a row to its record: the line of the output that holds its brief, or why it has none."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..document import Text
from ..errors import ReadingNote
from ..parallel import TEXT_ERRORS, Failure, Options, summarize_batch
from ..summary import Summary
from .rows import Row

BRIEF_FIELDS = ("brief", "spans", "scores", "language", "over_budget")
"""What a record says of its brief; before them stand "id" and the kept fields, after them "error"."""


@dataclass(frozen=True, slots=True)
class Record:
    """A finished row: its line of JSON, the reason if it failed, and what its reader had to remark."""

    line: bytes
    error: str | None = None
    over_budget: bool = False
    notes: tuple[str, ...] = ()


def brief_rows(rows: list[Row], options: Options) -> list[Record]:
    """Summarise a batch of rows; what cannot be done becomes a record with an error."""
    notes: list[list[str]] = [[] for _ in rows]
    found = [_text(row, remarks) for row, remarks in zip(rows, notes, strict=True)]
    outcomes = iter(summarize_batch([text for text in found if isinstance(text, Text)], options))
    records = []
    for row, text, remarks in zip(rows, found, notes, strict=True):
        outcome = text if isinstance(text, str) else next(outcomes)
        if isinstance(outcome, Failure):
            outcome = f"{row.where}: {' '.join(str(outcome.error).split())}"
        records.append(make_record(row, outcome, remarks))
    return records


def lost_row(row: Row, reason: str) -> Record:
    """Return the record of a row that took two workers with it."""
    return make_record(row, f"{row.where}: {reason} each time it was tried")


def make_record(row: Row, outcome: Summary | str, notes: list[str] | None = None) -> Record:
    """Build the record of a brief, or of the reason why there is none."""
    remarks = tuple(notes or ())
    if isinstance(outcome, str):
        values = dict.fromkeys(BRIEF_FIELDS) | {"spans": [], "scores": [], "over_budget": False}
        return Record(_encode({"id": row.id, **row.kept, **values, "error": outcome}), outcome, notes=remarks)
    values = {
        "brief": str(outcome),
        "spans": [[sentence.start, sentence.end] for sentence in outcome],
        "scores": [sentence.score for sentence in outcome],
        "language": outcome.language,
        "over_budget": outcome.over_budget,
    }
    line = _encode({"id": row.id, **row.kept, **values, "error": None})
    return Record(line, None, outcome.over_budget, remarks)


def _text(row: Row, notes: list[str]) -> Text | str:
    """Return the row's text, reading its file if it is one, or the reason why there is none."""
    if isinstance(row.content, Path):
        return _read_file(row.where, row.content, notes)
    return row.error or "" if row.content is None else row.content


def _read_file(where: str, path: Path, notes: list[str]) -> Text | str:
    from ..readers import read

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", ReadingNote)
        try:
            return read(path)
        except (OSError, *TEXT_ERRORS) as error:
            reason = " ".join(str(error).split()).removeprefix(f"{path}: ")
            return f"{where}: {reason}"
        finally:
            notes += [str(note.message) for note in caught]


def _encode(values: Mapping[str, object]) -> bytes:
    try:
        return json.dumps(values, ensure_ascii=False, default=str).encode() + b"\n"
    except UnicodeEncodeError:
        # half a surrogate pair has no UTF-8, but an escape
        return json.dumps(values, default=str).encode() + b"\n"
