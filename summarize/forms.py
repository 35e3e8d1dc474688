"""How a sentence is made: what tells, whatever it is about, that it reads badly outside its text."""

from __future__ import annotations

import math
import re

from .document import Document
from .languages import Language
from .words import opens_outside

ASIDE_COST = 0.05
"""What each comma, semicolon and opening bracket takes off the logarithm of a score: sentences of many
lists, asides and citations say little that is not detail."""

OPENER_FACTOR = 0.95
"""What is left of the score of a sentence whose first word points back ("He", "But", "This"): of two about
equal ones, the one that stands alone is chosen."""

_ASCII_ASIDES = ",;(["
_ASIDES = _ASCII_ASIDES + "،؛、，；（［【〔"
_LABEL = re.compile(r"[^:：\n]{1,64}[:：]\s*")


def utterances(document: Document) -> list[str]:
    """Return the text of each sentence without the speaker's label that opens a turn.

    Who speaks says nothing about what is said: labels would make all turns of one speaker alike.
    """
    texts = [sentence.text for sentence in document.sentences]
    if is_transcript(document):
        for i, sentence in enumerate(document.sentences):
            block = document.blocks[document.block_of[i]]
            if block.rule == "turn" and sentence.start == block.start:
                texts[i] = _LABEL.sub("", texts[i], count=1)
    return texts


def is_transcript(document: Document) -> bool:
    """Tell whether speakers take turns in the text: in blocks that open with labels that come back."""
    return any(block.rule == "turn" for block in document.blocks)


def plainness(text: str, language: Language) -> float:
    """Return the factor in (0, 1] by which a sentence's own form makes it fit for a brief."""
    marks = _ASCII_ASIDES if text.isascii() else _ASIDES
    factor = math.exp(-ASIDE_COST * sum(map(text.count, marks)))
    return factor * OPENER_FACTOR if opens_outside(text, language) else factor
