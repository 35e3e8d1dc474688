"""Word documents, opened by python-docx."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.exceptions import InvalidXmlError
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml import etree

from ..document import Role, Text
from .archive import DAMAGE, open_archive
from .pieces import Piece, assemble
from .raw import Raw

_TITLE = re.compile(r"title|subtitle|heading", re.IGNORECASE)
_LIST = re.compile(r"list", re.IGNORECASE)
_FURNITURE = re.compile(r"toc|table of|caption|header|footer", re.IGNORECASE)
_BREAKS = {qn("w:tab"): " ", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # repeats its neighbour


def read_raw(raw: Raw) -> Text:
    """Return a document's paragraphs with the roles that their styles give.

    Tables, contents and captions are left out, unless ``extract=False`` or there is nothing else;
    deleted text of tracked changes is gone, inserted text is there.

    Raises:
        UnreadableInputError: it is damaged, encrypted or too large, or holds no text.
    """
    open_archive(raw).close()
    try:
        document = docx.Document(io.BytesIO(raw.data))
        pieces = list(_pieces(document, main=raw.extract)) or list(_pieces(document, main=False))
        stated = document.core_properties.title or ""
    except (*DAMAGE, OpcError, InvalidXmlError, etree.XMLSyntaxError, AttributeError, TypeError):
        raise raw.unreadable("a damaged Word document; save it again") from None
    if not pieces:
        raise raw.unreadable("a document without text; if it holds pictures of pages, run OCR first")
    first = next((text for role, text in pieces if role == "title"), "")
    return assemble(pieces, "docx", title=first or stated, id=raw.name)


def _pieces(document: Document, main: bool) -> Iterator[Piece]:
    """Yield the paragraphs that hold text, in order; only those of the main text if so asked."""
    for element in document.element.body.iter(qn("w:p")):
        in_table = next(element.iterancestors(qn("w:tc")), None) is not None
        if (main and in_table) or next(element.iterancestors(_FALLBACK), None) is not None:
            continue
        paragraph = Paragraph(element, document)
        names = _style_names(paragraph)
        text = _text(element)
        if text.strip() and not (main and any(map(_FURNITURE.match, names))):
            yield _role(paragraph, names), text


def _style_names(paragraph: Paragraph) -> list[str]:
    """Return the names of a paragraph's style and of those it is based on."""
    style = paragraph.style
    names: list[str] = []
    while style is not None and len(names) < 10:
        names.append(style.name or "")
        style = style.base_style
    return names


def _role(paragraph: Paragraph, names: list[str]) -> Role:
    """Return the role of a paragraph: by its style, or because it is numbered."""
    if any(map(_TITLE.match, names)):
        return "title"
    properties = paragraph._p.pPr
    numbered = properties is not None and properties.numPr is not None
    return "item" if numbered or any(map(_LIST.match, names)) else "body"


def _text(element: etree._Element) -> str:
    """Return a paragraph's text without that of boxes anchored in it."""
    parts = []
    for node in element.iter(qn("w:t"), *_BREAKS):
        defined = node.getparent().tag == qn("w:tabs")  # a tabulator's place, not a tabulator
        if not defined and next(node.iterancestors(qn("w:p"))) is element:
            parts.append(_BREAKS.get(node.tag) or node.text or "")
    return "".join(parts)
