"""How a sentence is made: what tells, whatever it is about, how well it would stand for its text."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache

from .document import Document
from .languages import Language, get_language
from .words import opens_outside

ASIDE_COST = 0.05
"""What each comma, semicolon and opening bracket takes off the logarithm of a score: sentences of many
lists, asides and citations say little that is not detail."""

OPENER_FACTOR = 0.9
"""What is left of the score of a sentence whose first word points back ("He", "But", "This"): of two about
equal ones, the one that stands alone is chosen."""

ANNOUNCEMENT_FACTOR = 1.25
"""What a sentence gains that says what the text is about ("this paper", "we show"): the cue method of
Edmundson 1969, "New Methods in Automatic Extracting", with a weight that news does not feel."""

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


def fitness(document: Document) -> list[float]:
    """Return the factor in (0, 1.25] by which each sentence's own form makes it fit for a brief."""
    language = get_language(document.language)
    factors = [plainness(sentence.text, language) for sentence in document.sentences]
    told = _told(document.source.text, _announcements(language))
    if told:
        for i, sentence in enumerate(document.sentences):
            if _told(sentence.text, told):
                factors[i] *= ANNOUNCEMENT_FACTOR
    return factors


def plainness(text: str, language: Language) -> float:
    """Return the factor in (0, 1] that asides and an opening which points back leave of a score."""
    marks = _ASCII_ASIDES if text.isascii() else _ASIDES
    factor = math.exp(-ASIDE_COST * sum(map(text.count, marks)))
    return factor * OPENER_FACTOR if opens_outside(text, language) else factor


def _told(text: str, announcements: Sequence[re.Pattern[str]]) -> list[re.Pattern[str]]:
    """Return those of the announcements that stand in the text."""
    folded = text.casefold()
    return [each for each in announcements if each.search(folded)]


@lru_cache(maxsize=64)
def _announcements(language: Language) -> tuple[re.Pattern[str], ...]:
    """Return an expression for the phrases with the same first word: one literal is found fast."""
    rests: dict[str, list[str]] = {}
    for phrase in language.announcements:
        first, *rest = phrase.casefold().split()
        rests.setdefault(first, []).append(r"\s+".join(map(re.escape, rest)))
    return tuple(
        re.compile(re.escape(first) + (rf"\s+(?:{'|'.join(rest)})" if all(rest) else ""))
        for first, rest in rests.items()
    )
