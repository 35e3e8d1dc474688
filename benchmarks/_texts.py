"""Long texts from a seeded grammar: invented words whose frequencies follow Zipf's law."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

_SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]
_FUNCTION_WORDS = (
    "the of and to in a is that for it as was with be by on not he this are or his from at which but "
    "have an had they you were been their one all she there would can more when who no if out so"
).split()
_ENDINGS = ["", "n", "s", "r", "t"]
_VOCABULARY = 30_000
_FUNCTION_SHARE = 0.45
"""Of English running text, nearly half of the words are function words."""


WARM_UP = "Mr. J. R. Smith of the U.S. Senate left at 3 p.m. Then he wrote to Brown Inc. He waits."
"""A text that makes every part of the pipeline load what it needs."""


@cache
def vocabulary() -> tuple[list[str], list[float]]:
    """Return the invented words, the most frequent first, and their cumulative weights.

    All texts share them, as the texts of a language share its words.
    """
    chance = random.Random(0)
    words = [
        "".join(chance.choice(_SYLLABLES) for _ in range(chance.randint(1, 4))) + chance.choice(_ENDINGS)
        for _ in range(_VOCABULARY)
    ]
    return words, list(accumulate(1.0 / (rank + 3) for rank in range(_VOCABULARY)))


def sentences(count: int, seed: int = 1) -> Iterator[str]:
    """Yield sentences of 10 to 32 words, 115 characters on average."""
    chance = random.Random(seed)
    words, weights = vocabulary()
    for _ in range(count):
        chosen = chance.choices(words, cum_weights=weights, k=chance.randint(10, 32))
        line = [chance.choice(_FUNCTION_WORDS) if chance.random() < _FUNCTION_SHARE else w for w in chosen]
        yield " ".join(line).capitalize() + "."


def text(count: int, seed: int = 1) -> str:
    """Return a text of so many sentences, in paragraphs of six."""
    lines = list(sentences(count, seed))
    return "\n\n".join(" ".join(lines[i : i + 6]) for i in range(0, len(lines), 6))


def articles(count: int, words: int = 700) -> list[str]:
    """Return articles of about so many words each, every one with its own seed."""
    return [text(round(words / 21), seed) for seed in range(count)]
