"""From sentences to sparse unit rows: term counts by scikit-learn, TF-IDF weights by the formulas below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, hstack
from sklearn.feature_extraction.text import CountVectorizer

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Space:
    """The vectors of one ranking: its sentences, and what they are compared with, in the same columns.

    Args:
        sentences: unit rows, n × m.
        probes: unit rows, k × m: the titles and the query.
        counts: the term counts behind ``sentences``, n × m; ``None`` for a custom vectoriser.
    """

    sentences: csr_array
    probes: csr_array
    counts: csr_array | None = None


def count_terms(sentences: Sequence[list[str]]) -> csr_array:
    """Count each sentence's terms.

    Args:
        sentences: n lists of terms, of one document or of a whole batch: counting is the only
            thing that documents of a batch share.

    Returns:
        Counts, n × m; the m columns are the distinct terms in alphabetical order.
    """
    if not any(sentences):
        return csr_array((len(sentences), 0), dtype=np.float64)
    vectorizer = CountVectorizer(analyzer=_as_given, dtype=np.float64)
    return csr_array(vectorizer.fit_transform(sentences))


def _as_given(terms: list[str]) -> list[str]:
    """Return the terms: the analyser of scikit-learn's vectoriser, since words were found before."""
    return terms


def tf_idf_space(counts: csr_array, n: int) -> Space:
    """Weigh counts and scale each row to unit length (a row without terms stays zero).

    Sublinear term frequency 1 + ln tf times smooth inverse document frequency
    ln((1 + n) / (1 + df)) + 1, where a sentence is a "document": what scikit-learn's
    ``TfidfTransformer(sublinear_tf=True)`` computes (Manning, Raghavan & Schütze 2008, section 6.4).

    Args:
        counts: (n + k) × m; the first n rows are sentences and define the frequencies; terms that
            only the k probes have are left out.
        n: the number of sentences.
    """
    total, m = counts.shape
    document_frequency = np.bincount(counts.indices[: counts.indptr[n]], minlength=m)
    inverse = np.log((1.0 + n) / (1.0 + document_frequency)) + 1.0
    inverse[document_frequency == 0] = 0.0
    weights = (1.0 + np.log(counts.data)) * inverse[counts.indices]
    rows = unit_rows(csr_array((weights, counts.indices, counts.indptr), shape=(total, m)))
    return Space(rows[:n], rows[n:], counts[:n])


def unit_rows(rows: csr_array) -> csr_array:
    """Scale each row to Euclidean length 1; rows of zeros stay as they are."""
    n = rows.shape[0]
    row_of = np.repeat(np.arange(n), np.diff(rows.indptr))
    lengths = np.sqrt(np.bincount(row_of, weights=rows.data**2, minlength=n))
    lengths[lengths == 0.0] = 1.0
    return csr_array((rows.data / lengths[row_of], rows.indices, rows.indptr), shape=rows.shape)


def rows_of(counts: csr_array, start: int, stop: int) -> csr_array:
    """Cut one document's rows out of a batch's counts, keeping only the columns that it uses.

    The columns keep their order, so the result does not depend on the rest of the batch.
    """
    a, b = counts.indptr[start], counts.indptr[stop]
    used, columns = np.unique(counts.indices[a:b], return_inverse=True)
    indptr = counts.indptr[start : stop + 1] - a
    return csr_array((counts.data[a:b], columns, indptr), shape=(stop - start, used.size))


def custom_space(vectorizer: Any, sentences: Sequence[str], probes: Sequence[str]) -> Space:
    """Unit rows from any scikit-learn vectoriser, or pipeline that ends in vectors.

    Args:
        vectorizer: an unfitted one is cloned and fitted on these sentences; a fitted one only transforms.
        sentences: n texts, n > 0.
        probes: k texts: the titles and the query; "" has no vector.

    Returns:
        Where a vectoriser gives negative values (LSA, embeddings), the rows are extended so that their
        products are (1 + cos) / 2, which is never negative: random walks need weights of at least zero.

    Raises:
        TypeError: ``vectorizer`` has no ``transform``.
    """
    if not hasattr(vectorizer, "transform"):
        raise TypeError(f"vectorizer must have fit and transform, as scikit-learn's do, not {vectorizer!r}")
    model = _fitted(vectorizer, sentences)
    n = len(sentences)
    made = model.transform([*sentences, *probes])
    rows = unit_rows(csr_array(made, dtype=np.float64))
    if rows.nnz and rows.data.min() < 0.0:
        half = np.full((rows.shape[0], 1), np.sqrt(0.5))
        rows = csr_array(hstack([rows * np.sqrt(0.5), csr_array(half)], format="csr"))
    named = np.array([1.0] * n + [1.0 if probe else 0.0 for probe in probes])
    rows = csr_array(rows.multiply(named[:, None]))
    return Space(rows[:n], rows[n:])


def _fitted(vectorizer: Any, sentences: Sequence[str]) -> Any:
    from sklearn.base import clone
    from sklearn.exceptions import NotFittedError
    from sklearn.utils.validation import check_is_fitted

    try:
        check_is_fitted(vectorizer)
        vectorizer.transform(sentences[:1])  # some stateless or lazily checked ones only tell by trying
    except NotFittedError:
        return clone(vectorizer).fit(sentences)
    return vectorizer
