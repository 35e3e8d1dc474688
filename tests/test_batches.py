"""Many texts at once give what one call each gives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize import Text, summarize, summarize_each
from tests.texts import HARBOUR, invented_text

SOURCES = st.one_of(
    st.builds(invented_text, st.integers(0, 50), st.sampled_from([0, 1, 2, 9, 40, 130])),
    st.just(Text(HARBOUR, title="The ferry moves", language="en")),
    st.just(Text("港口关闭了。渡船从布拉斯克出发。修理要花九百万。墙很旧。", language="zh")),
    st.just([HARBOUR, invented_text(5, 12)]),
)


@settings(max_examples=40, deadline=None)
@given(
    sources=st.lists(SOURCES, max_size=8),
    batch_size=st.sampled_from([1, 3, 64]),
    options=st.sampled_from([{}, {"words": 40}, {"query": "the old bridge"}, {"method": "lexrank"}]),
)
def test_a_batch_equals_one_call_each_to_the_last_bit(
    sources: list[Any], batch_size: int, options: dict[str, Any]
) -> None:
    together = list(summarize_each(sources, batch_size=batch_size, **options))
    assert together == [summarize(source, **options) for source in sources]


def test_texts_are_taken_a_batch_at_a_time() -> None:
    taken = []

    def texts() -> Iterator[str]:
        for seed in range(1000):
            taken.append(seed)
            yield invented_text(seed, 3)

    briefs = summarize_each(texts(), batch_size=4)
    next(briefs)
    assert len(taken) == 4


def test_wrong_options_are_told_before_the_first_text_is_taken() -> None:
    with pytest.raises(ValueError, match="words must be at least 1"):
        summarize_each([], words=0)
    with pytest.raises(ValueError, match="batch_size must be at least 1"):
        summarize_each([], batch_size=0)
    with pytest.raises(TypeError, match="summarize takes one"):
        summarize_each("a single text")
