"""What a run shows on standard error: a bar on a terminal, and the rows that failed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from .formats import Source
from .records import Record

NAMED = 20
"""So many failed rows are named while the run goes on; all of them are in the output."""


class Reporter:
    """Shows a bar when standard error is a terminal; names failures and notes."""

    def __init__(self, *, quiet: bool, say: Callable[[str], None]) -> None:
        self.rows = 0
        self._failed = 0
        self._say = say
        self._wants_bar = not quiet and sys.stderr.isatty()
        self._bar: Any = None

    def __enter__(self) -> Reporter:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def batch(self, records: list[Record], source: Source) -> None:
        """Take note of finished rows, read from ``source``."""
        self.rows += len(records)
        for record in records:
            for note in record.notes:
                self._show(note)
            if record.error is not None:
                self._failed += 1
                if self._failed <= NAMED:
                    self._show(record.error)
                if self._failed == NAMED:
                    self._show("further failed rows are named in the output only")
        self._advance(source)

    def _show(self, message: str) -> None:
        if self._bar is not None:
            self._bar.clear()
        self._say(message)

    def _advance(self, source: Source) -> None:
        if not self._wants_bar:
            return
        if self._bar is None:
            from tqdm import tqdm

            self._bar = tqdm(
                total=source.total, unit=source.unit, unit_scale=True, dynamic_ncols=True, file=sys.stderr
            )
        self._bar.set_postfix_str(f"{self.rows:,} rows", refresh=False)
        self._bar.update(source.done - self._bar.n)
