"""Where a text says its headline: the lines that repeat what its first line says."""

from __future__ import annotations

from .document import Block

HEADLINE = 240  # characters: the longest headline


def find_headlines(keys: list[str]) -> list[int]:
    """Return which lines, the first left out, say the first line again, from the words of each.

    A scraped page opens with the title of its window, which is the headline and the site's name, in
    other words or other marks at times: three of four of a line's words in it make the line a headline.
    """
    first = set(keys[0].split()) if keys and len(keys[0]) <= HEADLINE else set()
    found = []
    for number, line in enumerate(keys[1:] if first else [], 1):
        words = line.split() if len(line) <= HEADLINE else []
        if _enough(words) and 4 * len(first.intersection(words)) >= 3 * len(words):
            found.append(number)
    return found


def mark_headlines(blocks: list[Block], keys: list[str], page: bool) -> list[Block]:
    """Mark headlines that are sentences, such as questions: on a page all, elsewhere a doubled first line."""
    found = find_headlines(keys)
    if not page:
        found = [number for number in found if keys[number] == keys[0]]
    titles = {0, *found} if found else set()
    return [
        Block(block.start, block.end, "title", "headline") if number in titles and _is_plain(block) else block
        for number, block in enumerate(blocks)
    ]


def _is_plain(block: Block) -> bool:
    return block.role == "body" and not block.rule and block.end - block.start <= HEADLINE


def _enough(words: list[str]) -> bool:
    """Tell whether a line's words can name a text: three, or four signs of a script without spaces."""
    return len(words) >= 3 or (sum(map(len, words)) >= 4 and any(word[0] >= "\u2e80" for word in words))
