"""A ranking: the scored sentences of a text, from which briefs of any length are selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .budget import Budget, Limits
from .document import Document, Sentence
from .errors import BudgetError
from .explanation import Basis, pick_cosines
from .graph import Space
from .languages import normalise_code
from .methods import METHODS, Scores
from .selection import READABLE, Pick, Room, mmr
from .summary import ScoredSentence, Summary, fold, needs_folding
from .words import count_words

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
        penalty: what a redundancy of 1 takes off a score in the selection.
        options: how the scores were made.
    """

    documents: tuple[Document, ...]
    scores: Scores
    space: Space
    penalty: float
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
        return self.within(Limits(sentences, words, chars, tokens, count_tokens, ratio, strict))

    def within(self, limits: Limits) -> Summary:
        """Choose a brief within limits."""
        budget = limits.budget(self._body_words)
        room = self._room(budget)
        picks = self._picks(room)
        asked = {**_plain(limits), "sentences": budget.sentences, **_plain(self.options)}
        if picks or not self.lines:
            return self._summary([pick.index for pick in picks], False, self._basis(room, picks), asked)
        shortest = int(np.argmin(room.costs))
        if budget.strict:
            raise BudgetError(
                f"no sentence fits {budget.limit} {budget.unit}; the shortest has {room.costs[shortest]}"
            )
        return self._summary([shortest], True, self._basis(room, picks), asked)

    def picks(self, budget: Budget) -> list[Pick]:
        """Return what the selection picks within a budget, in the order of picking.

        A budget of sentences alone only cuts this list short, so the first k picks are the brief of k
        sentences.
        """
        return self._picks(self._room(budget))

    def _picks(self, room: Room) -> list[Pick]:
        return mmr(self.scores.score, self.space.graph.row, room, penalty=self.penalty, twins=self._twins)

    def _room(self, budget: Budget) -> Room:
        return Room(
            np.array([budget.cost(line) for line in self.lines], dtype=np.int64),
            budget.limit if budget.unit and budget.additive else None,
            budget.separator,
            budget.sentences,
            None if budget.unit or not METHODS[self.options.method].informed else READABLE,
            None if budget.additive else lambda chosen: budget.holds(self.lines[i] for i in sorted(chosen)),
        )

    def _basis(self, room: Room, picks: list[Pick]) -> Basis:
        spans = [number for d, s in self._places for number in (d, s.start, s.end)]
        dropped = tuple(
            (d, block)
            for d, document in enumerate(self.documents)
            for block in document.blocks
            if block.role in ("title", "furniture")
        )
        graph = self.space.graph
        return Basis(
            np.array(spans, dtype=np.int64).reshape(-1, 3),
            self.scores.parts,
            tuple(picks),
            pick_cosines(graph, picks) if len(picks) <= FEW_PICKS else graph,
            room if room.fits is None else replace(room, fits=None),
            self._twins,
            self.penalty,
            dropped,
        )

    def _body_words(self) -> int:
        return sum(count_words(line) for line in self.lines)

    @cached_property
    def lines(self) -> list[str]:
        """The body sentences as they are printed."""
        texts = [sentence.text for document in self.documents for sentence in document.sentences]
        # no sentence begins or ends with a space, so one look at all tells whether any needs folding
        return [fold(text) for text in texts] if needs_folding("".join(texts)) else texts

    @cached_property
    def _twins(self) -> NDArray[np.int64]:
        """Equal numbers for sentences that read the same but for case."""
        seen: dict[str, int] = {}
        return np.array([seen.setdefault(line.casefold(), len(seen)) for line in self.lines], dtype=np.int64)

    def _summary(
        self, chosen: Sequence[int], over_budget: bool, basis: Basis, asked: dict[str, Any]
    ) -> Summary:
        picked = tuple(self._scored(i) for i in sorted(chosen))
        sources = tuple(document.source for document in self.documents)
        titles = tuple(self.options.title or document.title for document in self.documents)
        return Summary(picked, sources, self.language, over_budget, titles, asked, basis)

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


def _plain(options: Limits | RankOptions) -> dict[str, Any]:
    """Return options as plain data: a function or a vectoriser by its name, so that briefs can travel."""
    plain = {}
    for name in options.__slots__:
        value = getattr(options, name)
        if value is not None and not isinstance(value, (str, int, float)):
            value = str(getattr(value, "__name__", type(value).__name__))
        plain[name] = value
    return plain
