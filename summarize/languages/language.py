"""The type of a language file: data about one language, no code."""

from __future__ import annotations

from dataclasses import dataclass


def words(text: str) -> frozenset[str]:
    """Return the white-space separated words of a literal: how language files write their lists."""
    return frozenset(text.split())


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
    # cue phrases of page furniture: "share" is a whole line, "read more*" begins one and
    # "*we use cookies*" stands anywhere in a notice; figures and marks do not count
    furniture: tuple[str, ...] = ()
    # lines after which only comments and related links come
    closers: tuple[str, ...] = ()
