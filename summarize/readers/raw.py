"""The bytes of an input and what their sender said about them."""

from __future__ import annotations

import io
import os
import re
import stat
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from ..errors import ReadingNote, UnreadableInputError

LARGEST = 500_000_000
"""The most bytes taken from a file or a stream: an endless one must not fill the memory."""

_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]+)://")

Source = str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | IO[str]


@dataclass(frozen=True, slots=True)
class Raw:
    """An input before any reader has seen it.

    Args:
        data: its bytes.
        name: its path or address; empty when it has none.
        encoding: the encoding that the user ordered; empty to find out.
        media_type: the type a server declared, lower case, without parameters.
        charset: the encoding a server declared.
        extract: keep the main text only; false keeps everything that is visible.
        max_bytes: the most bytes of markup that are parsed.
    """

    data: bytes
    name: str = ""
    encoding: str = ""
    media_type: str = ""
    charset: str = ""
    extract: bool = True
    max_bytes: int = 10_000_000

    @property
    def label(self) -> str:
        """What messages call this input."""
        return self.name or "the input"

    def unreadable(self, problem: str) -> UnreadableInputError:
        """Return the error that says what is wrong with this input and what to do."""
        return UnreadableInputError(f"{self.label}: {problem}")

    def note(self, message: str) -> None:
        """Tell the user what a reader decided about this input."""
        warnings.warn(f"{self.label}: {message}", ReadingNote, stacklevel=2)


def load(source: Source) -> Raw:
    """Return the bytes of a path, of bytes or of an open file, and the name it goes by."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        return Raw(bytes(source))
    if isinstance(source, (str, os.PathLike)):
        return _from_path(os.fspath(source))
    if hasattr(source, "read"):
        return _from_file(source)
    raise TypeError(f"read() takes a path, an address, bytes or an open file, not {type(source).__name__}")


def is_address(source: str) -> bool:
    """Tell whether a string is an address rather than a path.

    Raises:
        UnreadableInputError: it is one of another kind than ``http`` and ``https``.
    """
    scheme = _SCHEME.match(source)
    if scheme and scheme[1].lower() not in {"http", "https"}:
        raise UnreadableInputError(f"{_short(source)}: only http and https addresses and paths are read")
    return scheme is not None


def _from_path(name: str) -> Raw:
    """Read a file, and turn each way that can fail into a line that says what to do."""
    try:
        path = Path(name)
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise UnreadableInputError(f"{name}: this is a directory; name the files in it")
        if stat.S_ISBLK(mode) or stat.S_ISCHR(mode):
            raise UnreadableInputError(f"{name}: this is a device; name a file")
        with path.open("rb") as file:
            return Raw(_limited(file, name), name)
    except FileNotFoundError:
        raise UnreadableInputError(f"{_short(name)}: no such file; check the path") from None
    except PermissionError:
        raise UnreadableInputError(f"{name}: no permission to read it; check its access rights") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableInputError(f"{_short(name)}: cannot be opened ({reason}); check the path") from None


def _from_file(file: IO[bytes] | IO[str]) -> Raw:
    """Read the rest of an open file; text is taken as UTF-8 from here on."""
    name = getattr(file, "name", None)
    name = name if isinstance(name, str) else ""
    try:
        data = _limited(file, name or "the input")
    except UnicodeDecodeError as error:
        raise UnreadableInputError(
            f"{name or 'the input'}: not valid {error.encoding}; open it in binary mode or name its encoding"
        ) from None
    except (OSError, ValueError) as error:
        raise UnreadableInputError(f"{name or 'the input'}: cannot be read ({error})") from None
    return Raw(data, name)


def _limited(file: IO[bytes] | IO[str], name: str) -> bytes:
    """Return at most ``LARGEST`` bytes; read in pieces, so that a stream that never ends is noticed."""
    buffer = io.BytesIO()
    while piece := file.read(1 << 20):
        buffer.write(piece.encode("utf-8", "replace") if isinstance(piece, str) else piece)
        if buffer.tell() > LARGEST:
            raise UnreadableInputError(f"{name}: more than {LARGEST // 1_000_000} MB; split it first")
    return buffer.getvalue()


def _short(name: str) -> str:
    """Return a name fit for one line: a text given by mistake for a path may be long."""
    line = " ".join(name.split())
    return line if len(line) <= 80 else line[:77] + "..."
