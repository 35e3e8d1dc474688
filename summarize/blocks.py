"""A text's blocks and their roles."""

from __future__ import annotations

import re

from .document import Block, Role, Text
from .languages import Language

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![^\S\n]*\n))*")


def find_blocks(text: Text, language: Language, clean: bool = True) -> tuple[Block, ...]:
    """Return the paragraphs of a text; short ones without a final stop are titles."""
    del language
    blocks = []
    for match in _PARAGRAPH.finditer(text.text):
        paragraph = match.group().rstrip()
        short = clean and len(paragraph) < 80 and paragraph[-1] not in ".!?。！？"
        role: Role = "title" if short else "body"
        blocks.append(Block(match.start(), match.start() + len(paragraph), role))
    if all(block.role == "title" for block in blocks):
        blocks = [Block(block.start, block.end) for block in blocks]
    return tuple(blocks)


def document_title(text: Text, blocks: tuple[Block, ...]) -> str:
    """Return the title that the text was given, or its first title block."""
    first = blocks[0] if blocks else None
    return text.title or (text.text[first.start : first.end] if first and first.role == "title" else "")
