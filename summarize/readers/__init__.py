"""From a path, an address, bytes or an open file to a :class:`~summarize.document.Text`."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import replace

from ..document import Text
from ..errors import MissingExtraError
from .formats import FORMATS, detect_format
from .raw import Raw, Source, load

__all__ = ["read"]


def read(
    source: Source,
    *,
    encoding: str | None = None,
    extract: bool = True,
    format: str | None = None,
    allow_private: bool = False,
    timeout: float = 20.0,
    max_bytes: int = 10_000_000,
) -> Text:
    """Read an input of any known format.

    Args:
        source: a path, an ``http`` or ``https`` address, the bytes themselves, or an open file.
        encoding: the encoding of the characters; ``None`` finds out.
        extract: keep the main text only; ``False`` keeps everything that is visible.
        format: the name of the format; ``None`` looks at the content, then at the name.
        allow_private: let an address lead into private networks.
        timeout: the most seconds that fetching an address may take in all.
        max_bytes: the most bytes that are fetched from an address, or parsed as markup.

    Returns:
        The text; its title, language and the roles of its blocks as far as the format tells; its
        ``id`` is the path or address.

    Raises:
        UnreadableInputError: the input cannot be read; the message says why and what to do.
        MissingExtraError: the format needs a package that is not installed.
        ValueError: ``format`` names no known format.

    Warns:
        ReadingNote: a reader decided something that its user should know, such as the encoding.
    """
    del allow_private, timeout
    if format is not None and format not in FORMATS:
        raise ValueError(f"unknown format {format!r}; known: {', '.join(FORMATS)}")
    raw = replace(load(source), encoding=encoding or "", extract=extract, max_bytes=max_bytes)
    return _reader(format or detect_format(raw))(raw)


def _reader(name: str) -> Callable[[Raw], Text]:
    """Return the function that reads a format; its packages are imported only now."""
    known = FORMATS[name]
    try:
        module = importlib.import_module(f".{known.module}", __package__)
    except ModuleNotFoundError as error:
        if not known.extra or (error.name or "").startswith(__package__):
            raise
        raise MissingExtraError(f"reading {name}", known.extra) from None
    reader: Callable[[Raw], Text] = module.read_raw
    return reader
