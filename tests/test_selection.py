"""The selection against a brute-force reading of its definition, and its laws."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from summarize.selection import NEAR_DUPLICATE, WORTH_ADDING, Room, mmr, nearly_full

Floats = NDArray[np.float64]


def cosines_of(seed: int, n: int) -> Floats:
    random = np.random.default_rng(seed)
    rows = random.random((n, 4)) * (random.random((n, 4)) < 0.6)
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)
    cosines: Floats = rows @ rows.T
    return cosines


def choose(relevance: list[float], cosines: Floats, room: Room, penalty: float = 1.0) -> list[int]:
    scores = np.array(relevance)
    return [pick.index for pick in mmr(scores, lambda i: cosines[i], room, penalty=penalty)]


def room_for(costs: list[int], limit: int | None = None, separator: int = 0, most: int | None = None) -> Room:
    return Room(np.array(costs, dtype=np.int64), limit, separator, most)


def oracle(
    relevance: list[float], cosines: Floats, costs: list[int], limit: int, penalty: float
) -> list[int]:
    """The definition, word by word, without arrays."""
    chosen: list[int] = []
    while True:
        used = sum(costs[i] for i in chosen)
        gains = {
            i: round(
                relevance[i] * (1 - penalty * max((cosines[j, i] for j in chosen), default=0.0)),
                9,
            )
            for i in range(len(relevance))
            if i not in chosen
            and used + costs[i] <= limit
            and all(cosines[j, i] < NEAR_DUPLICATE for j in chosen)
        }
        if not gains:
            return chosen
        best = min(gains, key=lambda i: (-gains[i], i))
        mean = sum(relevance[i] for i in chosen) / max(1, len(chosen))
        full = nearly_full(limit, limit - used, sum(costs) / len(costs))
        if chosen and full and relevance[best] < WORTH_ADDING * mean:
            return chosen
        chosen.append(best)


@settings(max_examples=150)
@given(st.integers(0, 10_000), st.integers(1, 12), st.integers(1, 60), st.sampled_from([0.0, 0.3, 0.6, 1.0]))
def test_the_selection_is_its_definition(seed: int, n: int, limit: int, penalty: float) -> None:
    random = np.random.default_rng(seed)
    relevance = [round(float(x), 3) for x in random.random(n)]
    costs = [int(x) for x in random.integers(1, 20, n)]
    cosines = cosines_of(seed, n)
    picked = choose(relevance, cosines, room_for(costs, limit), penalty)
    assert picked == oracle(relevance, cosines, costs, limit, penalty)


def test_a_sentence_longer_than_reads_well_counts_in_proportion_less() -> None:
    room = Room(np.array([100, 50, 40]), most=2, longest=50)
    picks = mmr(np.array([1.0, 0.6, 0.4]), lambda _: np.zeros(3), room)
    assert [(pick.index, pick.gain) for pick in picks] == [(1, 0.6), (0, 0.5)]


@given(st.integers(0, 10_000), st.integers(1, 15), st.integers(1, 80), st.integers(0, 2))
def test_the_budget_holds_and_no_two_say_the_same(seed: int, n: int, limit: int, separator: int) -> None:
    random = np.random.default_rng(seed)
    costs = [int(x) for x in random.integers(1, 20, n)]
    cosines = cosines_of(seed, n)
    picked = choose(list(random.random(n)), cosines, room_for(costs, limit, separator))
    assert sum(costs[i] for i in picked) + separator * max(0, len(picked) - 1) <= limit
    assert all(cosines[i, j] < NEAR_DUPLICATE for i in picked for j in picked if i != j)
    assert bool(picked) == (min(costs) <= limit)


@given(st.integers(0, 10_000), st.integers(2, 10))
def test_a_smaller_number_of_sentences_is_the_beginning_of_a_larger(seed: int, n: int) -> None:
    relevance = list(np.random.default_rng(seed).random(n))
    cosines = cosines_of(seed, n)
    picks = [choose(relevance, cosines, room_for([0] * n, most=k)) for k in range(1, n + 1)]
    assert all(few == many[: len(few)] for few, many in pairwise(picks))


def test_ties_go_to_the_earlier_sentence_also_when_the_last_bit_differs() -> None:
    apart = np.eye(3)
    assert choose([0.3, 0.1 + 0.2, 0.3], apart, room_for([0] * 3, most=1)) == [0]


def test_the_less_relevant_wins_when_the_other_repeats() -> None:
    cosines = np.array([[1.0, 0.8, 0.0], [0.8, 1.0, 0.0], [0.0, 0.0, 1.0]])
    assert choose([1.0, 0.9, 0.5], cosines, room_for([0] * 3, most=2)) == [0, 2]
    assert choose([1.0, 0.9, 0.5], cosines, room_for([0] * 3, most=2), penalty=0.0) == [0, 1]


def test_sentences_that_read_the_same_are_never_both_chosen() -> None:
    picks = mmr(np.ones(3), lambda _: np.zeros(3), room_for([1] * 3, 9), twins=np.array([0, 0, 1]))
    assert [pick.index for pick in picks] == [0, 2]


@pytest.mark.parametrize(
    ("relevance", "costs", "expected"),
    [
        ([1.0, 0.9, 0.1], [40, 38, 10], [0, 1]),  # nearly full: the last says little
        ([1.0, 0.9, 0.7], [40, 38, 10], [0, 1, 2]),  # nearly full, but it matters
        ([1.0, 0.9, 0.1], [40, 30, 10], [0, 1, 2]),  # room is left
        ([1.0, 0.9, 0.1], [40, 70, 10], [0, 2]),  # half empty: better a little than nothing
    ],
)
def test_a_nearly_full_brief_is_not_filled_up(
    relevance: list[float], costs: list[int], expected: list[int]
) -> None:
    assert choose(relevance, np.eye(3), room_for(costs, 100)) == expected


def test_a_choice_that_the_last_check_refuses_is_passed_over() -> None:
    room = Room(np.zeros(3, dtype=np.int64), fits=lambda chosen: 1 not in chosen)
    assert choose([0.5, 1.0, 0.2], np.eye(3), room) == [0, 2]


def test_nothing_to_choose_from_gives_nothing() -> None:
    assert choose([], np.zeros((0, 0)), room_for([], 10)) == []
