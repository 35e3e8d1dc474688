"""What the reports that show a whole source need of a brief: all sentences, their scores, every length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..api import RankOptions, rank
from ..budget import Budget
from ..document import Block, Document
from ..summary import Summary
from ..words import count_words

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
    """Rank the sources of a brief again, which gives the same scores, and select every length."""
    options = {name: summary.options[name] for name in RankOptions.__slots__ if name in summary.options}
    ranking = rank(summary.sources, **options)
    scores = ranking.scores
    n = len(ranking.lines)
    longest = min(n, max(LONGEST, 2 * len(summary)))
    picks = ranking.picks(Budget(longest)) if n else []
    top = float(scores.centrality.max(initial=0.0)) or 1.0
    factors = {
        "Position prior": scores.prior,
        "Title factor": scores.title,
        "Form factor": scores.form,
        "Query factor": scores.query,
    }
    parts = {"Score": scores.score, "Centrality": scores.centrality / top}
    parts |= {name: values for name, values in factors.items() if (values != 1.0).any()}
    never = f"joins only a brief of more than {longest} sentences"
    if len(picks) < longest or longest == n:
        never = "repeats another sentence"
    picked = {pick.index for pick in picks}
    return View(
        summary,
        ranking.documents,
        {name: values.tolist() for name, values in parts.items()},
        [count_words(line) for line in ranking.lines],
        [pick.index for pick in picks],
        [(pick.redundancy, pick.gain) for pick in picks],
        {index: never for index in range(n) if index not in picked},
    )
