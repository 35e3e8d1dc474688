"""Named recipes: from vectors to scores."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from .centrality import degree, pagerank
from .graph import Graph, Space, overlap_graph, threshold_graph

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

PRIOR_EXPONENT = 0.25
"""a of the position prior (1 + i)^−a."""

TITLE_WEIGHT = 2.0
"""What a cosine of 1 with the title adds to the factor 1."""

QUERY_WEIGHT = 4.0
"""What a cosine of 1 with the query adds to the factor 1: a reader who asks wants that above all."""

LEXRANK_THRESHOLD = 0.1


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a method may look at, for n sentences; no words.

    Args:
        space: the cosines; the probes are the titles, one a document, then the query if there is one.
        position: int64[n], the index of each sentence within its own document.
        document: int64[n], the index of each sentence's document.
        has_query: whether the last probe is a query.
        seed: for the random baseline.
        counts: the term counts, n × m, for methods that count words; ``None`` for a custom vectoriser.
    """

    space: Space
    position: Ints
    document: Ints
    has_query: bool = False
    seed: int = 0
    counts: Callable[[], csr_array] | None = None


@dataclass(frozen=True, slots=True)
class Scores:
    """The parts of a score, float64[n] each; ``score`` is their product over its maximum."""

    centrality: Floats
    prior: Floats
    title: Floats
    query: Floats
    score: Floats


@dataclass(frozen=True, slots=True)
class Method:
    """A recipe: a centrality measure, and whether position, title and redundancy count."""

    centrality: Callable[[Evidence, Floats | None], Floats]
    trade_off: float = 0.7
    informed: bool = True


def score(evidence: Evidence, method: Method) -> Scores:
    """Score n sentences: centrality × prior × title factor × query factor, scaled to a maximum of 1."""
    ones = np.ones(evidence.position.size)
    if ones.size == 0:
        return Scores(ones, ones, ones, ones, ones)
    query_cosine = evidence.space.probes[-1] if evidence.has_query else None
    restart = None if query_cosine is None or query_cosine.sum() <= 0.0 else query_cosine
    centrality = method.centrality(evidence, restart)
    prior = np.power(1.0 + evidence.position, -PRIOR_EXPONENT) if method.informed else ones
    title = 1.0 + TITLE_WEIGHT * _title_cosine(evidence) if method.informed else ones
    query = ones if query_cosine is None else 1.0 + QUERY_WEIGHT * query_cosine
    product = centrality * prior * title * query
    top = product.max()
    return Scores(centrality, prior, title, query, product / top if top > 0.0 else ones)


def _title_cosine(evidence: Evidence) -> Floats:
    cosines: Floats = evidence.space.probes[evidence.document, np.arange(evidence.position.size)]
    return cosines


def _textrank(evidence: Evidence, restart: Floats | None) -> Floats:
    return pagerank(evidence.space.graph, restart=restart)


def _textrank_overlap(evidence: Evidence, restart: Floats | None) -> Floats:
    graph: Graph = evidence.space.graph if evidence.counts is None else overlap_graph(evidence.counts())
    return pagerank(graph, restart=restart)


def _lexrank(evidence: Evidence, restart: Floats | None) -> Floats:
    return pagerank(threshold_graph(evidence.space, LEXRANK_THRESHOLD), restart=restart)


def _degree(evidence: Evidence, restart: Floats | None) -> Floats:
    del restart
    return degree(evidence.space.graph)


def _lead(evidence: Evidence, restart: Floats | None) -> Floats:
    del restart
    earliness: Floats = np.power(1.0 + evidence.position, -1.0)
    return earliness


def _random(evidence: Evidence, restart: Floats | None) -> Floats:
    del restart
    return np.random.default_rng(evidence.seed).random(evidence.position.size)


METHODS = {
    "textrank": Method(_textrank),
    "textrank-overlap": Method(_textrank_overlap),
    "lexrank": Method(_lexrank),
    "degree": Method(_degree),
    "lead": Method(_lead, trade_off=1.0, informed=False),
    "random": Method(_random, trade_off=1.0, informed=False),
}
"""The methods by name; the first is the default."""
