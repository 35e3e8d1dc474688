"""What type checkers see of the front door; `mypy` and `pyright` read it, nobody runs it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from typing_extensions import assert_type

from summarize import (
    ScoredSentence,
    Sentence,
    Summary,
    Text,
    rank,
    read,
    split_sentences,
    summarize,
    summarize_each,
)


def a_text_makes_a_summary(text: str) -> None:
    brief = summarize(text, words=60, strict=True)
    assert_type(brief, Summary)
    assert_type(str(brief), str)
    assert_type(len(brief), int)
    assert_type(brief[0], ScoredSentence)
    assert_type(list(brief), list[ScoredSentence])
    assert_type(brief.sources, tuple[Text, ...])
    assert_type(brief.over_budget, bool)


def a_chosen_sentence_has_a_place_and_a_score(sentence: ScoredSentence) -> None:
    assert_type(sentence.text, str)
    assert_type((sentence.start, sentence.end, sentence.index, sentence.source), tuple[int, int, int, int])
    assert_type(sentence.score, float)


def several_documents_make_one_summary(texts: list[str], more: list[Text]) -> None:
    assert_type(summarize(texts), Summary)
    assert_type(summarize(more, sentences=5), Summary)
    assert_type(summarize(text for text in texts), Summary)


def one_ranking_gives_many_lengths(text: str) -> None:
    ranking = rank(text, query="who?", language="en")
    assert_type(ranking.select(words=60), Summary)
    assert_type(ranking.select(ratio=0.1), Summary)


def readers_take_what_can_be_read(path: Path, data: bytes) -> None:
    assert_type(read(path), Text)
    assert_type(read("page.html"), Text)
    assert_type(read(data), Text)


def many_texts_make_many_summaries(texts: Iterator[str]) -> None:
    for brief in summarize_each(texts, words=60, workers=1):
        assert_type(brief, Summary)


def sentences_are_spans(text: str) -> None:
    assert_type(split_sentences(text, language="en"), list[Sentence])


def options_are_keywords_of_these_types(text: str) -> None:
    summarize(text, 3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    summarize(text, words="60")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    summarize(b"bytes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
