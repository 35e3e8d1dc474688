"""Plain text: which encoding it is in, and whether it is text at all."""

from __future__ import annotations

import codecs
from dataclasses import replace

from ..document import Text
from .raw import Raw

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark begins alike
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MEANT = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "utf-7": "utf-8",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "x-mac-cyrillic": "mac-cyrillic",
}
"""What browsers take declared names for: the larger encodings in real use (WHATWG Encoding, section 4.2)."""

_CONTROLS = tuple(chr(code) for code in (*range(1, 32), 127) if chr(code) not in "\t\n\v\f\r\x1b")
"""Control characters that texts do not hold; the escape stays out, for coloured logs are text."""

_MOST_CONTROLS = 0.02
"""The share of control characters from which a file counts as binary."""

_DAMAGE = 5
"""Text counts as damaged UTF-8 when whole characters outnumber broken ones by this factor."""


def read_raw(raw: Raw) -> Text:
    """Return the text of a file that has no format beyond characters."""
    return Text(decode(raw), id=raw.name or None)


def decode(raw: Raw, *, markup: bool = False) -> str:
    """Return the characters of an input, line ends as newlines, without a byte order mark.

    The encoding is the one the user ordered; else the byte order mark's; else UTF-8, when it fits;
    else the one that the sender declared; else Windows-1252, with a note.

    Args:
        raw: the input.
        markup: a stray NUL in a page is dropped, as browsers do; in a text file it means binary.

    Raises:
        UnreadableInputError: the ordered encoding is unknown or does not fit, or the input is binary.
    """
    text = _characters(raw).removeprefix("\ufeff")
    nuls = text.count("\0")
    if (nuls and not markup) or nuls + sum(map(text.count, _CONTROLS)) > _MOST_CONTROLS * len(text):
        raise raw.unreadable("this is binary, not text; give a text, or name its encoding if it is one")
    return text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")


def declared(raw: Raw, charset: str) -> Raw:
    """Return the input with the encoding that its own content declares, unless its sender declared one."""
    return replace(raw, charset=raw.charset or charset)


def _characters(raw: Raw) -> str:
    if raw.encoding:
        return _ordered(raw, raw.encoding)
    for mark, encoding in _MARKS:
        if raw.data.startswith(mark):
            return _ordered(raw, encoding)
    for encoding in _candidates(raw):
        try:
            return raw.data.decode(encoding)
        except (LookupError, ValueError):
            continue
    return _fallback(raw)


def _candidates(raw: Raw) -> tuple[str, ...]:
    """Return the encodings to try in turn.

    Bytes beyond ASCII that form valid UTF-8 are UTF-8 whatever was declared: declarations are often
    wrong, and hardly any text in another encoding is valid UTF-8 by chance.
    """
    charset = raw.charset.strip().lower()
    charset = _MEANT.get(charset, charset)
    wide = charset.startswith(("utf-16", "utf-32", "ucs-2"))  # without NULs it is none of these
    if not charset or (wide and b"\0" not in raw.data):
        return ("utf-8",)
    return (charset, "utf-8") if raw.data.isascii() or b"\0" in raw.data else ("utf-8", charset)


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
