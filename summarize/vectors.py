"""From terms to unit rows: counts by scikit-learn, TF-IDF weights by the formulas below."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, hstack
from sklearn.feature_extraction.text import CountVectorizer

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def count_terms(rows: Sequence[list[str]]) -> csr_array:
    """Count each row's terms.

    Args:
        rows: lists of terms, of one unit or of a whole batch: counting is the only thing that the
            units of a batch share.

    Returns:
        Counts, one row a list; the columns are the distinct terms in code point order: an order that
        does not depend on the rest of the batch, so neither do sums over a row.
    """
    terms = sorted(set(chain.from_iterable(rows)))
    if not terms:
        return csr_array((len(rows), 0), dtype=np.float64)
    # a given vocabulary spares the vectoriser its own search for one, half of its time on a short text
    vocabulary = dict(zip(terms, range(len(terms)), strict=True))
    vectorizer = CountVectorizer(analyzer=_as_given, vocabulary=vocabulary, dtype=np.float64)
    counts: csr_array = vectorizer.transform(rows)
    return counts


def _as_given(terms: list[str]) -> list[str]:
    """Return the terms: the analyser of scikit-learn's vectoriser, since words were found before."""
    return terms


def tf_idf(counts: csr_array, unit_of: Ints, sizes: Ints, probe: NDArray[np.bool_]) -> csr_array:
    """Weigh the counts of a batch and scale each row to unit length; no unit sees another.

    Sublinear term frequency 1 + ln tf times smooth inverse document frequency
    ln((1 + n) / (1 + df)) + 1, where a sentence is a "document": what scikit-learn's
    ``TfidfTransformer(sublinear_tf=True)`` computes (Manning, Raghavan & Schütze 2008, section 6.4).
    Terms that only a probe (a title or a query) has are left out; a row without terms is zero.

    Args:
        counts: r × m, the rows of all units.
        unit_of: int64[r], the unit that each row belongs to.
        sizes: int64[u], n: the number of sentences of each unit.
        probe: bool[r], rows that are no sentences and do not count for the frequencies.

    Returns:
        Unit rows, r × (distinct pairs of unit and term): block-diagonal, so that the products of
        rows of different units are zero.
    """
    row_of = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
    unit = unit_of[row_of]
    pairs, column = np.unique(unit * np.int64(counts.shape[1]) + counts.indices, return_inverse=True)
    shape = (counts.shape[0], pairs.size)
    document_frequency = np.bincount(column[~probe[row_of]], minlength=shape[1])[column]
    inverse = np.log((1.0 + sizes[unit]) / (1.0 + document_frequency)) + 1.0
    inverse[document_frequency == 0] = 0.0
    weights = (1.0 + np.log(counts.data)) * inverse
    return csr_array((_unit_length(weights, row_of, shape[0]), column, counts.indptr), shape=shape)


def _unit_length(weights: Floats, row_of: Ints, n: int) -> Floats:
    lengths = np.sqrt(np.bincount(row_of, weights=weights**2, minlength=n))
    lengths[lengths == 0.0] = 1.0
    scaled: Floats = weights / lengths[row_of]
    return scaled


def custom_rows(vectorizer: Any, sentences: Sequence[str], probes: Sequence[str]) -> csr_array:
    """Unit rows from any scikit-learn vectoriser, or pipeline that ends in vectors.

    Args:
        vectorizer: an unfitted one is cloned and fitted on these sentences; a fitted one only transforms.
        sentences: n texts, n > 0.
        probes: k texts: the titles and the query; "" has no vector.

    Returns:
        (n + k) × m. Where a vectoriser gives negative values (LSA, embeddings), the rows are extended so
        that their products are (1 + cos) / 2, which is never negative: random walks need weights of at
        least zero.

    Raises:
        TypeError: ``vectorizer`` has no ``transform``.
    """
    if not hasattr(vectorizer, "transform"):
        raise TypeError(f"vectorizer must have fit and transform, as scikit-learn's do, not {vectorizer!r}")
    made = csr_array(_fitted(vectorizer, sentences).transform([*sentences, *probes]), dtype=np.float64)
    row_of = np.repeat(np.arange(made.shape[0]), np.diff(made.indptr))
    named = np.array([1.0] * len(sentences) + [1.0 if probe else 0.0 for probe in probes])
    weights = _unit_length(made.data, row_of, made.shape[0]) * named[row_of]
    rows = csr_array((weights, made.indices, made.indptr), shape=made.shape)
    if weights.size and weights.min() < 0.0:
        half = np.sqrt(0.5)
        rows = csr_array(hstack([rows * half, csr_array(half * named[:, None])], format="csr"))
    return rows


def _fitted(vectorizer: Any, sentences: Sequence[str]) -> Any:
    from sklearn.base import clone
    from sklearn.exceptions import NotFittedError
    from sklearn.utils.validation import check_is_fitted

    try:
        check_is_fitted(vectorizer)
        vectorizer.transform(sentences[:1])  # some only tell by trying
    except NotFittedError:
        return clone(vectorizer).fit(sentences)
    return vectorizer
