"""Books in EPUB: their chapters in reading order."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree, html

from ..document import Text
from . import markup
from .archive import member, open_archive, parse_xml
from .pieces import Piece, assemble
from .raw import Raw

_CONTAINER = "META-INF/container.xml"
_PROTECTION = "META-INF/encryption.xml"
_APPARATUS = frozenset(
    "toc landmarks page-list loi lot copyright-page titlepage halftitlepage cover index footnotes endnotes "
    "rearnotes bibliography colophon".split()
)
"""The parts of a book that are not its text, by the names of the EPUB Structural Semantics Vocabulary."""


def read_raw(raw: Raw) -> Text:
    """Return a book's text with the roles of its tags, its title and its language.

    The contents, the notes and the like are left out as far as the book marks them, unless ``extract=False``.

    Raises:
        UnreadableInputError: it is damaged, protected or too large, or holds no text.
    """
    with open_archive(raw) as archive:
        package_path = _package_path(raw, archive)
        package = parse_xml(raw, member(raw, archive, package_path))
        _refuse_protected(raw, archive)
        pieces: list[Piece] = []
        for name in _chapters(package, posixpath.dirname(package_path)):
            pieces += _chapter(raw, member(raw, archive, name))
    text = assemble(
        pieces, "epub", title=_stated(package, "title"), language=_stated(package, "language"), id=raw.name
    )
    if not text.text:
        raise raw.unreadable("a book without text; if it holds pictures of pages, run OCR first")
    return text


def _package_path(raw: Raw, archive: zipfile.ZipFile) -> str:
    """Return the name of the member that lists the book's parts."""
    for element in parse_xml(raw, member(raw, archive, _CONTAINER)).iter("{*}rootfile"):
        return str(element.get("full-path", ""))
    raise raw.unreadable("a damaged book: it does not say where its parts are; get the file again")


def _refuse_protected(raw: Raw, archive: zipfile.ZipFile) -> None:
    """Refuse a book whose chapters are encrypted; embedded fonts may be."""
    if _PROTECTION in archive.namelist():
        for element in parse_xml(raw, member(raw, archive, _PROTECTION)).iter("{*}CipherReference"):
            if element.get("URI", "").lower().endswith((".xhtml", ".html", ".htm", ".xml")):
                raise raw.unreadable("a protected book; only a copy without protection can be read")


def _chapters(package: etree._Element, folder: str) -> Iterator[str]:
    """Yield the names of the chapters in reading order, without the navigation page and what is beside it."""
    items = {item.get("id"): item for item in package.iter("{*}item")}
    for reference in package.iter("{*}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or reference.get("linear") == "no" or "nav" in item.get("properties", "").split():
            continue
        if item.get("media-type") in {"application/xhtml+xml", "text/html"}:
            yield posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))


def _chapter(raw: Raw, data: bytes) -> list[Piece]:
    """Return the pieces of one chapter."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = html.document_fromstring(data, parser=parser, ensure_head_body=True)
    except etree.ParserError:
        return []  # an empty chapter is none
    for element in root.iter() if raw.extract else ():
        if _APPARATUS.intersection(element.get("epub:type", "").split()):
            element.clear(keep_tail=True)
    return list(markup.pieces(root, markup.HTML))


def _stated(package: etree._Element, name: str) -> str:
    """Return a field of the book's description."""
    found = next(package.iter("{http://purl.org/dc/elements/1.1/}" + name), None)
    return "" if found is None else found.text or ""
