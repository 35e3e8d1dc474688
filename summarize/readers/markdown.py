"""Markdown, parsed by markdown-it-py: headings are titles, code blocks are no sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ..document import Role, Text
from .pieces import Piece, assemble
from .plain import decode
from .raw import Raw

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
_FIELD = r"^{}:[ \t]*[\"']?(.*?)[\"']?[ \t]*$"
_TAG = re.compile(r"<[^>]*>")
_SHOWN = {"text": "", "code_inline": "", "softbreak": " ", "hardbreak": "\n"}


def read_raw(raw: Raw) -> Text:
    """Return the text of a Markdown file without its marks.

    Tables and code are left out, unless ``extract=False`` or there is nothing else.
    """
    source = decode(raw)
    front = _FRONT_MATTER.match(source)
    fields = front[1] if front else ""
    tokens = MarkdownIt("commonmark").enable("table").parse(source[front.end() :] if front else source)
    pieces = list(_pieces(tokens, keep_all=not raw.extract)) or list(_pieces(tokens, keep_all=True))
    first = next((text for role, text in pieces if role == "title"), "")
    return assemble(
        pieces,
        "markdown",
        title=_field("title", fields) or first,
        language=_field("lang(?:uage)?", fields),
        id=raw.name,
    )


def _pieces(tokens: list[Token], keep_all: bool) -> Iterator[Piece]:
    """Yield the blocks in order; what stands in a list is an item of it."""
    roles: list[Role] = ["body"]
    tables = 0
    for token in tokens:
        tables += {"table_open": 1, "table_close": -1}.get(token.type, 0)
        if token.type in {"heading_open", "list_item_open"}:
            roles.append("title" if token.type == "heading_open" else "item")
        elif token.type in {"heading_close", "list_item_close"}:
            roles.pop()
        elif token.type == "inline" and (keep_all or not tables):
            yield roles[-1], _inline(token)
        elif token.type == "html_block" or (keep_all and token.type in {"fence", "code_block"}):
            yield roles[-1], _TAG.sub("", token.content) if token.type == "html_block" else token.content


def _inline(token: Token) -> str:
    """Return what a reader sees of a line's tokens: no marks, no link targets, no images."""
    shown = (child for child in token.children or () if child.type in _SHOWN)
    return "".join(child.content or _SHOWN[child.type] for child in shown)


def _field(name: str, fields: str) -> str:
    """Return a plain field of the front matter."""
    found = re.search(_FIELD.format(name), fields, re.MULTILINE)
    return found[1] if found else ""
