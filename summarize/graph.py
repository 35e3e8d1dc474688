"""The cosine graph: W = X·Xᵀ without its diagonal, as an operator that is never stored for long texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

Floats = NDArray[np.float64]

DENSE_LIMIT = 200
"""Up to this many sentences W is a small dense matrix; above it exists only as an operator."""


class Graph(Protocol):
    """A weighted undirected graph over n sentences, known by its products with vectors."""

    @property
    def n(self) -> int:
        """The number of sentences."""

    def product(self, vector: Floats) -> Floats:
        """Return W·vector, float64[n]."""


@dataclass(frozen=True, slots=True)
class StoredGraph:
    """A graph whose weights are stored: ``weights`` is n × n, symmetric, with a zero diagonal."""

    weights: Floats | csr_array

    @property
    def n(self) -> int:
        """The number of sentences."""
        return int(self.weights.shape[0])

    def product(self, vector: Floats) -> Floats:
        """Return W·vector, float64[n]."""
        product: Floats = self.weights @ vector
        return product


@dataclass(frozen=True, slots=True)
class CosineGraph:
    """The same graph as an operator: W·q = X·(Xᵀ·q) − diag·q, two sparse products and no n × n."""

    rows: csr_array
    columns: csr_array
    diagonal: Floats

    @property
    def n(self) -> int:
        """The number of sentences."""
        return int(self.rows.shape[0])

    def product(self, vector: Floats) -> Floats:
        """Return W·vector, float64[n]."""
        product: Floats = self.rows @ (self.columns @ vector) - self.diagonal * vector
        # subtracting the diagonal leaves an isolated sentence a rounding error instead of zero
        product[product < 1e-12] = 0.0
        return product


def cosine_graph(rows: csr_array) -> Graph:
    """Return the graph whose weights are the cosines between unit rows (n × m)."""
    if rows.shape[0] <= DENSE_LIMIT:
        weights = (rows @ rows.T).toarray()
        np.fill_diagonal(weights, 0.0)
        return StoredGraph(weights)
    diagonal = np.asarray(rows.multiply(rows).sum(axis=1)).ravel()
    return CosineGraph(rows, csr_array(rows.T), diagonal)


def threshold_graph(rows: csr_array, threshold: float) -> StoredGraph:
    """Return the unweighted graph of the pairs whose cosine is at least ``threshold`` (LexRank 2004, 3.1).

    The edges are listed block by block, so only the pairs that pass are ever kept.
    """
    return _edges((block >= threshold).astype(np.float64) for block in _blocks(rows))


def overlap_graph(counts: csr_array) -> StoredGraph:
    """Return TextRank's first graph: shared terms over the sum of log lengths (Mihalcea & Tarau 2004, 3.2).

    Args:
        counts: term counts, n × m.
    """
    present = csr_array((np.ones_like(counts.data), counts.indices, counts.indptr), shape=counts.shape)
    log_length = np.log(np.maximum(np.asarray(counts.sum(axis=1)).ravel(), 1.0))

    def weighed() -> Iterator[csr_array]:
        start = 0
        for block in _blocks(present):
            edges = block.tocoo()
            length = log_length[edges.row + start] + log_length[edges.col]
            weights = np.divide(edges.data, length, out=np.zeros_like(edges.data), where=length > 0.0)
            yield csr_array((weights, (edges.row, edges.col)), shape=block.shape)
            start += block.shape[0]

    return _edges(weighed())


def _blocks(rows: csr_array, size: int = 512) -> Iterator[csr_array]:
    columns = csr_array(rows.T)
    for start in range(0, rows.shape[0], size):
        yield csr_array(rows[start : start + size] @ columns)


def _edges(blocks: Iterator[csr_array]) -> StoredGraph:
    from scipy.sparse import vstack

    weights = csr_array(vstack(list(blocks), format="csr"))
    weights.setdiag(0.0)
    weights.eliminate_zeros()
    return StoredGraph(weights)
