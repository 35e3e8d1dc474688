"""Budgets: what they refuse, and that they are hard for what is printed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize import rank, summarize
from summarize.budget import Limits
from summarize.errors import BudgetError
from summarize.summary import fold
from tests.texts import HARBOUR, invented_text

LONG = rank(invented_text(7, 40))


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"words": 5, "chars": 5}, TypeError, "at most one length limit, not words and chars"),
        ({"ratio": 0.1, "words": 5}, TypeError, "at most one length limit"),
        ({"tokens": 5}, TypeError, "tokens= and count_tokens= go together"),
        ({"count_tokens": len}, TypeError, "tokens= and count_tokens= go together"),
        ({"words": 0}, ValueError, "words must be at least 1, not 0"),
        ({"sentences": -5}, ValueError, "sentences must be at least 1, not -5"),
        ({"chars": "abc"}, TypeError, "chars must be a whole number, not 'abc'"),
        ({"words": 2.5}, TypeError, "words must be a whole number"),
        ({"sentences": True}, TypeError, "sentences must be a whole number"),
        ({"ratio": 0.0}, ValueError, "ratio must be greater than 0 and at most 1"),
        ({"ratio": 1.5}, ValueError, "ratio must be greater than 0 and at most 1"),
        ({"ratio": float("nan")}, ValueError, "ratio must be greater than 0 and at most 1"),
        ({"ratio": "half"}, TypeError, "ratio must be a number"),
    ],
)
def test_wrong_limits_are_refused_at_the_door(
    options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        Limits(**options)
    with pytest.raises(error, match=message):
        summarize(HARBOUR, **options)


@settings(max_examples=60, deadline=None)
@given(limit=st.integers(1, 400), sentences=st.none() | st.integers(1, 5))
def test_limits_hold_for_what_is_printed(limit: int, sentences: int | None) -> None:
    def count_pairs(text: str) -> int:  # not additive, as real tokens are not
        return (len(text) + 1) // 2

    for unit, measure in (("words", lambda t: len(t.split())), ("chars", len), ("tokens", count_pairs)):
        more = {"count_tokens": count_pairs} if unit == "tokens" else {}
        brief = LONG.select(**{unit: limit, "sentences": sentences, **more})
        assert brief.sentences
        assert brief.over_budget or measure(str(brief)) <= limit
        assert not brief.over_budget or len(brief) == 1
        assert sentences is None or len(brief) <= sentences


@given(ratio=st.floats(0.001, 1.0))
@settings(max_examples=30, deadline=None)
def test_a_ratio_is_a_share_of_the_words_of_the_body(ratio: float) -> None:
    body = sum(len(line.split()) for line in LONG.lines)
    brief = LONG.select(ratio=ratio)
    assert brief.over_budget or len(str(brief).split()) <= ratio * body
    assert len(brief) >= 1


def test_three_sentences_are_the_default() -> None:
    assert Limits().budget().sentences == 3
    assert Limits(words=60).budget().sentences is None
    assert len(summarize(HARBOUR)) == 3


def test_a_text_none_of_whose_sentences_fits_gives_its_shortest_and_says_so() -> None:
    brief = summarize(HARBOUR, words=3)
    assert str(brief) == "Fishermen fear for their trade."
    assert brief.over_budget


def test_strict_forbids_to_go_over_the_budget() -> None:
    with pytest.raises(BudgetError, match="no sentence fits 3 words; the shortest has 5"):
        summarize(HARBOUR, words=3, strict=True)


@given(st.text(st.sampled_from("a .\n\t\u00a0\u2003\u200b\x1c\x85é\ud800")))
def test_folding_leaves_single_spaces_between_words_and_nothing_else(text: str) -> None:
    assert fold(text) == " ".join(text.split())


def test_white_space_inside_a_sentence_costs_one_character() -> None:
    text = "The  wall\n of   Linsby broke."
    brief = summarize(text, chars=25)
    assert str(brief) == "The wall of Linsby broke."
    assert not brief.over_budget
    assert brief[0].text == text
