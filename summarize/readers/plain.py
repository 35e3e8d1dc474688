"""Plain text: which encoding it is in, and whether it is text at all."""

from __future__ import annotations

import codecs

from ..document import Text
from .raw import Raw

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark begins alike
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = tuple(chr(code) for code in (*range(1, 32), 127) if chr(code) not in "\t\n\v\f\r\x1b")
"""Control characters that texts do not hold; the escape stays out, for coloured logs are text."""

_MOST_CONTROLS = 0.02
"""The share of control characters from which a file counts as binary."""

_DAMAGE = 5
"""Text counts as damaged UTF-8 when whole characters outnumber broken ones by this factor."""


def read_plain(raw: Raw) -> Text:
    """Return the text of a file that has no format beyond characters."""
    return Text(decode(raw), id=raw.name or None)


def decode(raw: Raw) -> str:
    """Return the characters of an input, line ends as newlines, without a byte order mark.

    The encoding is the one the user ordered; else the byte order mark's; else the one that the
    sender declared, when it fits; else UTF-8; else Windows-1252, with a note.

    Raises:
        UnreadableInputError: the ordered encoding is unknown or does not fit, or the input is binary.
    """
    text = _characters(raw).removeprefix("\ufeff")
    controls = sum(map(text.count, _CONTROLS))
    if "\0" in text or controls > _MOST_CONTROLS * len(text):
        raise raw.unreadable("this is binary, not text; give a text, or name its encoding if it is one")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _characters(raw: Raw) -> str:
    if raw.encoding:
        return _ordered(raw, raw.encoding)
    for mark, encoding in _MARKS:
        if raw.data.startswith(mark):
            return _ordered(raw, encoding)
    for encoding in filter(None, (raw.charset, "utf-8")):
        try:
            return raw.data.decode(encoding)
        except (LookupError, ValueError):
            continue
    return _fallback(raw)


def _ordered(raw: Raw, encoding: str) -> str:
    """Decode by an encoding that is certain, so that failing to is an error."""
    try:
        return raw.data.decode(encoding)
    except LookupError:
        raise raw.unreadable(f"unknown encoding {encoding!r}; name one such as utf-8 or cp1251") from None
    except UnicodeDecodeError as error:
        raise raw.unreadable(f"not valid {encoding} at byte {error.start}; name another encoding") from None
    except ValueError as error:
        raise raw.unreadable(f"cannot be read as {encoding} ({error}); name another encoding") from None


def _fallback(raw: Raw) -> str:
    """Decode what is no valid UTF-8: damaged UTF-8 where most of it is whole, else Windows-1252."""
    text = raw.data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(text) - broken - len(raw.data.translate(None, bytes(range(128, 256))))
    if whole > _DAMAGE * broken:
        raw.note(f"damaged UTF-8, {broken} characters lost")
        return text
    if b"\0" not in raw.data:  # binary is refused next, so no note about its encoding
        raw.note("no valid UTF-8, read as Windows-1252; name the encoding if that is wrong")
    return raw.data.decode("cp1252", "replace")
