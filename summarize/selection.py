"""From scores and redundancy to the indices of a brief within its budget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

NEAR_DUPLICATE = 0.9
"""Two sentences whose cosine is at least this say the same: never both, whatever their scores."""

NEARLY_FULL = 0.75
"""From this share of the limit on, a sentence that hardly matters would only fill up what is left ..."""

ROOM_LEFT = 1.5
"""... if that is less than so many average sentences of the text."""

WORTH_ADDING = 0.5
"""What hardly matters: less than this share of the mean relevance of the sentences already chosen."""

READABLE = 50
"""Words of a long sentence that still reads well: where sentences are counted, not words, a longer one
counts in proportion less, since nothing else would keep a brief of three lines from being three pages."""


@dataclass(frozen=True, slots=True)
class Pick:
    """A chosen sentence: its index, its redundancy with those before it, and its gain, when it was picked."""

    index: int
    redundancy: float
    gain: float


@dataclass(frozen=True, slots=True)
class Room:
    """The budget as the selector sees it.

    Args:
        costs: int64[n], what each sentence would cost.
        limit: the sum of costs may be at most this; ``None``: no length limit.
        separator: what each sentence after the first costs on top.
        most: at most so many sentences; ``None``: no limit of that kind.
        longest: a sentence that costs more than this counts in proportion less; ``None``: all count in full.
        fits: a last check of a whole choice, for lengths that are no sums.
    """

    costs: Ints
    limit: int | None = None
    separator: int = 0
    most: int | None = None
    longest: int | None = None
    fits: Callable[[Sequence[int]], bool] | None = None


def mmr(
    relevance: Floats,
    similarity: Callable[[int], Floats],
    room: Room,
    *,
    penalty: float = 1.0,
    twins: Ints | None = None,
) -> list[Pick]:
    """Maximal marginal relevance (Carbonell & Goldstein 1998) under a hard budget.

    Picks the sentence with the largest gain relevance·(1 − penalty·redundancy) that fits the room left,
    where redundancy is the largest cosine with a sentence already chosen, until nothing fits. Where the
    room has a ``longest``, the relevance of a longer sentence is longest/cost of what it was. The paper
    subtracts the two terms; as a product they keep their balance on every scale, also where one sentence
    is many times as relevant as all others, as a news text's first is beside its headline. A near
    duplicate of a chosen sentence is never picked, and a brief that is nearly full is not filled up with
    a sentence that matters far less than the rest of it.

    Args:
        relevance: float64[n], not negative.
        similarity: from an index to its cosines with all sentences, float64[n].
        room: the budget.
        penalty: what a redundancy of 1 takes off the relevance, in [0, 1].
        twins: int64[n], equal for sentences that read the same; ``None``: nothing is known.

    Returns:
        The picks, in the order of picking; each step costs O(n + the non-zeros of ``similarity``).
    """
    n = relevance.size
    relevance = eased(relevance, room)
    redundancy = np.zeros(n)
    candidates = np.ones(n, dtype=bool)
    picks: list[Pick] = []
    left = np.inf if room.limit is None else float(room.limit)
    while room.most is None or len(picks) < room.most:
        candidates &= room.costs + (room.separator if picks else 0) <= left
        gain = np.where(candidates, relevance * (1.0 - penalty * redundancy), -np.inf)
        # rounded, so that the last bit of a sum never decides; the first maximum is the earliest sentence
        best = int(np.argmax(np.round(gain, 9))) if n else 0
        if n == 0 or not candidates[best] or _only_fills(best, relevance, picks, room, left):
            break
        candidates[best] = False
        if room.fits is not None and not room.fits([*(pick.index for pick in picks), best]):
            continue
        left -= room.costs[best] + (room.separator if picks else 0)
        picks.append(Pick(best, float(redundancy[best]), float(gain[best])))
        cosines = similarity(best)
        redundancy = np.maximum(redundancy, cosines)
        candidates &= cosines < NEAR_DUPLICATE
        if twins is not None:
            candidates &= twins != twins[best]
    return picks


def eased(relevance: Floats, room: Room) -> Floats:
    """Return the relevance, float64[n], less of it where sentences cost more than the ``longest``."""
    if room.longest is None:
        return relevance
    left: Floats = relevance * np.minimum(1.0, room.longest / np.maximum(room.costs, 1))
    return left


def _only_fills(index: int, relevance: Floats, picks: list[Pick], room: Room, left: float) -> bool:
    """Tell whether a brief is nearly full and the sentence matters far less than those chosen."""
    if room.limit is None or not picks or not nearly_full(room.limit, left, float(np.mean(room.costs))):
        return False
    mean = float(np.mean(relevance[[pick.index for pick in picks]]))
    return bool(round(float(relevance[index]) - WORTH_ADDING * mean, 9) < 0.0)


def nearly_full(limit: float, left: float, average: float) -> bool:
    """Tell whether what is left of a limit is little of it, and no more than a sentence or so of the text."""
    return limit - left >= NEARLY_FULL * limit and left < ROOM_LEFT * average
