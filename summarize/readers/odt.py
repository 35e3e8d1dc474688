"""Text documents in the OpenDocument format (LibreOffice Writer)."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from ..document import Text
from . import markup
from .archive import member, open_archive, parse_xml
from .pieces import assemble
from .raw import Raw

_EVERYTHING = markup.Tags(
    titles=frozenset({"h"}),
    items=frozenset({"list-item", "list-header"}),
    blocks=frozenset({"p", "list", "section", "text-box", "table", "table-row", "table-cell"}),
    breaks=frozenset({"line-break"}),
    unseen=frozenset({"tracked-changes", "annotation", "forms", "sequence-decls", "variable-decls", "desc"}),
    spaces=frozenset({"s", "tab"}),
)
_MAIN = replace(
    _EVERYTHING,
    unseen=_EVERYTHING.unseen | {"note", "table", "table-of-content", "alphabetical-index", "bibliography"},
)


def read_raw(raw: Raw) -> Text:
    """Return a document's text with the roles of its tags, its title and its language.

    Tables, notes and contents are left out, unless ``extract=False`` or there is nothing else.

    Raises:
        UnreadableInputError: it is damaged, encrypted or too large, or holds no text.
    """
    with open_archive(raw) as archive:
        content = member(raw, archive, "content.xml")
        described = "meta.xml" in archive.namelist()
        about = parse_xml(raw, member(raw, archive, "meta.xml")) if described else etree.Element("none")
    stated = {name: _stated(about, name) for name in ("title", "language")}
    text = Text("")
    for tags in (_MAIN, _EVERYTHING) if raw.extract else (_EVERYTHING,):
        body = next(parse_xml(raw, content).iter("{*}text"), None)
        if body is not None and not text.text:
            text = assemble(markup.pieces(body, tags), "odt", id=raw.name, **stated)
    if not text.text:
        raise raw.unreadable("a document without text; if it is encrypted, save a copy without a password")
    return text


def _stated(about: etree._Element, name: str) -> str:
    """Return a field of the document's description."""
    found = next(about.iter("{http://purl.org/dc/elements/1.1/}" + name), None)
    return "" if found is None else found.text or ""
