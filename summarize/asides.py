"""Prose beside the main text: teasers, notices and readers' comments stand in stretches of their own."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from .cues import get_cues, key
from .document import Block
from .furniture import GAP, LINE
from .languages import Language

PAGE = 5  # lines: a text with fewer that are furniture is no page, and what stands apart in it is no aside
DROP = 10 * GAP  # lines that part two stretches of prose, whatever stands on their other side
SHARE = 0.3  # of the best stretch's worth: what a stretch needs to be of the main text too
COMMENT = 0.1  # of its own worth: what a stretch counts after a line that opens readers' comments
TERMS = 3  # words on data protection that make a paragraph a notice


class Stretch(NamedTuple):
    """Blocks ``[start, end)`` and what their prose is worth."""

    start: int
    end: int
    worth: float


def mark_asides(
    blocks: list[Block], contents: list[str], worth: list[int], language: Language
) -> list[Block]:
    """Mark the prose outside the main text as furniture, in a text that shows itself to be a page.

    The main text is the stretch of blocks whose prose most outweighs the lines in it, with the others
    that come near it and the one right under the headline.
    """
    if sum(block.role == "furniture" for block in blocks) < PAGE:
        return blocks
    headlines = _headlines(contents)
    values = _without_notices(contents, worth, language)
    stretches = _discounted(_stretches(values, headlines), blocks)
    main = {i for stretch in _main(stretches, headlines) for i in range(*_widened(worth, stretch))}
    if not main:
        return blocks
    return [
        replace(block, role="furniture", rule="aside")
        if i not in main and block.role in ("body", "item")
        else block
        for i, block in enumerate(blocks)
    ]


def _headlines(contents: list[str]) -> list[int]:
    """Return the blocks that say the page's first line again, in three of four of their words or more."""
    first = set(key(contents[0]).split())
    found = []
    for i, content in enumerate(contents[1:], 1):
        words = key(content).split() if len(content) <= 2 * LINE else []
        if len(words) >= 3 and 4 * len(first.intersection(words)) >= 3 * len(words):
            found.append(i)
    return found


def _without_notices(contents: list[str], worth: list[int], language: Language) -> list[int]:
    """Return the worth of blocks with none for paragraphs on data protection, unless the page is about it."""
    terms = get_cues(language.code).privacy
    if not terms.isdisjoint(key(contents[0]).split()):
        return list(worth)
    return [
        0 if value > 0 and len(terms.intersection(key(content).split())) >= TERMS else value
        for content, value in zip(contents, worth, strict=True)
    ]


def _stretches(values: list[int], headlines: list[int]) -> list[Stretch]:
    """Return the stretches of prose: one ends where the lines behind its best point have cost DROP.

    A headline begins a stretch and pays for the lines between it and the text under it.
    """
    stretches = []
    paid = dict.fromkeys(headlines, DROP)
    start, end, total, peak, bonus = -1, 0, 0, 0, 0
    for i, value in enumerate([*values, -3 * DROP]):
        if start < 0 and value <= 0 and i not in paid:
            continue
        if start < 0:
            start, total, peak, bonus = i, 0, 0, 0
        total += max(value, paid.get(i, value))
        bonus += paid.get(i, 0)
        if total >= peak:
            peak, end = total, i + 1
        elif total <= peak - DROP:
            stretches.append(Stretch(start, end, peak - bonus))
            start = -1
    return [stretch for stretch in stretches if stretch.worth > 0]


def _discounted(stretches: list[Stretch], blocks: list[Block]) -> list[Stretch]:
    """Return the stretches with less worth for those behind a line that opens readers' comments."""
    opening = next((i for i, block in enumerate(blocks) if block.rule == "comments"), 0)
    return [
        stretch._replace(worth=COMMENT * stretch.worth) if 0 < opening <= stretch.start else stretch
        for stretch in stretches
    ]


def _main(stretches: list[Stretch], headlines: list[int]) -> list[Stretch]:
    """Return the stretches that are the main text."""
    best = max(stretches, key=lambda stretch: stretch.worth, default=None)
    if best is None:
        return []
    under = max((i for i in headlines if i <= best.start), default=-1)
    return [
        stretch
        for stretch in stretches
        if stretch.worth >= SHARE * best.worth or stretch.start <= under < stretch.end
    ]


def _widened(worth: list[int], stretch: Stretch) -> tuple[int, int]:
    """Return a stretch with what is not parted from it by three lines that are no prose."""
    start, end = stretch.start, stretch.end
    gap = 0
    while start and (gap := gap + min(worth[start - 1], 0)) > -3 * GAP:
        start -= 1
    gap = 0
    while end < len(worth) and (gap := gap + min(worth[end], 0)) > -3 * GAP:
        end += 1
    return start, end
