"""The cosine graph: W = X·Xᵀ without its diagonal, as an operator that is never stored for long texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

Floats = NDArray[np.float64]

DENSE_LIMIT = 100
"""Up to this many sentences W is a small dense matrix; above it exists only as an operator."""


class Graph(Protocol):
    """A weighted undirected graph over n sentences, known by its products with vectors."""

    @property
    def n(self) -> int:
        """The number of sentences."""

    def product(self, vector: Floats) -> Floats:
        """Return W·vector, float64[n]."""

    def row(self, index: int) -> Floats:
        """Return the weights of one sentence's edges, float64[n]."""


@dataclass(frozen=True, slots=True)
class DenseGraph:
    """A small graph whose weights are stored: ``weights`` is n × n, symmetric, with a zero diagonal."""

    weights: Floats

    @property
    def n(self) -> int:
        """The number of sentences."""
        return int(self.weights.shape[0])

    def product(self, vector: Floats) -> Floats:
        """Return W·vector, float64[n]."""
        product: Floats = self.weights @ vector
        return product

    def row(self, index: int) -> Floats:
        """Return the weights of one sentence's edges, float64[n]."""
        row: Floats = self.weights[index]
        return row


@dataclass(frozen=True, slots=True)
class EdgeGraph:
    """A graph given by its list of edges: ``edges`` is n × n, sparse, symmetric, with a zero diagonal."""

    edges: csr_array

    @property
    def n(self) -> int:
        """The number of sentences."""
        return int(self.edges.shape[0])

    def product(self, vector: Floats) -> Floats:
        """Return W·vector, float64[n]."""
        product: Floats = self.edges @ vector
        return product

    def row(self, index: int) -> Floats:
        """Return the weights of one sentence's edges, float64[n]."""
        row: Floats = self.edges[[index]].toarray().ravel()
        return row


@dataclass(frozen=True, slots=True)
class CosineGraph:
    """The cosine graph as an operator: W·q = X·(Xᵀ·q) − diag·q, two sparse products and no n × n."""

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

    def row(self, index: int) -> Floats:
        """Return the weights of one sentence's edges, float64[n]."""
        one = np.zeros(self.rows.shape[1])
        span = slice(self.rows.indptr[index], self.rows.indptr[index + 1])
        one[self.rows.indices[span]] = self.rows.data[span]
        row: Floats = self.rows @ one
        row[index] = 0.0
        return row


@dataclass(frozen=True, slots=True)
class Space:
    """What the methods may know of one unit: how its n sentences and k probes resemble each other.

    Args:
        graph: the cosine graph of the sentences.
        probes: float64[k, n], the cosines of the titles, one a document, and of the query, with the
            sentences.
        rows: the sentences' unit rows, n × m; ``None`` for a short text, whose graph says it all.
    """

    graph: Graph
    probes: Floats
    rows: csr_array | None = None


def spaces(rows: csr_array, sizes: Sequence[tuple[int, int]]) -> list[Space]:
    """Cut the block-diagonal rows of a batch into one space a unit.

    Args:
        rows: unit rows; for each unit n rows of sentences, then k rows of probes.
        sizes: (n, k) of each unit.
    """
    ends = np.cumsum([n + k for n, k in sizes])
    starts = [int(end) - n - k for end, (n, k) in zip(ends, sizes, strict=True)]
    short: csr_array | None = rows @ rows.T if all(n <= DENSE_LIMIT for n, _ in sizes) else None
    return [
        _dense_space(short, start, n, k) if short is not None else _space(rows, start, n, k)
        for start, (n, k) in zip(starts, sizes, strict=True)
    ]


def _space(rows: csr_array, start: int, n: int, k: int) -> Space:
    own = csr_array(rows[start : start + n + k])
    if n <= DENSE_LIMIT:
        return _dense_space(csr_array(own @ own.T), 0, n, k)
    used, columns = np.unique(own.indices, return_inverse=True)
    own = csr_array((own.data, columns, own.indptr), shape=(n + k, used.size))
    sentences = csr_array(own[:n])
    probes = (sentences @ own[n:].T).toarray().T
    diagonal: Floats = np.asarray(sentences.multiply(sentences).sum(axis=1), dtype=np.float64).ravel()
    return Space(CosineGraph(sentences, csr_array(sentences.T), diagonal), probes, sentences)


def _dense_space(cosines: csr_array, start: int, n: int, k: int) -> Space:
    """Read one unit's block, n + k rows from ``start``, out of a block-diagonal matrix of cosines."""
    size = n + k
    indptr = cosines.indptr[start : start + size + 1]
    block = np.zeros((size, size))
    row_of = np.repeat(np.arange(size), np.diff(indptr))
    block[row_of, cosines.indices[indptr[0] : indptr[-1]] - start] = cosines.data[indptr[0] : indptr[-1]]
    weights = np.ascontiguousarray(block[:n, :n])
    np.fill_diagonal(weights, 0.0)
    return Space(DenseGraph(weights), block[n:, :n])


def threshold_graph(space: Space, threshold: float) -> Graph:
    """Return the unweighted graph of the pairs whose cosine is at least ``threshold`` (LexRank 2004, 3.1).

    For a long text the edges are listed block by block, so only the pairs that pass are ever kept.
    """
    if space.rows is None:
        n = space.graph.n
        cosines = np.array([space.graph.row(i) for i in range(n)]).reshape(n, n)
        return DenseGraph((cosines >= threshold).astype(np.float64))
    return _edges((block >= threshold).astype(np.float64) for block in _blocks(space.rows))


def overlap_graph(counts: csr_array) -> Graph:
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


def _edges(blocks: Iterator[csr_array]) -> EdgeGraph:
    from scipy.sparse import vstack

    weights = csr_array(vstack(list(blocks), format="csr")).tocoo()
    kept = (weights.row != weights.col) & (weights.data != 0.0)
    edges = (weights.data[kept], (weights.row[kept], weights.col[kept]))
    return EdgeGraph(csr_array(edges, shape=weights.shape))
