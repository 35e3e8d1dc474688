"""Counts and TF-IDF against a hand-computed example and scikit-learn's own transformer."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer, TfidfVectorizer
from sklearn.pipeline import make_pipeline

from summarize.vectors import count_terms, custom_rows, tf_idf

ROWS = st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=8), min_size=1, max_size=12)


def weigh(rows: list[list[str]], probes: int = 0) -> np.ndarray:
    counts = count_terms(rows)
    n = len(rows) - probes
    probe = np.arange(len(rows)) >= n
    return tf_idf(counts, np.zeros(len(rows), dtype=np.int64), np.array([n]), probe).toarray()


def test_the_weights_of_a_hand_computed_example() -> None:
    # "boat" in both sentences: idf ln(3/3) + 1 = 1; "wall" and "tide" in one: ln(3/2) + 1 = 1.4054651
    # first row: boat once 1·1; wall twice (1 + ln 2)·1.4054651 = 2.3796593; length 2.5812358
    rows = weigh([["boat", "wall", "wall"], ["boat", "tide"]])
    assert rows[0] == pytest.approx([0.3874113, 0.0, 0.9219070], abs=1e-6)
    assert rows[1] == pytest.approx([0.5797387, 0.8148024, 0.0], abs=1e-6)


def test_a_batch_of_many_texts_costs_its_terms_and_no_table_of_texts_by_terms() -> None:
    """Of 4,000 texts each has a term of its own: a table of bytes would have 16 MB."""
    n = 4_000
    counts = count_terms([[f"term{number}"] for number in range(n)])
    tracemalloc.start()
    try:
        tf_idf(counts, np.arange(n), np.ones(n, dtype=np.int64), np.zeros(n, dtype=bool))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 4_000_000


@settings(max_examples=60, deadline=None)
@given(rows=ROWS)
def test_the_weights_are_those_of_scikit_learn(rows: list[list[str]]) -> None:
    if not any(rows):
        return
    counts = CountVectorizer(analyzer=lambda row: row).fit_transform(rows)
    expected = TfidfTransformer(sublinear_tf=True).fit_transform(counts).toarray()
    assert weigh(rows) == pytest.approx(expected, abs=1e-12)


@settings(max_examples=60, deadline=None)
@given(units=st.lists(ROWS, min_size=2, max_size=4))
def test_a_unit_has_the_same_bits_alone_and_in_a_batch(units: list[list[list[str]]]) -> None:
    rows = [row for unit in units for row in unit]
    unit_of = np.repeat(np.arange(len(units)), [len(unit) for unit in units])
    sizes = np.array([len(unit) for unit in units])
    batch = tf_idf(count_terms(rows), unit_of, sizes, np.zeros(len(rows), dtype=bool))
    start = 0
    for unit in units:
        alone = tf_idf(
            count_terms(unit),
            np.zeros(len(unit), dtype=np.int64),
            np.array([len(unit)]),
            np.zeros(len(unit), dtype=bool),
        )
        stop = start + len(unit)
        assert batch.data[batch.indptr[start] : batch.indptr[stop]].tolist() == alone.data.tolist()
        start = stop


def test_units_of_a_batch_have_no_term_in_common() -> None:
    counts = count_terms([["boat"], ["boat"]])
    rows = tf_idf(counts, np.array([0, 1]), np.array([1, 1]), np.zeros(2, dtype=bool))
    assert (rows @ rows.T).toarray().tolist() == [[1.0, 0.0], [0.0, 1.0]]


def test_a_probe_counts_for_no_frequency_and_its_own_terms_have_no_weight() -> None:
    with_probe = weigh([["boat", "wall"], ["boat"], ["boat", "ferry"]], probes=1)
    assert with_probe[2] == pytest.approx([1.0, 0.0, 0.0])
    assert with_probe[:2, [0, 2]] == pytest.approx(weigh([["boat", "wall"], ["boat"]]))


def test_sentences_without_terms_have_no_vector() -> None:
    assert weigh([[], []]).shape == (2, 0)
    assert weigh([["boat"], []])[1].tolist() == [0.0]


def test_an_unfitted_vectoriser_is_cloned_and_a_fitted_one_only_transforms() -> None:
    sentences = ["the wall broke", "the ferry left", "the wall was old"]
    unfitted = TfidfVectorizer()
    fitted = TfidfVectorizer().fit(["wall ferry"])
    assert custom_rows(unfitted, sentences, []).shape[1] == 7
    assert not hasattr(unfitted, "vocabulary_")
    assert custom_rows(fitted, sentences, []).shape[1] == 2


def test_vectors_with_negative_parts_give_products_of_zero_and_more() -> None:
    sentences = ["the wall broke", "the ferry left", "the wall was old", "a ferry sank", "old boats rot"]
    lsa = make_pipeline(TfidfVectorizer(), TruncatedSVD(3, random_state=0))
    plain = lsa.fit_transform(sentences)
    plain = plain / np.linalg.norm(plain, axis=1, keepdims=True)
    rows = custom_rows(lsa, sentences, [""])
    products = (rows[:5] @ rows[:5].T).toarray()
    assert plain.min() < 0.0
    assert products == pytest.approx((1.0 + plain @ plain.T) / 2.0)
    assert rows[[5]].nnz == 0, "an empty title resembles nothing"


def test_what_is_no_vectoriser_is_refused() -> None:
    with pytest.raises(TypeError, match="must have fit and transform"):
        custom_rows("tfidf", ["a"], [])
