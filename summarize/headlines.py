"""Where a text says its headline: the lines that repeat what its first line says."""

from __future__ import annotations

from dataclasses import replace

from .cues import key
from .document import Block

HEADLINE = 240  # characters: the longest headline


def find_headlines(contents: list[str]) -> list[int]:
    """Return the numbers of the blocks, the first left out, that say the first line again.

    A scraped page opens with the title of its window, which is the headline and the site's name, in
    other words or other marks at times: three of four of a line's words in it make the line a headline.
    """
    first = set(key(contents[0]).split()) if contents and len(contents[0]) <= HEADLINE else set()
    found = []
    for number, content in enumerate(contents[1:], 1):
        words = key(content).split() if first and len(content) <= HEADLINE else []
        if _enough(words) and 4 * len(first.intersection(words)) >= 3 * len(words):
            found.append(number)
    return found


def mark_headlines(blocks: list[Block], contents: list[str], page: bool) -> list[Block]:
    """Mark headlines that are sentences, such as questions: on a page all, elsewhere a doubled first line."""
    found = find_headlines(contents)
    if not page:
        first = key(contents[0]) if found else ""
        found = [number for number in found if key(contents[number]) == first]
    titles = {0, *found} if found else set()
    return [
        replace(block, role="title", rule="headline") if number in titles and _is_plain(block) else block
        for number, block in enumerate(blocks)
    ]


def _is_plain(block: Block) -> bool:
    return block.role == "body" and not block.rule and block.end - block.start <= HEADLINE


def _enough(words: list[str]) -> bool:
    """Tell whether a line's words can name a text: three, or four signs of a script without spaces."""
    return len(words) >= 3 or (sum(map(len, words)) >= 4 and any(word[0] >= "\u2e80" for word in words))
