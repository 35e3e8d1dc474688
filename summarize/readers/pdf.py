"""PDF, read by pypdf."""

from __future__ import annotations

import io
import logging
import math
import re
import struct
import zlib
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, PyPdfError

from ..document import Text
from ..errors import MissingExtraError
from .layout import Line, paragraphs
from .pieces import assemble, tidy
from .raw import Raw

logging.getLogger("pypdf").addHandler(logging.NullHandler())  # its messages are not for our users

_DAMAGE = (
    PyPdfError,
    ArithmeticError,
    AttributeError,
    AssertionError,
    LookupError,
    NotImplementedError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What reading a damaged file raises inside pypdf, which takes the file at its word."""

_MOST_PAGES = 3_000
_MOST_UNKNOWN = 0.2  # the share of letters that may stay unknown
_NO_TITLE = re.compile(r"^(?:untitled|microsoft word\b.*|.*\.\w{2,5})?$", re.IGNORECASE)


def read_raw(raw: Raw) -> Text:
    """Return the paragraphs of a PDF: columns in order, hyphens mended, running heads dropped.

    With ``extract=False`` running heads and page numbers stay.

    Raises:
        UnreadableInputError: it is encrypted, damaged or a scan without text.
        MissingExtraError: it is encrypted in a way that needs the package ``cryptography``.
    """
    try:
        reader = PdfReader(io.BytesIO(raw.data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise raw.unreadable("this PDF is encrypted; save a copy without a password")
        if len(reader.pages) > _MOST_PAGES:
            raise raw.unreadable(f"more than {_MOST_PAGES} pages; split this PDF first")
        pages = [_lines(page) for page in reader.pages]
        stated = str((reader.metadata and reader.metadata.title) or "")
        language = str(reader.root_object.get("/Lang") or "")
    except DependencyError:
        raise MissingExtraError("reading an encrypted PDF", "pdf") from None
    except _DAMAGE:
        raise raw.unreadable("this PDF is damaged or incomplete; get it again") from None
    pieces = list(paragraphs(pages, main=raw.extract))
    first = next((text for role, text in pieces if role == "title"), "")
    title = first if _NO_TITLE.match(stated.strip()) else stated
    text = assemble(pieces, "pdf", title=title, language=language, id=raw.name)
    if not text.text:
        raise raw.unreadable("no text in this PDF, so it is probably a scan; run OCR first")
    if text.text.count("\ufffd") > _MOST_UNKNOWN * len(text.text):
        raise raw.unreadable("the fonts of this PDF do not say which letters they show; run OCR on it")
    return text


def _lines(page: PageObject) -> list[Line]:
    """Return the lines of a page in the order of the file; a wide gap inside one ends it."""
    lines: list[Line] = []
    parts: list[Line] = []

    def flush() -> None:
        if text := tidy("".join(part.text for part in parts)):
            lines.append(
                Line(text, parts[0].x, parts[0].y, max(part.size for part in parts if part.text.strip()))
            )
        parts.clear()

    def visit(text: str, matrix: Any, text_matrix: Any, _font: Any, size: float) -> None:
        for number, part in enumerate(text.split("\n")):
            if number:
                flush()
            if not part.strip() and not parts:
                continue
            placed = _placed(part, matrix, text_matrix, size)
            if part.strip() and parts and _far_right(parts[-1], placed):
                flush()
            parts.append(placed if part.strip() else Line(part, parts[-1].x, parts[-1].y, parts[-1].size))

    page.extract_text(visitor_text=visit)
    flush()
    return lines


def _placed(text: str, matrix: Any, text_matrix: Any, size: float) -> Line:
    """Return a piece of text where its matrices put it (PDF 32000-1, sections 8.3.4 and 9.4.2)."""
    a, b, c, d, e, f = (float(value) for value in matrix)
    x, y = float(text_matrix[4]), float(text_matrix[5])
    scale = math.hypot(float(text_matrix[2]), float(text_matrix[3])) * math.hypot(c, d)
    return Line(text, a * x + c * y + e, b * x + d * y + f, float(size) * scale)


def _far_right(last: Line, line: Line) -> bool:
    """Tell whether a piece stands apart from the one before it at the same height: in the next column."""
    end = last.x + 0.5 * last.size * len(last.text)  # half the type size is the usual width of a letter
    return abs(last.y - line.y) < 1 and line.x > end + 1.5 * max(line.size, 1)
