"""The type of a language file: data about one language, no code."""

from __future__ import annotations

from dataclasses import dataclass


def words(text: str) -> frozenset[str]:
    """Return the white-space separated words of a literal: how language files write their lists."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a literal, which stand between bars and line breaks."""
    return tuple(phrase.strip() for line in text.splitlines() for phrase in line.split("|") if phrase.strip())


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """What the rooms need to know about one language; every list may be empty.

    Words are in lower case (casefolded); abbreviations come without their final dot.
    """

    code: str
    name: str
    script: str = "Latn"

    # --- sentences: what summarize.sentences needs
    abbreviations: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    number_words: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    ordinal_dot: bool = False
    terminals: str = ""
    cuts_before_lower_case: bool = False

    # --- words: what summarize.vectors needs
    stop_words: frozenset[str] = frozenset()
    prefix: int = 6

    # --- cues: what summarize.blocks and the scorer need
    openers: frozenset[str] = frozenset()
    # phrases of page furniture: "share" is a whole line, "read more*" begins one and
    # "*we use cookies*" stands anywhere in a notice; figures and marks do not count
    furniture: tuple[str, ...] = ()
    # lines after which only comments and links to other texts come, written in the same way
    closers: tuple[str, ...] = ()
    # words that open a caption or a credit, before a colon: "Photo: ...", "Figure 2: ..."
    credits: frozenset[str] = frozenset()
