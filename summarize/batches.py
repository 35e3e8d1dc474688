"""From texts to rankings, many at once: only the counting of terms is shared between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from .document import Document, Text
from .forms import fitness, is_transcript, utterances
from .graph import DenseGraph, Space, spaces
from .languages import get_language
from .methods import METHODS, Evidence, Form, score
from .parsing import parse
from .ranking import Ranking, RankOptions
from .vectors import count_terms, custom_rows, tf_idf
from .words import term_analyser


def rank_batch(sources: Sequence[tuple[Text, ...]], options: RankOptions) -> list[Ranking]:
    """Rank several units, each of one text or more; only the counting of terms is shared."""
    units = [
        tuple(parse(text, language=options.language, clean=options.clean) for text in texts)
        for texts in sources
    ]
    if options.vectorizer is not None:
        return [_custom_ranking(unit, options) for unit in units]
    terms = [_terms(unit, options) for unit in units]
    counts = count_terms([row for rows in terms for row in rows])
    sizes = [_size(unit, options) for unit in units]
    rows = _weighted(counts, sizes)
    rankings = []
    start = 0
    for unit, (n, k), space in zip(units, sizes, spaces(rows, sizes), strict=True):
        distinct = np.diff(counts.indptr[start : start + n + 1])
        rankings.append(_ranking(unit, space, options, distinct, partial(_cut, counts, start, n)))
        start += n + k
    return rankings


def _size(unit: tuple[Document, ...], options: RankOptions) -> tuple[int, int]:
    """Return how many sentences and how many probes a unit has."""
    n = sum(len(document.sentences) for document in unit)
    return n, len(unit) + (options.query is not None)


def _weighted(counts: csr_array, sizes: Sequence[tuple[int, int]]) -> csr_array:
    unit_of = np.repeat(np.arange(len(sizes)), [n + k for n, k in sizes])
    probe = np.concatenate([np.arange(n + k) >= n for n, k in sizes])
    return tf_idf(counts, unit_of, np.array([n for n, _ in sizes]), probe)


def _cut(counts: csr_array, start: int, n: int) -> csr_array:
    return csr_array(counts[start : start + n])


def _terms(unit: tuple[Document, ...], options: RankOptions) -> list[list[str]]:
    """Return the terms of the unit's sentences, then of its titles, then of the query."""
    rows: list[list[str]] = []
    titles = []
    analyse = term_analyser(get_language("und"))
    for document in unit:
        analyse = term_analyser(get_language(document.language))
        rows += [analyse(text) for text in utterances(document)]
        titles.append(analyse(options.title or document.title))
    if options.query is not None:
        titles.append(analyse(options.query))
    return rows + titles


def _custom_ranking(unit: tuple[Document, ...], options: RankOptions) -> Ranking:
    sentences = [sentence.text for document in unit for sentence in document.sentences]
    probes = [options.title or document.title for document in unit]
    if options.query is not None:
        probes.append(options.query)
    distinct = np.array([len(set(row)) for row in _terms(unit, options)[: len(sentences)]], dtype=np.int64)
    if not sentences:
        space = Space(DenseGraph(np.zeros((0, 0))), np.zeros((len(probes), 0)))
        return _ranking(unit, space, options, distinct)
    rows = custom_rows(options.vectorizer, sentences, probes)
    return _ranking(unit, spaces(rows, [_size(unit, options)])[0], options, distinct)


def _ranking(
    unit: tuple[Document, ...],
    space: Space,
    options: RankOptions,
    distinct: NDArray[Any],
    counts: Callable[[], csr_array] | None = None,
) -> Ranking:
    sizes = [len(document.sentences) for document in unit]
    position = np.concatenate([np.arange(size) for size in sizes] or [np.zeros(0, dtype=np.int64)])
    paragraph = np.concatenate([_paragraph_places(document) for document in unit] or [np.zeros(0)])
    document_of = np.repeat(np.arange(len(sizes)), sizes)
    form = Form(
        distinct,
        np.array([factor for document in unit for factor in fitness(document)]),
        np.array([is_transcript(document) for document in unit], dtype=bool),
    )
    evidence = Evidence(
        space, position, paragraph, document_of, form, options.query is not None, options.seed or 0, counts
    )
    method = METHODS[options.method]
    return Ranking(unit, score(evidence, method), space, method.penalty, options)


def _paragraph_places(document: Document) -> NDArray[np.float64]:
    """Return where each sentence's paragraph stands, counted in sentences of the text's average paragraph.

    A text of one paragraph has none to count; there it is the sentence's own index.
    """
    blocks = np.array(document.block_of)
    if blocks.size == 0 or blocks[0] == blocks[-1]:
        return np.arange(blocks.size, dtype=np.float64)
    number = np.concatenate(([0], np.cumsum(np.diff(blocks) != 0)))
    places: NDArray[np.float64] = number * (blocks.size / (number[-1] + 1))
    return places
