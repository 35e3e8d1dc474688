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
"""a of the position prior, (1 + i)^−a in one paragraph, where the opening is as central as the rest."""

OPENING = 3
"""How many sentences make the opening."""

OPENING_WEIGHT = 0.5
"""How much a grows with the logarithm of the opening's centrality over that of the average sentence."""

USUAL_LENGTH = 30
"""Sentences of an article. In a longer text more of them compete with a central opening, an abstract as a
rule, so it makes a grow by the square root of the length over this; in a shorter one it tells less."""

PRIOR_RANGE = (0.1, 0.6)
"""The least and the greatest a that the opening may lead to."""

TURNS_EXPONENT = 0.2
"""What is added to a in transcripts: people say why they meet first."""

TITLE_WEIGHT = 4.0
"""What a cosine of 1 with the title adds to the factor 1."""

QUERY_WEIGHT = 4.0
"""What a cosine of 1 with the query adds to the factor 1: a reader who asks wants that above all."""

ENOUGH_TERMS = 5
"""A sentence with fewer distinct terms says less by itself: its score shrinks in proportion."""

LEXRANK_THRESHOLD = 0.1


@dataclass(frozen=True, slots=True)
class Form:
    """How n sentences of k documents are made.

    Args:
        terms: int64[n], the number of distinct terms.
        fitness: float64[n] in (0, 1.25], see :func:`summarize.forms.fitness`.
        transcript: bool[k], whether speakers take turns in the document.
    """

    terms: Ints
    fitness: Floats
    transcript: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a method may look at, for n sentences; no words.

    Args:
        space: the cosines; the probes are the titles, one a document, then the query if there is one.
        position: int64[n], the index of each sentence within its own document.
        paragraph: float64[n], where its paragraph stands: the index times the sentences of an average one.
        document: int64[n], the index of each sentence's document.
        form: the sentences' forms, see :class:`Form`.
        has_query: whether the last probe is a query.
        seed: for the random baseline.
        counts: the term counts, n × m, for methods that count words; ``None`` for a custom vectoriser.
    """

    space: Space
    position: Ints
    paragraph: Floats
    document: Ints
    form: Form
    has_query: bool = False
    seed: int = 0
    counts: Callable[[], csr_array] | None = None


@dataclass(frozen=True, slots=True)
class Scores:
    """The parts of a score, float64[n] each; ``score`` is their product over its maximum."""

    centrality: Floats
    prior: Floats
    title: Floats
    form: Floats
    query: Floats
    score: Floats

    @property
    def parts(self) -> tuple[Floats, ...]:
        """Centrality, prior, title, form, query and score, in this order."""
        return self.centrality, self.prior, self.title, self.form, self.query, self.score


@dataclass(frozen=True, slots=True)
class Method:
    """A recipe: a centrality measure, and whether position, title and redundancy count."""

    centrality: Callable[[Evidence, Floats | None], Floats]
    penalty: float = 1.0
    informed: bool = True


def score(evidence: Evidence, method: Method) -> Scores:
    """Score n sentences: centrality × prior × title factor × form × query factor, the best one having 1."""
    ones = np.ones(evidence.position.size)
    if ones.size == 0:
        return Scores(ones, ones, ones, ones, ones, ones)
    query_cosine = evidence.space.probes[-1] if evidence.has_query else None
    restart = None if query_cosine is None or query_cosine.sum() <= 0.0 else query_cosine
    centrality = method.centrality(evidence, restart)
    prior, title, form = _informed(evidence, centrality) if method.informed else (ones, ones, ones)
    query = ones if query_cosine is None else 1.0 + QUERY_WEIGHT * query_cosine
    product = centrality * prior * title * form * query
    top = product.max()
    return Scores(centrality, prior, title, form, query, product / top if top > 0.0 else ones)


def _informed(evidence: Evidence, centrality: Floats) -> tuple[Floats, Floats, Floats]:
    exponent = prior_exponents(evidence, centrality)[evidence.document]
    # the geometric mean of the two ways to count: a paragraph's sentences share its place in part
    prior = np.power((1.0 + evidence.position) * (1.0 + evidence.paragraph), -exponent / 2.0)
    title = 1.0 + TITLE_WEIGHT * _title_cosine(evidence)
    form = np.minimum(1.0, evidence.form.terms / ENOUGH_TERMS) * evidence.form.fitness
    return prior, title, form


def prior_exponents(evidence: Evidence, centrality: Floats) -> Floats:
    """Return each document's a of the prior (1 + i)^−a, float64[k].

    A text whose opening is central speaks for itself from its first lines: news, an abstract. Where the
    opening is not, as in a bill or a talk, the place of a sentence says less.
    """
    k = evidence.form.transcript.size
    if evidence.has_query:  # centrality leans to the query then, and tells nothing about the opening
        return np.full(k, PRIOR_EXPONENT)
    opening = evidence.position < OPENING
    share = _means(evidence.document[opening], centrality[opening], k)
    everywhere = _means(evidence.document, centrality, k)
    ratio = np.divide(share, everywhere, out=np.ones(k), where=everywhere > 0.0)
    # rounded, so that the last bit of a sum never decides
    surprise = np.log(np.maximum(np.round(ratio, 9), 1e-9))
    length = np.bincount(evidence.document, minlength=k) / USUAL_LENGTH
    weight = OPENING_WEIGHT * np.where(surprise > 0.0, np.sqrt(length), 1.0)
    exponent = np.clip(PRIOR_EXPONENT + weight * surprise, *PRIOR_RANGE)
    return np.asarray(exponent + TURNS_EXPONENT * evidence.form.transcript, dtype=np.float64)


def _means(group: Ints, values: Floats, k: int) -> Floats:
    sums = np.bincount(group, weights=values, minlength=k)
    means: Floats = sums / np.maximum(1, np.bincount(group, minlength=k))
    return means


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
    "lead": Method(_lead, penalty=0.0, informed=False),
    "random": Method(_random, penalty=0.0, informed=False),
}
"""The methods by name; the first is the default."""
