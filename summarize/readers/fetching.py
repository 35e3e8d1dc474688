"""From an ``http`` or ``https`` address to the bytes behind it, within limits of time, size and place."""

from __future__ import annotations

import http
import re
import ssl
import zlib
from collections.abc import Iterator, Mapping
from urllib.parse import quote, urljoin, urlsplit

import httpcore

from .. import __version__
from ..errors import UnreadableInputError
from .network import Deadline, GuardedBackend, RefusedAddressError
from .raw import Raw

MOST_REDIRECTS = 5

_HEADERS: Mapping[bytes | str, bytes | str] = {
    "User-Agent": f"summarize/{__version__}",
    "Accept": "text/html, application/xhtml+xml, text/*;q=0.9, */*;q=0.5",
    "Accept-Encoding": "gzip",
}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([^\s\"';]+)", re.IGNORECASE)
_SAFE = "%/:=&?~#+!$,;'@()*[]"  # what stays as it is when an address with other letters is written in ASCII
_ADVICE = {
    401: "it asks for a password; save the page and give the file",
    403: "the server refuses; save the page and give the file",
    404: "check the address",
    410: "check the address",
    429: "too many requests; try again later",
}


def fetch(address: str, *, timeout: float, max_bytes: int, allow_private: bool) -> Raw:
    """Fetch an address.

    Args:
        address: an ``http`` or ``https`` address.
        timeout: the most seconds for all of it, redirects and the last byte included.
        max_bytes: the most bytes of the answer, after decompression.
        allow_private: let it lead to addresses that are not public.

    Raises:
        UnreadableInputError: the address, the network, the server or the answer is at fault.
    """
    backend = GuardedBackend(Deadline(timeout), allow_private)
    try:
        with httpcore.ConnectionPool(network_backend=backend) as pool:
            return _follow(pool, address, max_bytes)
    except RefusedAddressError as error:
        problem = f"refused, {error}, which is no public address; allow private addresses if you trust it"
    except httpcore.TimeoutException:
        problem = f"no complete answer within {timeout:g} seconds; try again, or allow more time"
    except (httpcore.NetworkError, httpcore.ProtocolError, ssl.SSLError) as error:
        problem = f"cannot be fetched ({_reason(error)}); check the address and the network"
    except (UnicodeError, ValueError, httpcore.UnsupportedProtocol):
        problem = "no valid address; give one such as https://example.org/page"
    raise UnreadableInputError(f"{address}: {problem}") from None


def _follow(pool: httpcore.ConnectionPool, address: str, max_bytes: int) -> Raw:
    """Return the answer at the end of the redirects; every one of them is checked as the first."""
    target = address
    for _ in range(MOST_REDIRECTS + 1):
        with pool.stream("GET", _request_target(address, target), headers=_HEADERS) as response:
            if response.status not in _REDIRECTS:
                return _answer(response, address, max_bytes)
            target = urljoin(target, _header(response, b"location"))
    raise UnreadableInputError(f"{address}: more than {MOST_REDIRECTS} redirects; check the address")


def _request_target(address: str, target: str) -> str:
    """Return an address in ASCII, without a fragment."""
    parts = urlsplit(target.strip())
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise UnreadableInputError(f"{address}: leads to {target[:80]!r}; only http and https are fetched")
    host = parts.hostname if parts.hostname.isascii() else parts.hostname.encode("idna").decode("ascii")
    host = f"[{host}]" if ":" in host else host
    port = f":{parts.port}" if parts.port else ""
    query = f"?{quote(parts.query, safe=_SAFE)}" if parts.query else ""
    return f"{parts.scheme}://{host}{port}{quote(parts.path, safe=_SAFE) or '/'}{query}"


def _answer(response: httpcore.Response, address: str, max_bytes: int) -> Raw:
    """Return the body of a response and what its headers say of it."""
    content_type = _header(response, b"content-type")
    raw = Raw(
        b"",
        address,
        media_type=content_type.partition(";")[0].strip().lower(),
        charset="".join(_CHARSET.findall(content_type)[:1]),
    )
    if not 200 <= response.status < 300:
        raise raw.unreadable(_status(response.status))
    if raw.media_type.startswith(("image/", "audio/", "video/", "font/")):
        raise raw.unreadable(f"this is {raw.media_type}, not text")
    limit = f"more than {max_bytes / 1e6:g} MB; fetch it yourself and give the file"
    length = _header(response, b"content-length")
    if length.isdigit() and int(length) > max_bytes:
        raise raw.unreadable(limit)
    data = bytearray()
    for chunk in _decoded(response, raw, max_bytes):
        data += chunk
        if len(data) > max_bytes:
            raise raw.unreadable(limit)
    return Raw(bytes(data), address, media_type=raw.media_type, charset=raw.charset)


def _decoded(response: httpcore.Response, raw: Raw, max_bytes: int) -> Iterator[bytes]:
    """Yield the body's bytes, decompressed; never much more than ``max_bytes`` at a time."""
    coding = _header(response, b"content-encoding").strip().lower()
    if coding in {"", "identity"}:
        yield from response.iter_stream()
        return
    if coding not in {"gzip", "x-gzip"}:
        raise raw.unreadable(f"sent as {coding}, unasked; fetch it yourself and give the file")
    inflater = zlib.decompressobj(zlib.MAX_WBITS | 16)  # 16: with the header and check sum of gzip
    try:
        for chunk in response.iter_stream():
            yield inflater.decompress(chunk, max_bytes + 1)
    except zlib.error:
        raise raw.unreadable("its compression is damaged; try again") from None
    if not inflater.eof:
        raise raw.unreadable("the answer was cut off; try again")


def _header(response: httpcore.Response, name: bytes) -> str:
    """Return a header's value, empty when it is not there."""
    values = (value for key, value in response.headers if key.lower() == name)
    return next(values, b"").decode("latin-1")


def _status(status: int) -> str:
    """Say what an answer that is no success means and what to do."""
    known = {item.value: item.phrase.lower() for item in http.HTTPStatus}
    advice = _ADVICE.get(
        status, "the server failed; try again later" if status >= 500 else "check the address"
    )
    return f"HTTP {status} ({known.get(status, 'unknown')}): {advice}"


def _reason(error: Exception) -> str:
    """Return the first line of an error's message, or its kind."""
    return " ".join(str(error).split())[:120] or type(error).__name__
