"""Which format an input has: its content decides, then what its sender or its name says."""

from __future__ import annotations

import io
import re
import zipfile
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
    "markdown": Format(
        "markdown", (".md", ".markdown", ".mkd"), ("text/markdown", "text/x-markdown"), "markdown"
    ),
    "mail": Format("mail", (".eml",), ("message/rfc822",)),
    "subtitles": Format("subtitles", (".srt", ".vtt"), ("text/vtt", "application/x-subrip")),
    "pdf": Format("pdf", extra="pdf"),
    "docx": Format("docx", extra="docx"),
    "epub": Format("epub", extra="epub"),
    "odt": Format("odt", extra="odt"),
    "rtf": Format("rtf", extra="rtf"),
}
"""The formats by the names that ``format=`` takes."""

_TOP = rb"(?is)(?:\s|<!--(?:(?!-->).)*-->|<\?xml[^>]*>)*"  # what may stand before the first tag
_PAGE = re.compile(_TOP + rb"<(?:!doctype\s+html|html|head|body)\b")
_FRAGMENT = re.compile(
    _TOP + rb"<(?:article|div|h[1-6]|header|main|meta|ol|p|section|span|table|title|ul)\b[^<>]*>"
)
_PDF = re.compile(rb"(?m)^\s*%PDF-\d")  # what stands before it does not count (PDF 32000-1, annex H.3.4.1)
_CUE = re.compile(rb"\s*(?:WEBVTT\b|\d+\s*\n(?:\d+:)?\d\d:\d\d[,.]\d+\s*-->)")
_MAIL = re.compile(
    rb"(?i)(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|From|Date|Subject|To|X-[\w-]+): "
    rb"[^\n]*\n"
    rb"(?:(?:[\w-]+:|[ \t])[^\n]*\n)*(?:Message-ID|MIME-Version|Received): "
)
_KNOWN_BINARIES = (
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF87a", "an image"),
    (b"GIF89a", "an image"),
    (b"\x1f\x8b", "compressed by gzip: unpack it first"),
    (b"BZh91AY&SY", "compressed by bzip2: unpack it first"),
    (b"\xfd7zXZ", "compressed by xz: unpack it first"),
    (b"7z\xbc\xaf", "a 7-Zip archive: unpack it first"),
    (b"Rar!\x1a", "a RAR archive: unpack it first"),
    (b"\xd0\xcf\x11\xe0", "an old or an encrypted Office document: save it as DOCX, without a password"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)


def detect_format(raw: Raw) -> str:
    """Return the name of an input's format, a key of ``FORMATS``.

    What the first bytes leave no doubt about goes first, for names and declared types are often
    wrong; then what is declared; then what the text looks like.

    Raises:
        UnreadableInputError: it is of a known kind that holds no text to read.
    """
    for start, kind in _KNOWN_BINARIES:
        if raw.data.startswith(start):
            raise raw.unreadable(f"this is no text but {kind}")
    if raw.data.startswith(b"PK\x03\x04"):
        return _archived(raw)
    head = _head(raw)
    certain = (
        ("pdf", _PDF.search(head, 0, 1024)),
        ("rtf", head.startswith(b"{\\rtf")),
        ("html", _PAGE.match(head)),
    )
    likely = (
        ("subtitles", _CUE.match(head)),
        ("mail", _MAIL.match(head)),
        ("html", _FRAGMENT.match(head)),
        ("text", True),
    )
    declared = (_declared(raw), True)
    return next(name for name, holds in (*certain, declared, *likely) if name and holds)


def _archived(raw: Raw) -> str:
    """Return the format of a ZIP archive by what is in it."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw.data)) as archive:
            names = frozenset(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError):
        raise raw.unreadable("a damaged archive; get the file again") from None
    for name, part in (("docx", "word/document.xml"), ("epub", "META-INF/container.xml")):
        if part in names:
            return name
    if "content.xml" in names and b"opendocument.text" in raw.data[:200]:
        return "odt"
    raise raw.unreadable("an archive or a document of a kind that is not read; unpack it, or save it as text")


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
