"""summarize_each(): the same briefs from any number of workers, and errors in their turn."""

from __future__ import annotations

import os
import pickle
import signal

import pytest

from summarize.document import Text
from summarize.errors import BudgetError, MissingExtraError, SummarizeError
from summarize.parallel import BATCH_CHARS, cut_batches, summarize_each

TEXTS = [
    f"The {i}th boat left the harbour. It carried {i} boxes of apples. Nobody saw boat {i} again."
    for i in range(30)
]


def test_several_workers_write_the_same_briefs_as_one() -> None:
    expected = list(summarize_each(TEXTS, words=20))
    found = list(summarize_each(iter(TEXTS), words=20, workers=2, batch_size=4))
    assert found == expected
    assert [brief.explain() for brief in found] == [brief.explain() for brief in expected]


def test_a_brief_from_a_worker_has_the_text_that_was_given_and_not_a_copy() -> None:
    texts = [Text(text, id=str(i)) for i, text in enumerate(TEXTS)]
    briefs = list(summarize_each([*texts, texts[:2]], workers=2, batch_size=4))
    assert all(brief.sources[0] is text for brief, text in zip(briefs, texts, strict=False))
    assert briefs[-1].sources == tuple(texts[:2])


def test_a_lambda_counts_tokens_in_every_worker() -> None:
    def briefs(workers: int) -> list[str]:
        each = summarize_each(TEXTS, tokens=30, count_tokens=lambda text: len(text) // 2, workers=workers)
        return [str(brief) for brief in each]

    assert briefs(2) == briefs(1)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_text_that_fails_raises_when_its_turn_comes(workers: int) -> None:
    texts = [*TEXTS[:3], None, *TEXTS[3:6]]
    each = summarize_each(texts, workers=workers)  # type: ignore[arg-type]
    assert [str(next(each)) for _ in range(3)] == [str(brief) for brief in summarize_each(TEXTS[:3])]
    with pytest.raises(TypeError, match="expected a str"):
        next(each)


@pytest.mark.parametrize("workers", [1, 2])
def test_errors_keep_their_type_on_the_way_home(workers: int) -> None:
    with pytest.raises(BudgetError):
        list(summarize_each(TEXTS, words=2, strict=True, workers=workers))


def test_a_text_that_kills_its_worker_twice_is_named_as_an_error() -> None:
    def count(text: str) -> int:
        if "boat 7 " in text:
            os.kill(os.getpid(), signal.SIGKILL)
        return len(text)

    each = summarize_each(TEXTS, tokens=99, count_tokens=count, workers=2, batch_size=2)
    assert len([next(each) for _ in range(7)]) == 7
    with pytest.raises(SummarizeError, match="killed by SIGKILL"):
        next(each)


def test_an_iterator_of_several_texts_is_one_brief_even_when_its_batch_fails() -> None:
    each = summarize_each([iter(TEXTS[:2]), 5], sentences=2)  # type: ignore[list-item]
    assert len(next(each).sources) == 2


@pytest.mark.parametrize(("option", "value"), [("workers", 0), ("batch_size", 0)])
def test_wrong_numbers_are_told_at_once(option: str, value: int) -> None:
    with pytest.raises(ValueError, match=f"{option} must be at least 1"):
        summarize_each([], **{option: value})


def test_batches_end_at_their_size_or_with_a_long_text() -> None:
    sizes = [1, 1, 1, BATCH_CHARS, 1, BATCH_CHARS - 1, 5]
    assert list(cut_batches(sizes, 3, int)) == [[1, 1, 1], [BATCH_CHARS], [1, BATCH_CHARS - 1], [5]]


def test_a_missing_extra_survives_the_way_home() -> None:
    error = pickle.loads(pickle.dumps(MissingExtraError("a thing", "things")))
    assert str(error) == "a thing needs an optional package: pip install 'summarize[things]'"


def test_texts_bring_their_own_title_and_language() -> None:
    texts = [Text("Das ist ein Satz. Das ist noch einer.", language="de"), Text("One. Two.", language="en")]
    assert [brief.language for brief in summarize_each(texts, workers=2)] == ["de", "en"]
