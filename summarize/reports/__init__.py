"""A Summary as a string: one small function a format."""

from __future__ import annotations

import json
from collections.abc import Callable

from ..summary import Summary


def text(summary: Summary) -> str:
    """Return one sentence a line, in document order."""
    return str(summary)


def bullets(summary: Summary) -> str:
    """Return one sentence a line after "- "."""
    return "\n".join(f"- {sentence.line}" for sentence in summary)


def as_json(summary: Summary) -> str:
    """Return :meth:`Summary.to_dict` as indented JSON."""
    return json.dumps(summary.to_dict(), ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Summary], str]] = {"text": text, "bullets": bullets, "json": as_json}
"""The formats by the name that ``--format`` takes."""
