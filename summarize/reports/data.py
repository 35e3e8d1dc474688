"""A brief for programs to read: JSON, and JSON Lines. The layout is described in ``docs/reports.md``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from ..summary import Summary

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a character: UTF-8 cannot hold it, a JSON escape can."""


def as_json(summary: Summary) -> str:
    """Return :meth:`Summary.to_dict` as indented JSON."""
    return _dump(summary, 2)


def as_json_line(summary: Summary) -> str:
    """Return :meth:`Summary.to_dict` as JSON on a single line."""
    return _dump(summary, None)


def json_array(summaries: Iterable[Summary]) -> Iterator[str]:
    """Yield the pieces of one JSON array, an object a brief; nothing at all without a brief."""
    opening = "[\n"
    for summary in summaries:
        yield opening + as_json(summary)
        opening = ",\n"
    if opening != "[\n":
        yield "\n]\n"


def _dump(summary: Summary, indent: int | None) -> str:
    text = json.dumps(summary.to_dict(), ensure_ascii=False, indent=indent)
    return _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
