"""Byte streams of plain, gzip and Zstandard files: opened by their name, read in bounded memory."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import BinaryIO, Protocol

from ..errors import MissingExtraError, SummarizeError

_BLOCK = 1 << 16
_SKIPPED = 1 << 20


class DamagedInputError(SummarizeError):
    """A compressed file that ends early or does not decompress; what came before it was read."""


class _Inflater(Protocol):
    """What :func:`zlib.decompressobj` and zstandard's ``decompressobj`` have in common."""

    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def decompress(self, data: bytes, /) -> bytes: ...


def compression_of(path: Path) -> str:
    """Return ``"gz"``, ``"zst"`` or ``""``: how the file of this name is compressed."""
    suffix = path.suffix.lower()
    return suffix[1:] if suffix in {".gz", ".zst"} else ""


def open_bytes(path: Path) -> tuple[io.BufferedReader, Callable[[], int]]:
    """Open a file and return its decompressed bytes, and what tells how far the file was read, in bytes."""
    file = path.open("rb")
    compression = compression_of(path)
    if not compression:
        return file, file.tell
    return io.BufferedReader(_Inflated(file, _inflaters(compression)), _BLOCK), file.tell


def compressor(compression: str) -> Callable[[bytes], bytes]:
    """Return what turns bytes into one whole gzip member or Zstandard frame (or leaves them: ``""``).

    The same bytes always give the same member: no time stamp and no file name is stored.
    """
    if compression == "gz":
        return _gzip_member
    if compression == "zst":
        frames = _zstandard().ZstdCompressor(level=9, write_checksum=True)
        return lambda data: bytes(frames.compress(data))
    return bytes


def lines(stream: BinaryIO, limit: int) -> Iterator[tuple[int, bytes | None, int]]:
    """Yield ``(number, content, size)`` for each line, numbered from 1, with its line break.

    A line over ``limit`` bytes comes with ``None`` for its content, and its end is looked for in
    pieces, so that a file without line breaks does not fill the memory.
    """
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        size = len(line)
        if size <= limit or line.endswith(b"\n"):
            yield number, line, size
            continue
        while not line.endswith(b"\n") and (line := stream.readline(_SKIPPED)):
            size += len(line)
        yield number, None, size


class _Inflated(io.RawIOBase):
    """A decompressed view of ``file`` that reads member after member and notices a missing end."""

    def __init__(self, file: BinaryIO, new: Callable[[], _Inflater]) -> None:
        self._file = file
        self._pieces = _inflate(file, new)
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._rest = memoryview(piece)
        size = min(len(buffer), len(self._rest))
        buffer[:size], self._rest = self._rest[:size], self._rest[size:]
        return size

    def close(self) -> None:
        self._file.close()
        super().close()


def _inflate(file: BinaryIO, new: Callable[[], _Inflater]) -> Iterator[bytes]:
    """Yield the decompressed pieces of all members; raise :class:`DamagedInputError` with the offset."""
    inflater = None
    while block := file.read(_BLOCK):
        while block:
            inflater = inflater or new()
            try:
                piece = inflater.decompress(block)
            except _damages() as error:
                raise DamagedInputError(
                    f"near byte {file.tell()}: damaged compressed data: {error}"
                ) from error
            if piece:
                yield piece
            if not inflater.eof:
                break
            # zeros after a member are padding, as tar and tape tools leave it
            block = inflater.unused_data.lstrip(b"\0")
            inflater = None
    if inflater is not None:
        raise DamagedInputError(f"at byte {file.tell()}: the compressed file ends early (truncated)")


def _inflaters(compression: str) -> Callable[[], _Inflater]:
    if compression == "gz":
        return lambda: zlib.decompressobj(wbits=31)
    return lambda: _zstandard().ZstdDecompressor().decompressobj()


def _damages() -> tuple[type[Exception], ...]:
    """Return what the decompressors raise; zstandard's error only when it is loaded."""
    module = sys.modules.get("zstandard")
    return (zlib.error,) if module is None else (zlib.error, module.ZstdError)


def _gzip_member(data: bytes) -> bytes:
    return gzip.compress(data, compresslevel=6, mtime=0)


def _zstandard() -> ModuleType:
    try:
        import zstandard
    except ImportError as error:
        raise MissingExtraError("a .zst file", "corpus") from error
    return zstandard
