"""Why these sentences and no others: the numbers behind a brief, from which its choice can be made again."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .document import Block, Text
from .graph import Graph
from .selection import NEAR_DUPLICATE, Pick, Room, eased

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

PARTS = 6
"""What a score is made of, and the score."""


@dataclass(frozen=True, slots=True)
class Reason:
    """What spoke for one sentence, and what became of it.

    Args:
        index: counts the body sentences of all sources, from 0.
        source: the index of its source; ``text == sources[source].text[start:end]``.
        start: where it begins.
        end: where it ends, exclusive.
        text: the sentence.
        centrality: its importance in the graph; all sentences together have 1.
        prior: the position prior, in (0, 1].
        title: the title factor, at least 1.
        form: the factor for its own making, in [0, 1.25].
        query: the query factor, at least 1.
        score: the product of these, the best sentence having 1.
        cost: its length, in the unit of the budget; in words when only sentences are counted.
        overlaps: its cosines with the chosen sentences, in the order of picking.
        redundancy: the greatest cosine with those picked before it was its turn, or with all of them.
        gain: score·(1 − penalty·redundancy), when it was picked or at the end; of a sentence that costs more
            than the explanation's ``longest``, times longest/cost.
        order: 1 for the first pick; 0 when it was not chosen.
        why: what kept it out of the brief; '' when it is in it.
    """

    index: int
    source: int
    start: int
    end: int
    text: str
    centrality: float
    prior: float
    title: float
    form: float
    query: float
    score: float
    cost: int
    overlaps: tuple[float, ...]
    redundancy: float
    gain: float
    order: int
    why: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """A block that no sentence was taken from: a title or furniture, and the rule that said so."""

    source: int
    start: int
    end: int
    text: str
    role: str
    rule: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a brief is what it is.

    Args:
        sentences: every sentence that could have been chosen, in text order.
        dropped: the blocks that none was taken from, in text order.
        penalty: what a redundancy of 1 takes off the score.
        limit: the largest sum of costs; ``None`` without a length limit.
        separator: what each sentence after the first costs on top.
        most: the largest number of sentences; ``None`` without such a limit.
        longest: a sentence that costs more than this counts in proportion less; ``None``: all count in full.
    """

    sentences: tuple[Reason, ...]
    dropped: tuple[Dropped, ...]
    penalty: float
    limit: int | None
    separator: int
    most: int | None
    longest: int | None


@dataclass(frozen=True, slots=True)
class Basis:
    """What an explanation is made of when somebody asks for it: n sentences, as arrays.

    Args:
        spans: int64[n, 3]: source, start, end.
        parts: centrality, prior, title, form, query and score, float64[n] each.
        picks: the k picks, in the order of picking.
        cosines: float64[k, n], those of the picks with all sentences; or the graph they can be had from,
            which is smaller when there are many picks.
        room: the budget; its ``fits`` is left out, so that a brief can travel between processes.
        twins: int64[n], equal for sentences that read the same.
        penalty: what a redundancy of 1 takes off the score.
        dropped: the blocks that are no body, each with the index of its source.
    """

    spans: Ints
    parts: tuple[Floats, ...]
    picks: tuple[Pick, ...]
    cosines: Floats | Graph
    room: Room
    twins: Ints
    penalty: float
    dropped: tuple[tuple[int, Block], ...]


def pack(basis: Basis) -> bytes:
    """Return a basis as bytes: between processes it travels as one thing, which few ever look into."""
    room, cosines = basis.room, basis.cosines
    graph = None if isinstance(cosines, np.ndarray) else cosines
    stored = (cosines,) if isinstance(cosines, np.ndarray) else ()
    arrays = (basis.spans, room.costs, basis.twins, *basis.parts, *stored)
    picks = [(pick.index, pick.redundancy, pick.gain) for pick in basis.picks]
    dropped = [(source, block.start, block.end, block.role, block.rule) for source, block in basis.dropped]
    limits = _limits(room)
    numbers = b"".join(array.tobytes() for array in arrays)
    return pickle.dumps((len(basis.spans), numbers, graph, picks, limits, basis.penalty, dropped))


def _limits(room: Room) -> tuple[int | None, int, int | None, int | None]:
    return room.limit, room.separator, room.most, room.longest


def unpack(basis: Basis | bytes) -> Basis:
    """Return the basis that was packed, or the basis itself."""
    if isinstance(basis, Basis):
        return basis
    n, numbers, graph, picks, limits, penalty, dropped = pickle.loads(basis)
    rows = PARTS if graph else PARTS + len(picks)
    ints = np.ndarray(5 * n, np.int64, numbers)
    floats = np.ndarray((rows, n), np.float64, numbers, offset=ints.nbytes)
    return Basis(
        ints[: 3 * n].reshape(n, 3),
        tuple(floats[:PARTS]),
        tuple(Pick(*pick) for pick in picks),
        floats[PARTS:] if graph is None else graph,
        Room(ints[3 * n : 4 * n], *limits),
        ints[4 * n :],
        penalty,
        tuple((source, Block(*block)) for source, *block in dropped),
    )


def explain(basis: Basis, sources: Sequence[Text]) -> Explanation:
    """Put the numbers behind a brief into words.

    Args:
        basis: the numbers.
        sources: the texts that the spans point into.
    """
    cosines = basis.cosines
    if not isinstance(cosines, np.ndarray):
        cosines = pick_cosines(cosines, basis.picks)
    turns = {pick.index: turn for turn, pick in enumerate(basis.picks, 1)}
    whys = _whys(basis, cosines)
    relevance = eased(basis.parts[-1], basis.room).tolist()
    sentences = tuple(
        _reason(basis, i, tuple(overlaps), turns.get(i, 0), whys[i], relevance[i], sources)
        for i, overlaps in enumerate(cosines.T.tolist())
    )
    dropped = tuple(
        Dropped(
            source,
            block.start,
            block.end,
            sources[source].text[block.start : block.end],
            block.role,
            block.rule,
        )
        for source, block in basis.dropped
    )
    room = basis.room
    return Explanation(sentences, dropped, basis.penalty, *_limits(room))


def pick_cosines(graph: Graph, picks: Sequence[Pick]) -> Floats:
    """Return the cosines of k picks with all sentences, float64[k, n]."""
    return np.array([graph.row(pick.index) for pick in picks]).reshape(len(picks), graph.n)


def _reason(
    basis: Basis,
    index: int,
    overlaps: tuple[float, ...],
    order: int,
    why: str,
    relevance: float,
    sources: Sequence[Text],
) -> Reason:
    if order:
        overlaps = (*overlaps[: order - 1], 1.0, *overlaps[order:])
    redundancy = max(overlaps[: order - 1] if order else overlaps, default=0.0)
    source, start, end = (int(number) for number in basis.spans[index])
    centrality, prior, title, form, query, score = (float(part[index]) for part in basis.parts)
    return Reason(
        index,
        source,
        start,
        end,
        sources[source].text[start:end],
        centrality,
        prior,
        title,
        form,
        query,
        score,
        int(basis.room.costs[index]),
        overlaps,
        redundancy,
        relevance * (1.0 - basis.penalty * redundancy),
        order,
        "" if order else why,
    )


def _whys(basis: Basis, cosines: Floats) -> list[str]:
    """Return what kept each sentence out, the most telling first; what it says of the picks is void."""
    room, picked = basis.room, [pick.index for pick in basis.picks]
    left = np.inf if room.limit is None else room.limit
    shortest = -1 if picked or not room.costs.size else int(np.argmin(room.costs))
    room_left = left - int(room.costs[picked].sum()) - room.separator * len(picked)
    alike = (cosines >= NEAR_DUPLICATE) | (basis.twins[picked][:, None] == basis.twins)
    whys = [_why_by_length(room, len(picked), cost, left, room_left) for cost in room.costs.tolist()]
    if shortest >= 0 and room.costs[shortest] > left:
        whys[shortest] += ", but the shortest"
    for index in np.flatnonzero(alike.any(axis=0)).tolist():
        whys[index] = f"says the same as {picked[int(alike[:, index].argmax())]}"
    return whys


def _why_by_length(room: Room, picked: int, cost: int, limit: float, left: float) -> str:
    if cost > limit:
        return "longer than the whole budget"
    if cost > left:
        return "lower gain, and then too long for the room left"
    if room.most is not None and picked >= room.most:
        return "lower gain"
    if room.limit is None:
        return "too long for the room left"
    return "adds too little to a brief that is nearly full"
