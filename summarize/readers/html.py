"""Web pages: the main text by trafilatura, or all that is visible."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import replace

import trafilatura
from lxml import etree, html

from ..document import Text
from ..languages import detect
from . import markup
from .pieces import Piece, assemble, tidy
from .plain import declared, decode
from .raw import Raw

logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # its messages are not for our users

_CHARSET = re.compile(rb"(?i)<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)")
_EMBEDDED = re.compile(rb"data:[\w/+.-]+;base64,[\w+/=]+")  # pictures in pages saved as one file
_SITE = re.compile(r"\s+[|•·»—–-]\s+|\s+::\s+")
_SHORTEST_STANDFIRST = 60  # characters

_MOST_ELEMENTS = 50_000  # a long encyclopedia article has 20,000
_DEEPEST = 256  # pages go to about 40

_MAIN = markup.Tags(
    titles=frozenset({"head"}),
    items=frozenset({"item"}),
    blocks=frozenset({"p", "list", "quote", "code", "table", "row", "cell", "div", "fw"}),
    breaks=frozenset({"lb"}),
    unseen=frozenset({"graphic", "del"}),
)
"""The tags of the tree that trafilatura makes."""


def read_raw(raw: Raw) -> Text:
    """Return a page's main text with the roles that its tags give, its headline and its language.

    A page in which no main text is found gives all that is visible, so that no page is without a
    brief. ``lang="en"`` is what page templates come with, so it counts only when the text agrees.

    Raises:
        UnreadableInputError: there is too much of it, it is nested too deeply, or it holds no text.
    """
    root = parse(raw)
    title, language, stated = headline(root), _language(root), _descriptions(root)
    main = list(_main(root)) if raw.extract and _fit_to_extract(raw, root) else []
    visible = list(markup.pieces(root, markup.HTML))
    pieces = _standfirst(visible, main, stated) + main if any(text.strip() for _, text in main) else visible
    text = assemble(pieces, "page", title=title, language=language, id=raw.name)
    if not text.text:
        raise raw.unreadable("a page without text; it may need a browser to fill it: save it from there")
    if text.language == "en" and detect(text.text) != "en":
        return replace(text, language=None)
    return text


def parse(raw: Raw) -> html.HtmlElement:
    """Return the tree of a page, however broken its markup is.

    Raises:
        UnreadableInputError: there is more of it than ``raw.max_bytes``, or it is nested too deeply.
    """
    if len(raw.data) > raw.max_bytes:
        raw = replace(raw, data=_EMBEDDED.sub(b"data:,", raw.data))
    if len(raw.data) > raw.max_bytes:
        raise raw.unreadable(f"more than {raw.max_bytes / 1e6:g} MB of markup; give the part that matters")
    stated = _CHARSET.search(raw.data, 0, 4096)
    source = decode(declared(raw, stated[1].decode("ascii") if stated else ""), markup=True)
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = html.document_fromstring(source.encode(), parser=parser, ensure_head_body=True)
    except etree.ParserError:
        raise raw.unreadable("an empty page; save it again, or give its text") from None
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise raw.unreadable("its tags are nested too deeply to be a page; give the text itself")
    return root


def _fit_to_extract(raw: Raw, root: html.HtmlElement) -> bool:
    """Tell whether the main text can be looked for: the time that takes grows faster than the page."""
    elements = depth = deepest = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        elements += event == "start"
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    fits = elements <= _MOST_ELEMENTS and deepest <= _DEEPEST
    if not fits:
        raw.note("too large or too deeply nested to find the main text; all that is visible is taken")
    return fits


def _main(root: html.HtmlElement) -> Iterator[Piece]:
    """Yield the pieces of the main text; blocks of code are no prose."""
    found = trafilatura.bare_extraction(root, include_comments=False, include_tables=False)
    body = getattr(found, "body", None)
    if body is None:
        return
    for code in body.findall("code"):
        body.remove(code)
    yield from markup.pieces(body, _MAIN)


def _standfirst(visible: list[Piece], main: list[Piece], stated: set[str]) -> list[Piece]:
    """Return the summary above an article that its extraction left out.

    It is the block before the main text that repeats what the page states as its own description;
    a description shorter than a sentence or two would be the site's slogan.
    """
    known = {_line(text) for _, text in main}
    for _, text in visible:
        line = _line(text)
        if line in known and len(line) >= _SHORTEST_STANDFIRST:
            break
        if line in stated and len(line) >= _SHORTEST_STANDFIRST:
            return [("body", line)]
    return []


def _descriptions(root: html.HtmlElement) -> set[str]:
    """Return what the page states as its own description, for search engines or for sharing."""
    return {
        _line(text)
        for text in root.xpath("//meta[@name='description' or @property='og:description']/@content")
    }


def headline(root: html.HtmlElement) -> str:
    """Return the headline: the heading that the page's title repeats, else that title's longest part."""
    shared = _line(root.xpath("string(//meta[@property='og:title']/@content)"))
    whole = _line(root.xpath("string(//head/title)"))
    headings = (_line(heading.text_content()) for heading in root.iter("h1"))
    repeated = [heading for heading in headings if heading and (heading in whole or heading in shared)]
    return max(repeated, key=len, default="") or shared or max(_SITE.split(whole), key=len)


def _language(root: html.HtmlElement) -> str:
    """Return the language tag that the page states."""
    tag = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang")
    return tag or ""


def _line(text: str) -> str:
    """Return a text as one line."""
    return tidy(" ".join(text.split()))
