"""Prose beside the main text: teasers, notices and readers' comments stand in stretches of their own."""

from __future__ import annotations

from typing import NamedTuple

from .cues import get_cues
from .document import Block
from .furniture import GAP, TERMS
from .headlines import find_headlines
from .languages import Language

PAGE = 4  # blocks in a site's own words: a text with fewer is no page, and what stands apart in it no aside
DROP = 10 * GAP  # lines that part two stretches of prose, whatever stands on their other side
SHORT = 60  # characters: a sentence up to this size between two lines is a slogan or a teaser
SHARE = 0.3  # of the best stretch's worth: what a stretch needs to be of the main text too
COMMENT = 0.1  # of its own worth: what a stretch counts after a line that opens comments or ends the page

_SPOKEN = frozenset({"cue", "notice", "comments", "related", "page end"})


class Stretch(NamedTuple):
    """Blocks ``[start, end)`` and what their prose is worth."""

    start: int
    end: int
    worth: float


def mark_asides(blocks: list[Block], keys: list[str], worth: list[int], language: Language) -> list[Block]:
    """Mark the prose outside the main text as furniture, on a page.

    The main text is the stretch of blocks whose prose most outweighs the lines in it, with the others
    that come near it and the one right under the headline.
    """
    headlines = find_headlines(keys)
    values = _without_notices(keys, worth, language)
    opening = _opening(blocks, worth, headlines)
    if opening < len(values):
        values[opening] = -DROP
    stretches = _stretches(values, headlines)
    main = {i for stretch in _main(stretches, headlines, opening) for i in range(*_widened(values, stretch))}
    if not main:
        return blocks
    main -= _lonely(keys, worth, headlines)
    return [block if i in main else _outside(block) for i, block in enumerate(blocks)]


def _lonely(keys: list[str], worth: list[int], headlines: list[int]) -> set[int]:
    """Return the short sentences with a line above and a line below, but for those right under a headline."""
    near = {i + step for i in headlines for step in range(1, 4)}
    return {
        i
        for i in range(1, len(keys) - 1)
        if worth[i - 1] < 0 > worth[i + 1] and 0 <= worth[i] <= SHORT and i not in near
    }


def is_page(blocks: list[Block]) -> bool:
    """Tell whether a text is a page: it speaks to the visitor of a site, as no report or book does."""
    return sum(block.rule in _SPOKEN for block in blocks) >= PAGE


def _outside(block: Block) -> Block:
    is_text = block.role in ("body", "item")
    return Block(block.start, block.end, "furniture", "aside") if is_text else block


def _without_notices(keys: list[str], worth: list[int], language: Language) -> list[int]:
    """Return the worth of blocks with none for paragraphs on data protection, unless the page is about it."""
    cues = get_cues(language.code)
    if cues.privacy_terms(keys[0]):
        return list(worth)
    return [
        0 if value > 0 and cues.privacy_terms(words) >= TERMS else value
        for words, value in zip(keys, worth, strict=True)
    ]


def _stretches(values: list[int], headlines: list[int]) -> list[Stretch]:
    """Return the stretches of prose: one ends where the lines behind its best point have cost DROP.

    A headline begins a stretch, and the first lines under it cost nothing, up to DROP: a text's date,
    author and picture stand there.
    """
    stretches = []
    opens = frozenset(headlines)
    start, end, total, peak, credit = -1, 0, 0, 0, 0
    for i, value in enumerate([*values, -3 * DROP]):
        if i in opens:
            credit = DROP
        if start < 0 and value <= 0 and i not in opens:
            continue
        if start < 0:
            start, total, peak = i, 0, 0
        free = min(credit, max(-value, 0))
        credit -= free
        total += value + free
        if total >= peak:
            peak, end = total, i + 1
        elif total <= peak - DROP:
            stretches.append(Stretch(start, end, peak))
            start = -1
    return [stretch for stretch in stretches if stretch.worth > 0]


def _opening(blocks: list[Block], worth: list[int], headlines: list[int]) -> int:
    """Return the line that opens comments or ends the page: one with a text above it, up to the headline."""
    above = 0
    for i, block in enumerate(blocks):
        above = 0 if i in headlines else above + max(worth[i], 0)
        if block.rule in ("comments", "page end") and above >= DROP:
            return i
    return len(blocks)


def _main(stretches: list[Stretch], headlines: list[int], opening: int) -> list[Stretch]:
    """Return the stretches of the main text: the best, those near its worth, and all up to the headline."""
    if not stretches:
        return []
    rated = [COMMENT * each.worth if each.start > opening else each.worth for each in stretches]
    best = max(range(len(stretches)), key=rated.__getitem__)
    under = max((i for i in headlines if i <= stretches[best].start), default=stretches[best].start)
    return [
        each
        for i, each in enumerate(stretches)
        if i == best
        or (each.start < opening and each.worth >= SHARE * rated[best])
        or (i < best and each.end > under)
    ]


def _widened(values: list[int], stretch: Stretch) -> tuple[int, int]:
    """Return a stretch with what is not parted from it by three lines that are no prose."""
    start, end = stretch.start, stretch.end
    gap = 0
    while start and (gap := gap + min(values[start - 1], 0)) > -3 * GAP:
        start -= 1
    gap = 0
    while end < len(values) and (gap := gap + min(values[end], 0)) > -3 * GAP:
        end += 1
    return start, end
