"""Which format an input has: its content decides, then what its sender or its name says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from .raw import Raw


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be read.

    Args:
        module: the module of this package whose ``read_raw`` reads it.
        suffixes: the ends of file names that speak for it.
        media_types: the types that servers declare for it.
        extra: the extra whose packages it needs; empty for none.
    """

    module: str
    suffixes: tuple[str, ...] = ()
    media_types: tuple[str, ...] = ()
    extra: str = ""


FORMATS = {
    "text": Format("plain", (".txt", ".text", ".log")),
    "html": Format("html", (".html", ".htm", ".xhtml"), ("text/html", "application/xhtml+xml"), "html"),
}
"""The formats by the names that ``format=`` takes."""

_TOP = rb"(?is)(?:\s|<!--(?:(?!-->).)*-->|<\?xml[^>]*>)*"  # what may stand before the first tag
_PAGE = re.compile(_TOP + rb"<(?:!doctype\s+html|html|head|body)\b")
_FRAGMENT = re.compile(
    _TOP + rb"<(?:article|div|h[1-6]|header|main|meta|ol|p|section|span|table|title|ul)\b[^<>]*>"
)
_KNOWN_BINARIES = (
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x1f\x8b", "compressed by gzip: unpack it first"),
    (b"BZh", "compressed by bzip2: unpack it first"),
    (b"\xfd7zXZ", "compressed by xz: unpack it first"),
    (b"7z\xbc\xaf", "a 7-Zip archive: unpack it first"),
    (b"Rar!", "a RAR archive: unpack it first"),
    (b"\xd0\xcf\x11\xe0", "an old Office document: save it as DOCX or as text"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)


def detect_format(raw: Raw) -> str:
    """Return the name of an input's format, a key of ``FORMATS``.

    Raises:
        UnreadableInputError: it is of a known kind that holds no text to read.
    """
    for start, kind in _KNOWN_BINARIES:
        if raw.data.startswith(start):
            raise raw.unreadable(f"this is no text but {kind}")
    declared = _declared(raw)
    found = _by_content(raw) or declared
    if found:
        return found
    return "html" if _FRAGMENT.match(_head(raw)) else "text"


def _by_content(raw: Raw) -> str:
    """Return the format that the first bytes leave no doubt about, or nothing."""
    return "html" if _PAGE.match(_head(raw)) else ""


def _declared(raw: Raw) -> str:
    """Return the format that the declared type or else the name's end stands for, or nothing."""
    path = urlsplit(raw.name).path if "://" in raw.name else raw.name
    suffix = PurePosixPath(path.lower()).suffix
    for name, known in FORMATS.items():
        if raw.media_type in known.media_types:
            return name
    return next((name for name, known in FORMATS.items() if suffix in known.suffixes), "")


def _head(raw: Raw) -> bytes:
    """Return the first bytes in an encoding in which ASCII stands for itself."""
    head = raw.data[:4096]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "ignore").encode()
    return head.removeprefix(b"\xef\xbb\xbf")
