"""A text's blocks and their roles: what a brief may be made of, what names it, and what only surrounds it."""

from __future__ import annotations

from dataclasses import replace

from .asides import is_page, mark_asides
from .cues import key
from .document import Block, Text
from .furniture import NOTICE, mark_lines
from .headlines import HEADLINE, find_headlines, mark_headlines
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
    keys = [key(content) if len(content) <= NOTICE else "" for content in contents]
    marked, worth = mark_lines(blocks, contents, keys, language)
    page = is_page(marked)
    marked = mark_headlines(marked, keys, page)
    if page:
        marked = mark_asides(marked, keys, worth, language)
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
    first = next((i for i, block in enumerate(blocks) if block.role in ("body", "item")), len(blocks))
    lines = [" ".join(text.text[block.start : block.end].split()) for block in blocks[:first]]
    if headlines := find_headlines([key(line) for line in lines]):
        return lines[headlines[-1]]
    if lines and blocks[0].role == "title" and len(lines[0].split()) > 2:
        return lines[0]
    near = [
        line
        for line, block in zip(lines[-8:], blocks[:first][-8:], strict=True)
        if (block.role == "title" or block.rule in ("line", "repeated")) and len(line) <= HEADLINE
    ]
    return max(near, key=_letters, default="")


def _letters(line: str) -> int:
    """Return a line's letters: a headline is longer than the author and the date under it."""
    return len(key(line))
