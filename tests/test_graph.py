"""The operator against the matrix that it stands for."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.sparse import csr_array

from summarize import graph as graphs
from summarize.graph import CosineGraph, DenseGraph, EdgeGraph, overlap_graph, spaces, threshold_graph


def unit_rows(seed: int, n: int, m: int = 30) -> csr_array:
    random = np.random.default_rng(seed)
    rows = random.random((n, m)) * (random.random((n, m)) < 0.15)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return csr_array(rows / np.where(lengths == 0.0, 1.0, lengths))


def dense_cosines(rows: csr_array) -> NDArray[np.float64]:
    weights = (rows @ rows.T).toarray()
    np.fill_diagonal(weights, 0.0)
    return np.asarray(weights)


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 1000), n=st.integers(1, 40), k=st.integers(0, 3))
def test_every_form_of_the_graph_is_the_same_matrix(seed: int, n: int, k: int) -> None:
    rows = unit_rows(seed, n + k)
    expected = dense_cosines(rows[:n])
    vector = np.random.default_rng(seed).random(n)
    found = {}
    for limit in (0, n):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(graphs, "DENSE_LIMIT", limit)
            space = spaces(rows, [(n, k)])[0]
        found[limit] = type(space.graph)
        assert space.graph.n == n
        assert space.graph.product(vector) == pytest.approx(expected @ vector, abs=1e-11)
        assert np.stack([space.graph.row(i) for i in range(n)]) == pytest.approx(expected, abs=1e-12)
        assert space.probes == pytest.approx((rows[n:] @ rows[:n].T).toarray(), abs=1e-12)
    assert found == {0: CosineGraph, n: DenseGraph}


def test_an_isolated_sentence_of_a_long_text_has_no_weight_at_all() -> None:
    space = spaces(csr_array(np.eye(graphs.DENSE_LIMIT + 1)), [(graphs.DENSE_LIMIT + 1, 0)])[0]
    assert isinstance(space.graph, CosineGraph)
    assert not space.graph.product(np.ones(space.graph.n)).any()


def test_long_and_short_units_of_one_batch_are_cut_apart() -> None:
    rows = csr_array(np.kron(np.eye(3), np.ones((120, 1)))[:250])
    long, short = spaces(rows, [(239, 1), (9, 1)])
    assert isinstance(long.graph, CosineGraph)
    assert isinstance(short.graph, DenseGraph)
    assert (long.graph.n, short.graph.n) == (239, 9)
    assert short.graph.row(0).tolist() == [0.0, *[1.0] * 8]


@pytest.mark.parametrize("limit", [0, 100])
def test_the_threshold_graph_keeps_exactly_the_pairs_that_reach_it(
    limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = unit_rows(5, 30)
    monkeypatch.setattr(graphs, "DENSE_LIMIT", limit)
    graph = threshold_graph(spaces(rows, [(30, 0)])[0], 0.1)
    expected = (dense_cosines(rows) >= 0.1).astype(float)
    assert np.stack([graph.row(i) for i in range(30)]).tolist() == expected.tolist()


def test_the_overlap_graph_weighs_shared_terms_by_the_log_of_the_lengths() -> None:
    counts = csr_array(np.array([[1.0, 1, 1, 0], [1, 1, 0, 1], [0, 0, 0, 1], [0, 0, 2, 1]]))
    graph = overlap_graph(counts)
    assert isinstance(graph, EdgeGraph)
    assert graph.row(0).tolist() == pytest.approx(
        [0.0, 2.0 / (2.0 * np.log(3.0)), 0.0, 1.0 / (2.0 * np.log(3.0))]
    )
    assert graph.row(2)[3] == pytest.approx(1.0 / np.log(3.0)), "a single word has a log length of zero"
