"""summarize_each(): many texts, one brief each, in batches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from .api import RankOptions, Source, as_texts, rank_batch
from .budget import make_budget
from .document import Text
from .summary import Summary

BATCH_SIZE = 64
"""Texts counted together: enough to make the fixed cost small, few enough to stay in the cache."""


def summarize_each(
    texts: Iterable[Source],
    *,
    batch_size: int = BATCH_SIZE,
    sentences: int | None = None,
    words: int | None = None,
    chars: int | None = None,
    tokens: int | None = None,
    count_tokens: Callable[[str], int] | None = None,
    ratio: float | None = None,
    strict: bool = False,
    query: str | None = None,
    title: str | None = None,
    language: str | None = None,
    method: str = "textrank",
    vectorizer: Any = None,
    clean: bool = True,
    seed: int | None = None,
) -> Iterator[Summary]:
    """Summarise many texts, each on its own: lazily, in order, equal to one call each.

    Args:
        texts: any iterable of texts; only a batch of it is in memory at a time.
        batch_size: how many texts are counted together; it changes the speed, never a brief.

    The other arguments are those of :func:`summarize.summarize`. Wrong options raise at once, not at
    the first text.
    """
    budget_options: dict[str, Any] = {
        "sentences": sentences,
        "words": words,
        "chars": chars,
        "tokens": tokens,
        "count_tokens": count_tokens,
        "ratio": ratio,
        "strict": strict,
    }
    make_budget(**budget_options)
    if isinstance(texts, (str, bytes, Text)):
        raise TypeError("summarize_each takes an iterable of texts; summarize takes one")
    if batch_size < 1:
        raise ValueError(f"batch_size must be at least 1, not {batch_size}")
    options = RankOptions(query, title, language, method, vectorizer, clean, seed)
    return _each(iter(texts), batch_size, options, budget_options)


def _each(
    texts: Iterator[Source], batch_size: int, options: RankOptions, budget_options: dict[str, Any]
) -> Iterator[Summary]:
    while batch := [as_texts(text) for text in islice(texts, batch_size)]:
        for ranking in rank_batch(batch, options):
            yield ranking.select(**budget_options)
