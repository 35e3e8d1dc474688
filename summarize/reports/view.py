"""What the reports that show a whole source need of a brief: all sentences, their scores, every length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..api import rank
from ..budget import Budget
from ..document import Block, Document
from ..explanation import unpack
from ..parsing import parse
from ..ranking import RankOptions
from ..selection import Pick
from ..summary import Summary, fold
from ..words import count_words

Floats = NDArray[np.float64]

LONGEST = 100
"""The longest brief, in sentences, that a page prepares; more when a longer one was asked for."""


@dataclass(frozen=True, slots=True)
class View:
    """A brief seen with all sentences of its sources, of which there are n.

    Args:
        summary: the brief.
        documents: its sources, with blocks and sentences.
        parts: the score first, then what it is the product of, factors that are 1 for every sentence
            left out; by their names, n numbers each.
        words: the number of words of each sentence, n.
        order: the selection's picks in order: the first k are the brief of k sentences.
        gains: for each pick its redundancy and its gain, at its time.
        reasons: why a sentence is never picked.
    """

    summary: Summary
    documents: tuple[Document, ...]
    parts: dict[str, list[float]]
    words: list[int]
    order: list[int]
    gains: list[tuple[float, float]]
    reasons: dict[int, str]


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of a source, cut into sentences and what stands between them.

    Args:
        document: the index of the source.
        block: the block.
        pieces: its text in order; each with the index of the sentence that it is, or ``None``.
    """

    document: int
    block: Block
    pieces: list[tuple[int | None, str]]


def passages(documents: Iterable[Document]) -> Iterator[Passage]:
    """Yield the blocks of all sources with their sentences, which are numbered throughout."""
    index = 0
    for number, document in enumerate(documents):
        text = document.source.text
        inside = zip(document.block_of, document.sentences, strict=True)
        upcoming = next(inside, None)
        for place, block in enumerate(document.blocks):
            pieces: list[tuple[int | None, str]] = []
            at = block.start
            while upcoming is not None and upcoming[0] == place:
                sentence = upcoming[1]
                pieces += [(None, text[at : sentence.start]), (index, sentence.text)]
                at = sentence.end
                index += 1
                upcoming = next(inside, None)
            yield Passage(number, block, [*pieces, (None, text[at : block.end])])


def view_of(summary: Summary) -> View:
    """Parse the sources of a brief again, and select every length.

    The vectoriser of a brief that was made with one of the user's own is not kept: such a brief is shown
    as it is, without other lengths.

    Raises:
        ValueError: the brief was put together by hand, not by :func:`summarize.summarize`.
    """
    if summary.basis is None:
        raise ValueError("only a brief that summarize() made can be shown with its sources")
    parts = _named(unpack(summary.basis).parts)
    n = len(parts["Score"])
    if summary.options.get("vectorizer") is None:
        documents, picks, reasons = _every_length(summary, n)
    else:
        documents, picks = _parsed(summary), []
        reasons = {reason.index: reason.why for reason in summary.explain().sentences if reason.why}
    sentences = [sentence for document in documents for sentence in document.sentences]
    return View(
        summary,
        documents,
        parts,
        [count_words(fold(sentence.text)) for sentence in sentences],
        [pick.index for pick in picks],
        [(pick.redundancy, pick.gain) for pick in picks],
        reasons,
    )


def _named(values: tuple[Floats, ...]) -> dict[str, list[float]]:
    """Return the score and its factors by name; the centrality scaled so that the largest is 1."""
    centrality, prior, title, form, query, score = values
    factors = {"Position prior": prior, "Title factor": title, "Form factor": form, "Query factor": query}
    telling = {name: factor for name, factor in factors.items() if (factor != 1.0).any()}
    top = float(centrality.max(initial=0.0)) or 1.0
    parts = {"Score": score, "Centrality": centrality / top, **telling}
    return {name: part.tolist() for name, part in parts.items()}


def _every_length(summary: Summary, n: int) -> tuple[tuple[Document, ...], list[Pick], dict[int, str]]:
    """Rank the sources again, which gives the same scores; return the picks, and why others are none."""
    options = {name: summary.options[name] for name in RankOptions.__slots__ if name in summary.options}
    ranking = rank(summary.sources, **options)
    longest = min(n, max(LONGEST, 2 * len(summary)))
    picks = ranking.picks(Budget(longest)) if n else []
    full = len(picks) == longest < n
    never = f"joins only a brief of more than {longest} sentences" if full else "repeats another sentence"
    picked = {pick.index for pick in picks}
    return ranking.documents, picks, {index: never for index in range(n) if index not in picked}


def _parsed(summary: Summary) -> tuple[Document, ...]:
    language, clean = summary.options.get("language"), summary.options.get("clean", True)
    return tuple(parse(source, language=language, clean=clean) for source in summary.sources)
