"""The brief: chosen sentences with their spans and scores."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from .document import Text

if TYPE_CHECKING:  # numpy and matplotlib come with them, which the command's help can do without
    from matplotlib.axes import Axes

    from .explanation import Basis, Explanation

SCHEMA = 1
"""The version of :meth:`Summary.to_dict`'s layout; it grows when a key changes its meaning."""

_ASCII_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f"


@dataclass(frozen=True, slots=True)
class ScoredSentence:
    """A chosen sentence: ``text == summary.sources[source].text[start:end]``, always.

    ``index`` counts the body sentences of all sources, from 0; ``score`` is in [0, 1], the best
    sentence of the text having 1.
    """

    text: str
    start: int
    end: int
    index: int
    score: float
    source: int = 0

    @property
    def line(self) -> str:
        """The sentence as it is printed: white space inside folded to single spaces."""
        return fold(self.text)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Summary:
    """A brief; iterating gives its :class:`ScoredSentence` objects in document order.

    Args:
        sentences: the chosen sentences, by source, then by place.
        sources: the texts that were summarised.
        language: the language that was used, for most of the text.
        over_budget: True when no sentence fitted the limit, and the shortest one is given.
        titles: the title of each source, given or found in it; empty where there is none.
        options: what was asked for, by the keywords of :func:`summarize.summarize`, as plain data: a
            function or a vectoriser by its name.
        basis: what :meth:`explain` is made of; packed in a brief that came from another process.
    """

    sentences: tuple[ScoredSentence, ...]
    sources: tuple[Text, ...]
    language: str
    over_budget: bool = False
    titles: tuple[str, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    basis: Basis | bytes | None = field(default=None, repr=False, compare=False)

    def __str__(self) -> str:
        return "\n".join(sentence.line for sentence in self.sentences)

    def __iter__(self) -> Iterator[ScoredSentence]:
        return iter(self.sentences)

    def __len__(self) -> int:
        return len(self.sentences)

    def __getitem__(self, index: int) -> ScoredSentence:
        return self.sentences[index]

    def explain(self) -> Explanation:
        """Return why these sentences were chosen and no others, with every number behind the choice.

        Raises:
            ValueError: the brief was put together by hand, not by :func:`summarize.summarize`.
        """
        from .explanation import explain, unpack

        if self.basis is None:
            raise ValueError("only a brief that summarize() made can be explained")
        return explain(unpack(self.basis), self.sources)

    def to_dict(self) -> dict[str, Any]:
        """Return the brief as plain data, ready for JSON; ``schema`` is the layout's version."""
        return {
            "schema": SCHEMA,
            "text": str(self),
            "language": self.language,
            "over_budget": self.over_budget,
            "sentences": [
                {
                    "text": sentence.text,
                    "source": sentence.source,
                    "start": sentence.start,
                    "end": sentence.end,
                    "index": sentence.index,
                    "score": sentence.score,
                }
                for sentence in self.sentences
            ],
            "sources": [
                {"id": source.id, "title": title or None, "characters": len(source.text)}
                for source, title in zip_longest(self.sources, self.titles)
            ],
            "options": dict(self.options),
        }

    def plot(self, axes: Axes | None = None) -> Axes:
        """Draw the score along the text, the chosen sentences marked: :mod:`summarize.reports.figure`.

        Args:
            axes: matplotlib's axes to draw in; by default those of a new figure.

        Raises:
            MissingExtraError: matplotlib is not installed (``pip install 'summarize[plot]'``).
        """
        from .reports.figure import as_figure

        return as_figure(self, axes)

    def _repr_html_(self) -> str:
        """Return the brief and its tinted source for a notebook: :mod:`summarize.reports.notebook`."""
        from .reports.notebook import as_notebook

        return as_notebook(self)


def fold(text: str) -> str:
    """Fold each run of white space to a single space, so that a sentence is one line."""
    return " ".join(text.split()) if needs_folding(text) else text.strip(" ")


def needs_folding(text: str) -> bool:
    """Tell whether there can be white space inside ``text`` other than single spaces."""
    if "  " in text:
        return True
    if text.isascii():
        return any(map(text.__contains__, _ASCII_SPACES))
    return not text.isprintable()  # the only printable white space is the space
