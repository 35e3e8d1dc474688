"""summarize() and rank(): from texts and options to a brief."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from .budget import Budget, make_budget
from .document import Document, Sentence, Text
from .errors import BudgetError
from .explanation import Basis, pick_cosines
from .forms import is_transcript, plainness, utterances
from .graph import DenseGraph, Space, spaces
from .languages import get_language, normalise_code
from .methods import METHODS, Evidence, Form, Scores, score
from .parsing import parse
from .selection import Pick, Room, mmr
from .summary import ScoredSentence, Summary, fold
from .vectors import count_terms, custom_rows, tf_idf
from .words import count_words, term_analyser

Floats = NDArray[np.float64]
Source = str | Text
Sources = Source | Iterable[Source]

FEW_PICKS = 50
"""The cosines of so many picks take less room than the graph: a brief keeps them, beyond that the graph."""


@dataclass(frozen=True, slots=True)
class RankOptions:
    """How sentences are scored; checked when made."""

    query: str | None = None
    title: str | None = None
    language: str | None = None
    method: str = "textrank"
    vectorizer: Any = None
    clean: bool = True
    seed: int | None = None

    def __post_init__(self) -> None:
        if self.method not in METHODS:
            raise ValueError(f"unknown method {self.method!r}; choose one of {', '.join(METHODS)}")
        for name in ("query", "title"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, str):
                raise TypeError(f"{name} must be a str or None, not {type(value).__name__}")
        if self.language is not None:
            normalise_code(self.language)
        if self.seed is not None and self.method != "random":
            raise TypeError('seed= goes with method="random" only')
        if self.query is not None and self.method in ("lead", "random"):
            raise TypeError(f"query= does not go with method={self.method!r}, which looks at no words")


@dataclass(frozen=True)
class Ranking:
    """The scored sentences of one text or several: one ranking, many lengths.

    Args:
        documents: the parsed texts.
        scores: the parts of each body sentence's score, in the order of the documents.
        space: the cosines behind them.
        trade_off: λ of the method's selection.
        options: how the scores were made.
    """

    documents: tuple[Document, ...]
    scores: Scores
    space: Space
    trade_off: float
    options: RankOptions

    def select(
        self,
        *,
        sentences: int | None = None,
        words: int | None = None,
        chars: int | None = None,
        tokens: int | None = None,
        count_tokens: Callable[[str], int] | None = None,
        ratio: float | None = None,
        strict: bool = False,
    ) -> Summary:
        """Choose a brief within a budget; the options are those of :func:`summarize`."""
        limits: dict[str, Any] = {
            "sentences": sentences,
            "words": words,
            "chars": chars,
            "tokens": tokens,
            "count_tokens": count_tokens,
            "ratio": ratio,
            "strict": strict,
        }
        budget = make_budget(**limits, body_words=self._body_words)
        limits["sentences"] = budget.sentences
        ranked = {field.name: getattr(self.options, field.name) for field in fields(self.options)}
        asked = {name: _plain(value) for name, value in {**limits, **ranked}.items()}
        return replace(self.fill(budget), options=asked)

    def fill(self, budget: Budget) -> Summary:
        """Choose a brief within a budget that is already made."""
        room = self._room(budget)
        picks = self._picks(room)
        if picks or not self.lines:
            return self._summary([pick.index for pick in picks], False, self._basis(room, picks))
        shortest = int(np.argmin(room.costs))
        if budget.strict:
            raise BudgetError(
                f"no sentence fits {budget.limit} {budget.unit}; the shortest has {room.costs[shortest]}"
            )
        return self._summary([shortest], True, self._basis(room, picks))

    def picks(self, budget: Budget) -> list[Pick]:
        """Return what the selection picks within a budget, in the order of picking.

        A budget of sentences alone only cuts this list short, so the first k picks are the brief of k
        sentences.
        """
        return self._picks(self._room(budget))

    def _picks(self, room: Room) -> list[Pick]:
        return mmr(self.scores.score, self.space.graph.row, room, trade_off=self.trade_off, twins=self._twins)

    def _room(self, budget: Budget) -> Room:
        return Room(
            np.array([budget.cost(line) for line in self.lines], dtype=np.int64),
            budget.limit if budget.unit and budget.additive else None,
            budget.separator,
            budget.sentences,
            None if budget.additive else lambda chosen: budget.holds(self.lines[i] for i in sorted(chosen)),
        )

    def _basis(self, room: Room, picks: list[Pick]) -> Basis:
        spans = np.array([(d, s.start, s.end) for d, s in self._places], dtype=np.int64).reshape(-1, 3)
        dropped = tuple(
            (d, block)
            for d, document in enumerate(self.documents)
            for block in document.blocks
            if block.role in ("title", "furniture")
        )
        graph = self.space.graph
        return Basis(
            spans,
            self.scores.parts,
            tuple(picks),
            pick_cosines(graph, picks) if len(picks) <= FEW_PICKS else graph,
            replace(room, fits=None),
            self._twins,
            self.trade_off,
            dropped,
        )

    def _body_words(self) -> int:
        return sum(count_words(line) for line in self.lines)

    @cached_property
    def lines(self) -> list[str]:
        """The body sentences as they are printed."""
        return [fold(sentence.text) for document in self.documents for sentence in document.sentences]

    @cached_property
    def _twins(self) -> NDArray[np.int64]:
        """Equal numbers for sentences that read the same but for case."""
        seen: dict[str, int] = {}
        return np.array([seen.setdefault(line.casefold(), len(seen)) for line in self.lines], dtype=np.int64)

    def _summary(self, chosen: Sequence[int], over_budget: bool, basis: Basis) -> Summary:
        picked = tuple(self._scored(i) for i in sorted(chosen))
        sources = tuple(document.source for document in self.documents)
        titles = tuple(self.options.title or document.title for document in self.documents)
        return Summary(picked, sources, self.language, over_budget, titles, basis=basis)

    def _scored(self, index: int) -> ScoredSentence:
        source, sentence = self._places[index]
        score = round(float(self.scores.score[index]), 9)
        return ScoredSentence(sentence.text, sentence.start, sentence.end, index, score, source)

    @cached_property
    def _places(self) -> list[tuple[int, Sentence]]:
        return [(d, s) for d, document in enumerate(self.documents) for s in document.sentences]

    @cached_property
    def language(self) -> str:
        """The language of most sentences; of several equally frequent ones, the first."""
        sizes: dict[str, int] = {}
        for document in self.documents:
            sizes[document.language] = sizes.get(document.language, 0) + len(document.sentences)
        return max(sizes, key=lambda code: sizes[code]) if sizes else "und"


def _plain(value: Any) -> str | float | None:
    """Return an option as plain data: a function or a vectoriser by its name, so that briefs can travel."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    return str(getattr(value, "__name__", type(value).__name__))


def summarize(
    source: Sources,
    *,
    sentences: int | None = None,
    words: int | None = None,
    chars: int | None = None,
    tokens: int | None = None,
    count_tokens: Callable[[str], int] | None = None,
    ratio: float | None = None,
    strict: bool = False,
    query: str | None = None,
    title: str | None = None,
    language: str | None = None,
    method: str = "textrank",
    vectorizer: Any = None,
    clean: bool = True,
    seed: int | None = None,
) -> Summary:
    """Choose the few sentences of a text that say what matters.

    Args:
        source: a text (``str`` or :class:`Text`), or several for one brief of all. A ``str`` is always
            text, never a path; :func:`summarize.read` reads files, pages and bytes.
        sentences: at most so many sentences, alone or with one length limit; 3 when nothing is given.
        words: at most so many words, as printed.
        chars: at most so many code points, as printed, line breaks included.
        tokens: at most so many tokens, as ``count_tokens`` counts them in the printed brief.
        count_tokens: from a text to its number of tokens.
        ratio: at most this share of the body's words, in (0, 1].
        strict: raise :class:`BudgetError` when no sentence fits, instead of giving the shortest.
        query: what the reader wants to know; sentences near it are preferred.
        title: the title, when the text does not begin with it.
        language: an ISO 639-1 code; detected by default.
        method: "textrank", "textrank-overlap", "lexrank", "degree", "lead" or "random".
        vectorizer: any scikit-learn vectoriser instead of the built-in TF-IDF.
        clean: keep titles and page furniture out of the brief.
        seed: of the random method; 0 by default.

    Returns:
        The brief; ``str()`` of it is one sentence a line, in the order of the text.

    Raises:
        TypeError: ``source`` is no text, or options exclude each other.
        ValueError: an option is out of its range, or names nothing that is known.
        SummarizeError: see :mod:`summarize.errors`.
    """
    budget_options = {
        "sentences": sentences,
        "words": words,
        "chars": chars,
        "tokens": tokens,
        "count_tokens": count_tokens,
        "ratio": ratio,
        "strict": strict,
    }
    make_budget(**budget_options)  # type: ignore[arg-type]  # wrong limits are told before any work
    options = RankOptions(query, title, language, method, vectorizer, clean, seed)
    return rank_batch([as_texts(source)], options)[0].select(**budget_options)  # type: ignore[arg-type]


def rank(
    source: Sources,
    *,
    query: str | None = None,
    title: str | None = None,
    language: str | None = None,
    method: str = "textrank",
    vectorizer: Any = None,
    clean: bool = True,
    seed: int | None = None,
) -> Ranking:
    """Score a text's sentences once, to select briefs of many lengths from them.

    The arguments are those of :func:`summarize`; the lengths go to :meth:`Ranking.select`.
    """
    options = RankOptions(query, title, language, method, vectorizer, clean, seed)
    return rank_batch([as_texts(source)], options)[0]


def as_texts(source: Sources) -> tuple[Text, ...]:
    """Return the texts of one brief.

    Raises:
        TypeError: what was given is neither a text nor several texts.
    """
    if isinstance(source, str):
        return (Text(source),)
    if isinstance(source, Text):
        return (source,)
    if isinstance(source, (bytes, bytearray)) or not isinstance(source, Iterable):
        hint = "; summarize.read() turns bytes into text" if isinstance(source, (bytes, bytearray)) else ""
        raise TypeError(f"expected a str, a Text or several of them, not {type(source).__name__}{hint}")
    return tuple(text if isinstance(text, Text) else Text(text) for text in source)


def rank_batch(sources: Sequence[tuple[Text, ...]], options: RankOptions) -> list[Ranking]:
    """Rank several units, each of one text or more; only the counting of terms is shared."""
    units = [
        tuple(parse(text, language=options.language, clean=options.clean) for text in texts)
        for texts in sources
    ]
    if options.vectorizer is not None:
        return [_custom_ranking(unit, options) for unit in units]
    terms = [_terms(unit, options) for unit in units]
    counts = count_terms([row for rows in terms for row in rows])
    sizes = [_size(unit, options) for unit in units]
    rows = _weighted(counts, sizes)
    rankings = []
    start = 0
    for unit, (n, k), space in zip(units, sizes, spaces(rows, sizes), strict=True):
        distinct = np.diff(counts.indptr[start : start + n + 1])
        rankings.append(_ranking(unit, space, options, distinct, partial(_cut, counts, start, n)))
        start += n + k
    return rankings


def _size(unit: tuple[Document, ...], options: RankOptions) -> tuple[int, int]:
    """Return how many sentences and how many probes a unit has."""
    n = sum(len(document.sentences) for document in unit)
    return n, len(unit) + (options.query is not None)


def _weighted(counts: csr_array, sizes: Sequence[tuple[int, int]]) -> csr_array:
    unit_of = np.repeat(np.arange(len(sizes)), [n + k for n, k in sizes])
    probe = np.concatenate([np.arange(n + k) >= n for n, k in sizes])
    return tf_idf(counts, unit_of, np.array([n for n, _ in sizes]), probe)


def _cut(counts: csr_array, start: int, n: int) -> csr_array:
    return csr_array(counts[start : start + n])


def _terms(unit: tuple[Document, ...], options: RankOptions) -> list[list[str]]:
    """Return the terms of the unit's sentences, then of its titles, then of the query."""
    rows: list[list[str]] = []
    titles = []
    analyse = term_analyser(get_language("und"))
    for document in unit:
        analyse = term_analyser(get_language(document.language))
        rows += [analyse(text) for text in utterances(document)]
        titles.append(analyse(options.title or document.title))
    if options.query is not None:
        titles.append(analyse(options.query))
    return rows + titles


def _plainness(document: Document) -> list[float]:
    language = get_language(document.language)
    return [plainness(sentence.text, language) for sentence in document.sentences]


def _custom_ranking(unit: tuple[Document, ...], options: RankOptions) -> Ranking:
    sentences = [sentence.text for document in unit for sentence in document.sentences]
    probes = [options.title or document.title for document in unit]
    if options.query is not None:
        probes.append(options.query)
    distinct = np.array([len(set(row)) for row in _terms(unit, options)[: len(sentences)]], dtype=np.int64)
    if not sentences:
        space = Space(DenseGraph(np.zeros((0, 0))), np.zeros((len(probes), 0)))
        return _ranking(unit, space, options, distinct)
    rows = custom_rows(options.vectorizer, sentences, probes)
    return _ranking(unit, spaces(rows, [_size(unit, options)])[0], options, distinct)


def _ranking(
    unit: tuple[Document, ...],
    space: Space,
    options: RankOptions,
    distinct: NDArray[Any],
    counts: Callable[[], csr_array] | None = None,
) -> Ranking:
    sizes = [len(document.sentences) for document in unit]
    position = np.concatenate([np.arange(size) for size in sizes] or [np.zeros(0, dtype=np.int64)])
    document_of = np.repeat(np.arange(len(sizes)), sizes)
    form = Form(
        distinct,
        np.array([factor for document in unit for factor in _plainness(document)]),
        np.array([is_transcript(document) for document in unit], dtype=bool),
    )
    evidence = Evidence(
        space, position, document_of, form, options.query is not None, options.seed or 0, counts
    )
    method = METHODS[options.method]
    return Ranking(unit, score(evidence, method), space, method.trade_off, options)
