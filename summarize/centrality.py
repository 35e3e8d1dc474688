"""Published centrality measures on a graph of sentences, one function each."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .errors import ConvergenceError
from .graph import DenseGraph, Graph

Floats = NDArray[np.float64]


def pagerank(
    graph: Graph,
    *,
    damping: float = 0.85,
    restart: Floats | None = None,
    tolerance: float = 1e-12,
    max_iterations: int = 1000,
) -> Floats:
    """PageRank on a weighted undirected graph (Brin & Page 1998; for sentences Mihalcea & Tarau 2004).

    Iterates p ← d·W·D⁻¹·p + (1 − d·(mass that follows an edge))·r until the change in the L1 norm is
    below ``tolerance``. D holds the weighted degrees; a sentence without neighbours restarts. Where W is
    small and stored, the fixed point (I − d·W·D⁻¹)·p ∝ r is solved for instead, ten times as fast.

    Args:
        graph: n sentences.
        damping: d, the probability of following an edge, in [0, 1). LexRank prints 1 − d.
        restart: r, where the walk goes otherwise: float64[n], not negative, any positive sum; uniform
            by default. A query enters here.
        tolerance: of the L1 norm of the last change.
        max_iterations: an upper limit on the number of products with W.

    Returns:
        float64[n], a probability distribution.

    Raises:
        ConvergenceError: ``max_iterations`` were not enough.
    """
    if graph.n == 0:
        return np.zeros(0)
    degree = graph.product(np.ones(graph.n))
    linked = degree > 0.0
    follow = np.divide(damping, degree, out=np.zeros(graph.n), where=linked)
    r: Floats = np.full(graph.n, 1.0 / graph.n) if restart is None else restart / restart.sum()
    if isinstance(graph, DenseGraph):
        return _fixed_point(graph.weights * follow, r)
    p: Floats = r
    for _ in range(max_iterations):
        walked = graph.product(follow * p)
        updated: Floats = walked + (1.0 - walked.sum()) * r
        change = np.abs(updated - p).sum()
        p = updated
        if change < tolerance:
            return p
    raise ConvergenceError(
        f"PageRank changed by {change:.2g} > {tolerance:g} after {max_iterations} iterations"
    )


def _fixed_point(step: Floats, r: Floats) -> Floats:
    fixed = np.asarray(np.linalg.solve(np.eye(r.size) - step, r), dtype=np.float64)
    share: Floats = fixed / fixed.sum()
    return share


def degree(graph: Graph) -> Floats:
    """Return each sentence's weighted degree as a share of all: float64[n] (LexRank 2004, section 3.1)."""
    weights = graph.product(np.ones(graph.n))
    total = weights.sum()
    if total <= 0.0:
        return np.full(graph.n, 1.0 / max(1, graph.n))
    share: Floats = weights / total
    return share
