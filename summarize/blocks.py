"""A text's blocks and their roles: what a brief may be made of, what names it, and what only surrounds it."""

from __future__ import annotations

from dataclasses import replace

from .asides import mark_asides
from .cues import key
from .document import Block, Text
from .furniture import mark_lines
from .languages import Language
from .paragraphs import find_paragraphs


def find_blocks(text: Text, language: Language, clean: bool = True) -> tuple[Block, ...]:
    """Return the blocks of ``text`` in order; together they hold every character that is not white space.

    Args:
        text: the text; blocks that it brings along (from a page's tags) keep their spans, and the
            roles title, item and furniture that they have.
        language: whose cue phrases to use.
        clean: ``False`` takes every block as body.

    Returns:
        Blocks that do not overlap, are not empty and begin and end with no white space. At least one
        is body or a list item when the text is not blank.
    """
    blocks = list(text.blocks) or find_paragraphs(text.text, language)
    if not clean:
        return tuple(replace(block, role="body", rule="") for block in blocks)
    if not blocks:
        return ()
    contents = [text.text[block.start : block.end] for block in blocks]
    marked, worth = mark_lines(blocks, contents, language)
    marked = mark_asides(marked, contents, worth, language)
    return tuple(marked) if any(block.role in ("body", "item") for block in marked) else _best_guess(marked)


def _best_guess(blocks: list[Block]) -> tuple[Block, ...]:
    """Take titles as body where nothing else is left, and everything where there are no titles either."""
    roles = {"title"} if any(block.role == "title" for block in blocks) else {"furniture"}
    return tuple(
        replace(block, role="body", rule="nothing else") if block.role in roles else block for block in blocks
    )


def document_title(text: Text, blocks: tuple[Block, ...]) -> str:
    """Return the title: the text's own, or else the headline before the first body, or ''."""
    if text.title:
        return text.title
    first = next((i for i, block in enumerate(blocks) if block.role in ("body", "item")), 0)
    lines = [" ".join(text.text[block.start : block.end].split()) for block in blocks[:first]]
    roles = [block.role for block in blocks[:first]]
    keys = [key(line) for line in lines]
    if not lines:
        return ""
    for i in range(first - 1, -1, -1):
        if len(keys[i].split()) >= 3 and any(keys[j].startswith(keys[i]) for j in range(i)):
            return lines[i]
    return next((line for line, role in zip(lines, roles, strict=True) if role == "title"), "")
