"""From a path, an address, bytes or an open file to a :class:`~summarize.document.Text`."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType

from ..document import Text
from ..errors import MissingExtraError
from .formats import FORMATS, detect_format
from .raw import Raw, Source, is_address, load

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
    if format is not None and format not in FORMATS:
        raise ValueError(f"unknown format {format!r}; known: {', '.join(FORMATS)}")
    if isinstance(source, str) and is_address(source):
        fetching = _module("fetching", "reading an address", "url")
        raw = fetching.fetch(source, timeout=timeout, max_bytes=max_bytes, allow_private=allow_private)
    else:
        raw = load(source)
    raw = replace(raw, encoding=encoding or "", extract=extract, max_bytes=max_bytes)
    return _reader(format or detect_format(raw))(raw)


def _reader(name: str) -> Callable[[Raw], Text]:
    """Return the function that reads a format; its packages are imported only now."""
    known = FORMATS[name]
    reader: Callable[[Raw], Text] = _module(known.module, f"reading {name}", known.extra).read_raw
    return reader


def _module(name: str, what: str, extra: str) -> ModuleType:
    """Import a module of this package, or name the extra that brings what it imports."""
    try:
        return importlib.import_module(f".{name}", __package__)
    except ImportError as error:
        if not extra or (error.name or "").startswith(__package__):
            raise
        raise MissingExtraError(what, extra) from None
