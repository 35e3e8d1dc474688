"""From a Text to a Document: its language, its blocks' roles, its sentences."""

from __future__ import annotations

import re

from .blocks import document_title, find_blocks
from .document import Document, Sentence, Text
from .languages import detect, get_language, normalise_code
from .sentences import split_block

_BULLET = re.compile(r"[•‣◦▪▫●○■□◆◇►▶*+·∙-]\s+(?=\S)")
"""A list's mark, which is no part of what the item says; a number stays, since texts refer to it."""


def parse(source: Text, *, language: str | None = None, clean: bool = True) -> Document:
    """Find the language, the blocks and the sentences of a text.

    Args:
        source: the text; its own language is used unless ``language`` is given.
        language: an ISO 639-1 code; ``None`` detects.
        clean: keep titles and furniture out of the sentences.

    Raises:
        UnknownLanguageError: ``language`` is no language code.
    """
    given = language or source.language
    code = normalise_code(given) if given else detect(source.text)
    rules = get_language(code)
    blocks = find_blocks(source, rules, clean)
    sentences: list[Sentence] = []
    block_of: list[int] = []
    text = source.text
    for number, block in enumerate(blocks):
        if block.role in ("body", "item"):
            bullet = _BULLET.match(text, block.start, block.end) if block.role == "item" else None
            spans = split_block(text, bullet.end() if bullet else block.start, block.end, rules)
            sentences += [Sentence(text[start:end], start, end) for start, end in spans]
            block_of += [number] * len(spans)
    title = document_title(source, blocks)
    return Document(source, code, title, blocks, tuple(sentences), tuple(block_of))
