"""Centrality against the papers' numbers, NetworkX, and its own laws."""

from __future__ import annotations

import networkx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.sparse import csr_array

from summarize.centrality import degree, pagerank
from summarize.errors import ConvergenceError
from summarize.graph import DenseGraph, EdgeGraph

# Erkan & Radev 2004, figure 2: cosines between the eleven sentences of a cluster of news reports
LEXRANK_COSINES = np.array(
    [
        [1.00, 0.45, 0.02, 0.17, 0.03, 0.22, 0.03, 0.28, 0.06, 0.06, 0.00],
        [0.45, 1.00, 0.16, 0.27, 0.03, 0.19, 0.03, 0.21, 0.03, 0.15, 0.00],
        [0.02, 0.16, 1.00, 0.03, 0.00, 0.01, 0.03, 0.04, 0.00, 0.01, 0.00],
        [0.17, 0.27, 0.03, 1.00, 0.01, 0.16, 0.28, 0.17, 0.00, 0.09, 0.01],
        [0.03, 0.03, 0.00, 0.01, 1.00, 0.29, 0.05, 0.15, 0.20, 0.04, 0.18],
        [0.22, 0.19, 0.01, 0.16, 0.29, 1.00, 0.05, 0.29, 0.04, 0.20, 0.03],
        [0.03, 0.03, 0.03, 0.28, 0.05, 0.05, 1.00, 0.06, 0.00, 0.00, 0.01],
        [0.28, 0.21, 0.04, 0.17, 0.15, 0.29, 0.06, 1.00, 0.25, 0.20, 0.17],
        [0.06, 0.03, 0.00, 0.00, 0.20, 0.04, 0.00, 0.25, 1.00, 0.26, 0.38],
        [0.06, 0.15, 0.01, 0.09, 0.04, 0.20, 0.00, 0.20, 0.26, 1.00, 0.12],
        [0.00, 0.00, 0.00, 0.01, 0.18, 0.03, 0.01, 0.17, 0.38, 0.12, 1.00],
    ]
)
LEXRANK_SCORES = [0.6007, 0.8466, 0.3491, 0.7520, 0.5907, 0.7993, 0.3548, 1.0000, 0.5921, 0.6910, 0.5921]
LEXRANK_DEGREES = [5, 7, 2, 6, 5, 7, 2, 9, 5, 6, 5]


def weighted_graph(seed: int, n: int, density: float) -> NDArray[np.float64]:
    random = np.random.default_rng(seed)
    weights = random.random((n, n)) * (random.random((n, n)) < density)
    weights = np.triu(weights, 1)
    return weights + weights.T


def networkx_pagerank(
    weights: NDArray[np.float64], damping: float, restart: NDArray[np.float64]
) -> list[float]:
    graph = networkx.from_numpy_array(weights)
    found = networkx.pagerank(
        graph, alpha=damping, personalization=dict(enumerate(restart)), tol=1e-14, max_iter=10_000
    )
    return [found[i] for i in range(len(weights))]


def test_pagerank_gives_the_scores_that_the_lexrank_paper_prints() -> None:
    linked = (LEXRANK_COSINES > 0.1).astype(float)  # with self-loops, as in the paper
    assert linked.sum(axis=1).tolist() == LEXRANK_DEGREES
    found = pagerank(DenseGraph(linked), damping=0.85)
    assert found / found.max() == pytest.approx(LEXRANK_SCORES, abs=1e-3)


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    n=st.integers(2, 40),
    density=st.sampled_from([0.05, 0.3, 1.0]),
    damping=st.sampled_from([0.1, 0.5, 0.85, 0.95]),
    uniform=st.booleans(),
)
def test_pagerank_equals_networkx_however_the_graph_is_stored(
    seed: int, n: int, density: float, damping: float, uniform: bool
) -> None:
    weights = weighted_graph(seed, n, density)
    restart = np.ones(n) if uniform else np.random.default_rng(seed).random(n) + 0.01
    expected = networkx_pagerank(weights, damping, restart)
    for graph in (DenseGraph(weights), EdgeGraph(csr_array(weights))):
        found = pagerank(graph, damping=damping, restart=restart)
        assert found == pytest.approx(expected, abs=1e-10)
        assert found.sum() == pytest.approx(1.0, abs=1e-12)


def test_unconnected_sentences_are_equally_central() -> None:
    assert pagerank(DenseGraph(np.zeros((4, 4)))).tolist() == [0.25] * 4
    assert degree(DenseGraph(np.zeros((4, 4)))).tolist() == [0.25] * 4


def test_no_sentences_have_no_centrality() -> None:
    empty = DenseGraph(np.zeros((0, 0)))
    assert pagerank(empty).size == 0
    assert degree(empty).size == 0


def test_degree_is_the_share_of_all_weights() -> None:
    weights = weighted_graph(3, 6, 1.0)
    assert degree(DenseGraph(weights)) == pytest.approx(weights.sum(axis=1) / weights.sum())


def test_an_iteration_that_does_not_converge_is_an_error() -> None:
    graph = EdgeGraph(csr_array(weighted_graph(1, 12, 0.5)))
    with pytest.raises(ConvergenceError, match="after 2 iterations"):
        pagerank(graph, max_iterations=2)
