"""What read() makes of addresses: a local server misbehaves in every way, and hosts lead astray."""

from __future__ import annotations

import gzip
import http.server
import ipaddress
import itertools
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from summarize import __version__
from summarize.errors import UnreadableInputError
from summarize.readers import read

network = pytest.importorskip("summarize.readers.network", exc_type=ImportError)
Handler = http.server.BaseHTTPRequestHandler
Answer = Callable[[Handler], None]


def send(
    handler: Handler, body: bytes = b"", status: int = 200, kind: str = "text/plain", **headers: str
) -> None:
    """Answer a request; a header's underscores stand for hyphens."""
    handler.send_response(status)
    handler.send_header("Content-Type", kind)
    for name, value in {"Content_Length": str(len(body)), **headers}.items():
        if value:
            handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(body)


def endless(handler: Handler) -> None:
    send(handler, Content_Length="")
    for _ in itertools.repeat(None):
        handler.wfile.write(b"and so on " * 10_000)


def trickle(handler: Handler) -> None:
    send(handler, Content_Length="")
    for _ in itertools.repeat(None):
        handler.wfile.write(b".")
        handler.wfile.flush()
        time.sleep(0.05)


def trickle_of_headers(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
    for _ in itertools.repeat(None):
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(0.05)


def greeting(handler: Handler) -> None:
    handler.wfile.write(b"220 mail.example.org ESMTP\r\n")


def silent(_handler: Handler) -> None:
    time.sleep(1)


ANSWERS: dict[str, Answer] = {
    "/plain": lambda h: send(h, "Größe".encode("cp1252"), kind="text/plain; charset=ISO-8859-1"),
    "/page": lambda h: send(h, b"<p>The pier is new.", kind="Text/HTML; charset=utf-8"),
    "/cyrillic": lambda h: send(h, "<p>Новый мост.".encode("koi8-r"), kind='text/html; charset="koi8-r"'),
    "/wrong-charset": lambda h: send(h, "Größe".encode(), kind="text/plain; charset=iso-8859-1"),
    "/no-such-charset": lambda h: send(h, "Größe".encode(), kind="text/plain; charset=klingon"),
    "/agent": lambda h: send(h, h.headers["User-Agent"].encode()),
    "/host": lambda h: send(h, h.headers["Host"].encode()),
    "/target?q=a%20b&r=%C3%BC": lambda h: send(h, h.path.encode()),
    "/gzip": lambda h: send(h, gzip.compress(b"packed"), Content_Encoding="gzip"),
    "/bad-gzip": lambda h: send(h, b"no gzip at all", Content_Encoding="gzip"),
    "/cut-gzip": lambda h: send(h, gzip.compress(bytes(range(256)) * 9)[:-12], Content_Encoding="gzip"),
    "/bomb": lambda h: send(h, gzip.compress(b"0" * 50_000_000), Content_Encoding="gzip"),
    "/brotli": lambda h: send(h, b"...", Content_Encoding="br"),
    "/image": lambda h: send(h, b"\x89PNG", kind="image/png"),
    "/404": lambda h: send(h, b"Not here", 404),
    "/500": lambda h: send(h, b"Oh no", 500),
    "/403": lambda h: send(h, b"Go away", 403),
    "/204": lambda h: send(h, b"", 304),
    "/once": lambda h: send(h, status=302, Location="/page"),
    "/loop": lambda h: send(h, status=301, Location="/loop"),
    "/to-file": lambda h: send(h, status=302, Location="file:///etc/passwd"),
    "/to-metadata": lambda h: send(h, status=302, Location="http://169.254.169.254/latest/meta-data"),
    "/large": lambda h: send(h, Content_Length="10000001"),
    "/short": lambda h: send(h, b"cut", Content_Length="100"),
    "/endless": endless,
    "/trickle": trickle,
    "/trickle-of-headers": trickle_of_headers,
    "/no-http": greeting,
    "/silent": silent,
}


class Responder(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        try:
            ANSWERS[self.path](self)
        except OSError:  # the client has had enough
            self.close_connection = True

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Responder) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/plain", "Größe"),
        ("/page", "The pier is new."),
        ("/cyrillic", "Новый мост."),
        ("/wrong-charset", "Größe"),
        ("/no-such-charset", "Größe"),
        ("/agent", f"summarize/{__version__}"),
        ("/target?q=a b&r=ü#part", "/target?q=a%20b&r=%C3%BC"),
        ("/gzip", "packed"),
        ("/once", "The pier is new."),
    ],
)
def test_an_address_gives_the_text_behind_it(server: str, path: str, text: str) -> None:
    got = read(server + path, allow_private=True)
    assert got.text == text
    assert got.id == server + path


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("/404", "HTTP 404 .not found.: check the address"),
        ("/500", "HTTP 500 .internal server error.: the server failed"),
        ("/403", "HTTP 403 .forbidden.: the server refuses"),
        ("/204", "HTTP 304"),
        ("/loop", "more than 5 redirects"),
        ("/to-file", "leads to 'file:///etc/passwd'; only http and https"),
        ("/image", "this is image/png"),
        ("/large", "more than 10 MB"),
        ("/endless", "more than 10 MB"),
        ("/bomb", "more than 10 MB"),
        ("/brotli", "sent as br"),
        ("/bad-gzip", "compression is damaged"),
        ("/cut-gzip", "cut off"),
        ("/short", "cannot be fetched"),
        ("/no-http", "cannot be fetched"),
    ],
)
def test_an_answer_that_is_no_text_is_one_clear_line(server: str, path: str, problem: str) -> None:
    with pytest.raises(UnreadableInputError, match=problem) as caught:
        read(server + path, allow_private=True)
    assert str(caught.value).startswith(f"{server}{path}: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("path", ["/silent", "/trickle", "/trickle-of-headers"])
def test_an_answer_that_does_not_end_in_time_is_given_up(server: str, path: str) -> None:
    with pytest.raises(UnreadableInputError, match=r"no complete answer within 0\.3 seconds"):
        read(server + path, allow_private=True, timeout=0.3)


def test_the_size_limit_is_the_callers(server: str) -> None:
    with pytest.raises(UnreadableInputError, match=r"more than 1e-05 MB|more than 0\.00001 MB"):
        read(server + "/page", allow_private=True, max_bytes=10)


@pytest.mark.parametrize("address", ["http://", "http://[::1", "http://a:99999/", "https://.", "http://a b/"])
def test_what_is_no_address_is_named(address: str) -> None:
    with pytest.raises(UnreadableInputError, match=r"no valid address|only http|cannot be fetched"):
        read(address)


@pytest.mark.parametrize("address", ["ftp://example.org/a", "file:///etc/passwd", "gopher://x"])
def test_other_kinds_of_address_are_refused(address: str) -> None:
    with pytest.raises(UnreadableInputError, match="only http and https"):
        read(address)


def test_a_server_that_is_not_there_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(UnreadableInputError, match="cannot be fetched"):
        read(f"http://127.0.0.1:{port}/", allow_private=True)


def test_a_private_address_is_refused(server: str) -> None:
    with pytest.raises(UnreadableInputError, match="no public address; allow private addresses"):
        read(server + "/page")


@pytest.mark.parametrize(
    "host", ["localhost", "2130706433", "0x7f.1", "127.1", "[::1]", "[::ffff:127.0.0.1]"]
)
def test_no_spelling_of_a_private_address_gets_through(server: str, host: str) -> None:
    with pytest.raises(UnreadableInputError, match=r"no public address|is not known"):
        read(server.replace("127.0.0.1", host) + "/page")


PRIVATE = """
    127.0.0.1 127.255.255.254 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.100.100.200
    0.0.0.0 224.0.0.1 255.255.255.255 240.0.0.1 198.18.0.1 192.0.0.192 192.0.2.1 168.63.129.16 192.88.99.1
    :: ::1 ::127.0.0.1 fe80::1 fec0::1 fc00::1 fd00:ec2::254 ff02::1 2001:db8::1 100::1
    ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 64:ff9b:1::1
    2002:7f00:1:: 2002:a00:1:: 2001:0:4136:e378:8000:63bf:3fff:fdd2
""".split()
PUBLIC = """
    1.1.1.1 93.184.216.34 172.32.0.1 2606:4700:4700::1111 ::ffff:1.1.1.1 64:ff9b::101:101 2002:101:101::
""".split()


@pytest.mark.parametrize("address", PRIVATE)
def test_these_addresses_are_not_public(address: str) -> None:
    assert not network.is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", PUBLIC)
def test_these_addresses_are_public(address: str) -> None:
    assert network.is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("addresses", [["169.254.169.254"], ["1.1.1.1", "10.0.0.1"], ["fe80::1%eth0"]])
def test_a_name_that_leads_to_a_private_address_is_refused(
    monkeypatch: pytest.MonkeyPatch, addresses: list[str]
) -> None:
    monkeypatch.setattr(network, "resolve", lambda _host, _port: addresses)
    with pytest.raises(UnreadableInputError, match=r"example\.org leads to .* no public address"):
        read("https://example.org/")


def test_a_redirect_to_a_private_address_is_refused(monkeypatch: pytest.MonkeyPatch, server: str) -> None:
    monkeypatch.setattr(network, "is_public", lambda address: address == ipaddress.ip_address("127.0.0.1"))
    with pytest.raises(UnreadableInputError, match=r"169\.254\.169\.254 leads to"):
        read(server + "/to-metadata")


def test_the_connection_goes_to_the_address_that_was_checked(
    monkeypatch: pytest.MonkeyPatch, server: str
) -> None:
    """A name server that answers otherwise the second time (DNS re-binding) is not asked twice."""
    asked: list[str] = []

    def resolve(host: str, _port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["169.254.169.254"]

    monkeypatch.setattr(network, "resolve", resolve)
    monkeypatch.setattr(network, "is_public", lambda address: address == ipaddress.ip_address("127.0.0.1"))
    address = server.replace("127.0.0.1", "pier.example")
    assert read(address + "/host").text == address.removeprefix("http://")
    assert asked == ["pier.example"]


def test_the_next_address_is_tried_when_the_first_is_dead(
    monkeypatch: pytest.MonkeyPatch, server: str
) -> None:
    monkeypatch.setattr(network, "resolve", lambda _host, _port: ["127.0.0.2", "127.0.0.1"])
    assert read(server + "/gzip", allow_private=True).text == "packed"
