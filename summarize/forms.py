"""How a sentence is made: what tells, whatever it is about, that it reads badly outside its text."""

from __future__ import annotations

import math
import re

from .document import Document
from .languages import Language

COMMA_COST = 0.05
"""What each comma takes off the logarithm of a score: sentences of many commas list and digress."""

CITATION_FACTOR = 0.7
"""What is left of the score of a sentence that cites: its brackets point at a list that is not there."""

OPENER_FACTOR = 0.95
"""What is left of the score of a sentence whose first word points back ("He", "But", "This"): of two about
equal ones, the one that stands alone is chosen."""

_COMMAS = ",;،؛、，；"
_CITATION = re.compile(r"\[\d+(?:[,;–-] ?\d+)*\]|[^\W\d_]\.?, ?(?:19|20)\d\d[a-z]?[);,]|\bet al\. \(")
_FIRST_WORD = re.compile(r"[\W_]*([^\W_]+(?:['’-][^\W_]+)*)")
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
    marks = _COMMAS[:2] if text.isascii() else _COMMAS
    factor = math.exp(-COMMA_COST * sum(map(text.count, marks)))
    if _cites(text):
        factor *= CITATION_FACTOR
    return factor * OPENER_FACTOR if points_back(text, language) else factor


def points_back(text: str, language: Language) -> bool:
    """Tell whether a sentence opens with a pronoun or connective that needs the sentence before it."""
    first = _FIRST_WORD.match(text)
    return first is not None and first[1].casefold().replace("’", "'") in language.openers


def _cites(text: str) -> bool:
    return ("(" in text or "[" in text) and _CITATION.search(text) is not None
