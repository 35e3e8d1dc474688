"""Connections that lead only where they may, and that end in time."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
from collections.abc import Iterable, Iterator
from typing import Any

import httpcore

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address
_ALSO_REFUSED = tuple(
    map(
        ipaddress.ip_network,
        (
            "168.63.129.16/32",  # Azure's WireServer: looks public, answers inside the cloud
            "192.0.0.0/24",  # IETF protocol assignments, among them a cloud's metadata service
            "192.88.99.0/24",  # 6to4 relays, withdrawn (RFC 7526)
            "fec0::/10",  # site-local, withdrawn (RFC 3879), still used inside
        ),
    )
)
"""What :mod:`ipaddress` calls global, at least in some versions of Python, and is not."""


class RefusedAddressError(Exception):
    """A host leads to an address that is not public."""


def is_public(address: Address) -> bool:
    """Tell whether an address belongs to the public Internet.

    Not public are the loopback, private, link-local, shared, multicast, reserved and unspecified
    ranges (IANA special-purpose registries), cloud metadata services, and IPv6 addresses that carry
    an IPv4 address which is not public: mapped, 6to4 and NAT64.
    """
    inner = next(_carried(address), None)
    if inner is not None:
        return is_public(inner)
    special = address.is_multicast or address.is_reserved or address.is_unspecified
    return address.is_global and not special and not any(address in network for network in _ALSO_REFUSED)


def _carried(address: Address) -> Iterator[ipaddress.IPv4Address]:
    """Yield the IPv4 address that an IPv6 address stands for, if any."""
    if not isinstance(address, ipaddress.IPv6Address):
        return
    if address in _NAT64:
        yield ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    for inner in (address.ipv4_mapped, address.sixtofour):
        if inner is not None:
            yield inner


def resolve(host: str, port: int) -> list[str]:
    """Return the numeric addresses of a host, in the order in which the system would try them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Deadline:
    """A point in time that everything about one fetch must keep."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self, timeout: float | None = None) -> float:
        """Return the seconds that are left, at most ``timeout``.

        Raises:
            httpcore.ReadTimeout: there are none.
        """
        left = self._end - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout
        return left if timeout is None else min(left, timeout)


class TimedStream(httpcore.NetworkStream):
    """A stream whose every wait is cut at the deadline, so that a trickle of bytes cannot go on for ever."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Receive at most ``max_bytes`` bytes."""
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of ``buffer``."""
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Encrypt; the certificate must be that of the host's name, not of its address."""
        left = self._deadline.left(timeout)
        return TimedStream(self._stream.start_tls(ssl_context, server_hostname, left), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """Return what the connection knows of itself."""
        return self._stream.get_extra_info(info)


class GuardedBackend(httpcore.NetworkBackend):
    """Connections to public hosts.

    The host is resolved once, every address it has is checked, and the connection goes to one of
    those very addresses: a second answer of the name server (DNS re-binding) is never asked for.
    """

    def __init__(self, deadline: Deadline, allow_private: bool) -> None:
        self._deadline = deadline
        self._allow_private = allow_private
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of a host that answers.

        Raises:
            RefusedAddressError: one of its addresses is not public.
        """
        try:
            addresses = resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(f"{host} is not known") from error
        for address in addresses:
            if not self._allow_private and not is_public(ipaddress.ip_address(address.partition("%")[0])):
                raise RefusedAddressError(f"{host} leads to {address}")
        *others, last = addresses
        for address in others:
            try:
                left = self._deadline.left(timeout) / 2  # so that a dead address leaves time for the next
                stream = self._backend.connect_tcp(address, port, left, local_address, socket_options)
                return TimedStream(stream, self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        left = self._deadline.left(timeout)
        stream = self._backend.connect_tcp(last, port, left, local_address, socket_options)
        return TimedStream(stream, self._deadline)
