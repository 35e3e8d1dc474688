"""Where the time of a brief goes, and how near it is to the least that Python could do."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import numpy as np

from summarize.api import as_texts
from summarize.batches import rank_batch
from summarize.blocks import find_blocks
from summarize.document import Text
from summarize.graph import Space, spaces
from summarize.languages import detect, get_language
from summarize.parsing import parse
from summarize.ranking import RankOptions
from summarize.vectors import count_terms, tf_idf
from summarize.words import term_analyser

_LIMIT = re.compile(r"[.!?]\s+")


def stages(sources: list[str]) -> dict[str, Any]:
    """Return milliseconds an article by stage, and each as a share of the whole.

    A stage's time is the least of several runs over all sources. The limit is the same text split by
    one compiled expression and its words counted in a dict.
    """
    english = get_language("en")
    texts = [Text(source) for source in sources]
    documents = [parse(source) for source in texts]
    analyse = term_analyser(english)
    rows = [[analyse(s.text) for s in document.sentences] for document in documents]
    options = RankOptions()
    rankings = [rank_batch([as_texts(source)], options)[0] for source in sources]

    def ranks() -> None:
        for source in sources:
            rank_batch([as_texts(source)], options)

    detection = _least(lambda: [detect(source) for source in sources])
    blocks = _least(lambda: [find_blocks(source, english) for source in texts])
    parsing = _least(lambda: [parse(source) for source in texts])
    terms = _least(lambda: [analyse(s.text) for document in documents for s in document.sentences])
    vectors = _least(lambda: [_space(terms_of_one) for terms_of_one in rows])
    ranking = _least(ranks)
    selection = _least(lambda: [found.select(sentences=3) for found in rankings])
    limit = _least(lambda: [_least_work(source) for source in sources])
    whole = ranking + selection
    parts = {
        "detect": detection,
        "blocks": blocks,
        "split": parsing - blocks - detection,
        "terms": terms,
        "vectors": vectors,
        "rank": ranking - parsing - terms - vectors,
        "select": selection,
        "whole": whole,
        "limit": limit,
    }
    return {
        name: {"ms": 1e3 * seconds / len(sources), "share": seconds / whole}
        for name, seconds in parts.items()
    }


def _space(rows: list[list[str]]) -> Space:
    """Count, weigh and compare the sentences of one text, and its title, which is empty."""
    n = len(rows)
    counts = count_terms([*rows, []])
    weights = tf_idf(counts, np.zeros(n + 1, dtype=np.int64), np.array([n]), np.arange(n + 1) == n)
    return spaces(weights, [(n, 1)])[0]


def _least_work(source: str) -> Counter[str]:
    return Counter(word for sentence in _LIMIT.split(source) for word in sentence.split())


def _least(run: Callable[[], object], repeats: int = 7) -> float:
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - start)
    return min(seconds)
