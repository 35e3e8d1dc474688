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

    # --- sentences: what summarize.boundaries needs
    abbreviations: frozenset[str] = frozenset()
    """Abbreviations that may stand inside a sentence as well as at its end; one that is written with a
    capital here is none without it: "Sat." is a day, "sat." a verb."""
    titles: frozenset[str] = frozenset()
    """Abbreviations before a name: Dr, St, ul; no sentence ends at them."""
    number_words: frozenset[str] = frozenset()
    """Abbreviations before a number: No, p, Fig."""
    starters: frozenset[str] = frozenset()
    """Words of the closed classes (articles, pronouns ...): with a capital they begin a sentence."""
    ordinary: frozenset[str] = frozenset()
    """Words that running text writes in lower case: what Punkt goes by after an abbreviation."""
    closing: frozenset[str] = frozenset()
    """Abbreviations that close a list: before a capital, etc. ends a sentence."""
    units: frozenset[str] = frozenset()
    """Abbreviations that close a measure after a number, besides the international ones."""
    months: frozenset[str] = frozenset()
    """The months as dates have them, where days are ordinals with a dot."""
    ordinal_dot: bool = False
    """Whether ordinals are written "3."."""
    ordinals_before_capitals: bool = False
    """Whether a capital says nothing after an ordinal: German nouns, Turkish courts and schools."""
    cuts_before_lower_case: bool = False
    """Whether informal text that begins sentences in lower case is frequent enough to be read as such."""
    colon_ends: bool = False
    """Whether a colon before a capitalised starter ends a sentence: colons here ask for lower case."""
    numbers_apart: bool = False
    """Whether the number of a numbered paragraph is no part of its first sentence: no ordinal has a dot, so
    the dot behind a paragraph's number is a full stop."""
    particles: frozenset[str] = frozenset()
    """Words that end a sentence before white space where no marks do: Thai polite particles."""
    terminals: str = ""
    """Marks that end a sentence in this language only: the Greek ";"."""

    # --- words: what summarize.words needs
    stop_words: frozenset[str] = frozenset()
    """Words that say nothing of a text's subject; a pair of Han characters with one in it is no term."""
    counts_stop_words: bool = False
    """Whether they are terms all the same: where leaving them out was measured to cost more than it gains."""
    prefix: int = 6
    """How many letters of a word are its term: what its inflected forms share."""

    # --- cues: what summarize.blocks and the scorer need
    openers: frozenset[str] = frozenset()
    """Pronouns and connectives that, first in a sentence, point to the one before: he, this, but, thus."""
    announcements: tuple[str, ...] = ()
    """Phrases with which a text says what it is about or what it found: "this paper", "we show"."""
    # what notices on cookies and data protection speak of; three of these words make one
    privacy: frozenset[str] = frozenset()
    # phrases of page furniture: "share" is a whole line, "read more*" begins one and
    # "*we use cookies*" stands anywhere in a notice; figures and marks do not count
    furniture: tuple[str, ...] = ()
    # lines after which come readers' comments, and those after which come links to other texts
    comments: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    # words that open a caption or a credit, before a colon: "Photo: ...", "Figure 2: ..."
    credits: frozenset[str] = frozenset()
