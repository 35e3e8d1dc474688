"""From a text to its sentences."""

from __future__ import annotations

import re

from .document import Sentence
from .languages import Language, detect, get_language

_PARAGRAPH = re.compile(r"(?:[^\n]|\n(?![^\S\n]*\n))+")
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s+[^\sa-z])|[。！？]+[”’」』）]*")


def split_sentences(text: str, language: str | None = None) -> list[Sentence]:
    """Split ``text`` into sentences whose spans slice it."""
    rules = get_language(language or detect(text))
    spans: list[tuple[int, int]] = []
    for paragraph in _PARAGRAPH.finditer(text):
        spans += split_block(text, paragraph.start(), paragraph.end(), rules)
    return [Sentence(text[a:b], a, b) for a, b in spans]


def split_block(text: str, start: int, end: int, language: Language) -> list[tuple[int, int]]:
    """Return the spans of the sentences in one block ``text[start:end]``; line breaks in it are spaces."""
    del language
    spans = []
    begin = start
    for match in _END.finditer(text, start, end):
        spans.append((begin, match.end()))
        begin = match.end()
    spans.append((begin, end))
    out = []
    for a, b in spans:
        piece = text[a:b]
        lead = len(piece) - len(piece.lstrip())
        piece = piece.strip()
        if piece:
            out.append((a + lead, a + lead + len(piece)))
    return out
