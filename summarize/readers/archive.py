"""The archives and the XML inside office documents and books, opened within limits."""

from __future__ import annotations

import io
import zipfile
import zlib

from lxml import etree

from .raw import Raw

MOST_UNPACKED = 300_000_000
"""The most bytes that all members may declare to unpack to; reading stops at what is declared."""

MOST_TEXT = 50_000_000
"""The most bytes of one member that is parsed."""

DAMAGE = (KeyError, ValueError, OSError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error)
"""What reading a member of a damaged archive raises."""


def open_archive(raw: Raw) -> zipfile.ZipFile:
    """Open a ZIP archive whose members' declared sizes are within bounds.

    Raises:
        UnreadableInputError: it is damaged, encrypted, or unpacks to too much.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(raw.data))
    except DAMAGE:
        raise raw.unreadable("a damaged archive; get the file again") from None
    members = archive.infolist()
    if any(member.flag_bits & 1 for member in members):
        raise raw.unreadable("an encrypted archive; save a copy without a password")
    if sum(member.file_size for member in members) > MOST_UNPACKED:
        raise raw.unreadable(f"unpacks to more than {MOST_UNPACKED // 1_000_000} MB; give the text itself")
    if any(member.file_size > MOST_TEXT for member in members if _is_parsed(member.filename)):
        raise raw.unreadable(f"holds more than {MOST_TEXT // 1_000_000} MB of markup; give the text itself")
    return archive


def member(raw: Raw, archive: zipfile.ZipFile, name: str) -> bytes:
    """Return a member's bytes.

    Raises:
        UnreadableInputError: it is missing or damaged.
    """
    try:
        return archive.read(name)
    except DAMAGE:
        raise raw.unreadable(f"its part {name[:80]!r} is missing or damaged; get the file again") from None


def parse_xml(raw: Raw, data: bytes) -> etree._Element:
    """Parse XML without expanding entities and without fetching anything.

    Raises:
        UnreadableInputError: it is not well-formed.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        raise raw.unreadable("damaged inside (its XML cannot be parsed); save it again") from None


def _is_parsed(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels", ".xhtml", ".html", ".htm", ".opf", ".ncx"))
