"""The contracts of the front door."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.feature_extraction.text import TfidfVectorizer

import summarize as package
from summarize import Text, rank, summarize
from summarize.errors import UnknownLanguageError
from summarize.methods import METHODS
from tests.texts import HARBOUR, invented_text

PIECES = st.sampled_from(
    [
        *("The wall broke. ", "Ferries left!\n", "\n\n", "Who pays? ", "• item one\n", "Seite 3\n", "3.14 "),
        *("船来了。", "مرفأ مغلق. ", "TITLE\n\n", "Site icon\n\n", "e.g. U.S. Senators ", "...", " \t"),
        *("\x00", "\ud800", "\u202e", "\U0001f469\u200d\U0001f467 "),
    ]
)


@settings(max_examples=100, deadline=None)
@given(pieces=st.lists(PIECES, max_size=25), method=st.sampled_from(sorted(METHODS)))
def test_any_text_gives_sentences_of_its_own_in_its_order(pieces: list[str], method: str) -> None:
    text = "".join(pieces)
    brief = summarize(text, method=method)
    assert len(brief) <= 3
    spans = [(s.start, s.end) for s in brief]
    assert all(
        s.text == text[s.start : s.end] == brief.sources[s.source].text[s.start : s.end] for s in brief
    )
    assert spans == sorted(spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert all(0.0 <= s.score <= 1.0 for s in brief)
    assert len({s.line.casefold() for s in brief}) == len(brief), "never the same sentence twice"
    assert len(str(brief).splitlines()) <= len(brief) or "\x00" in text


@pytest.mark.parametrize("method", METHODS)
def test_every_method_gives_three_sentences_of_an_ordinary_text(method: str) -> None:
    brief = summarize(HARBOUR, method=method)
    assert len(brief) == 3
    assert all(s.text in HARBOUR for s in brief)


def test_an_empty_text_gives_an_empty_summary() -> None:
    for text in ("", "  \n\n\t "):
        brief = summarize(text)
        assert (str(brief), len(brief), brief.over_budget) == ("", 0, False)
    assert len(summarize([])) == 0


def test_a_line_repeated_twenty_times_is_said_once() -> None:
    assert str(summarize("The ferry is late.\n" * 20)) == "The ferry is late."


def test_the_mark_of_a_list_item_is_no_part_of_the_sentence() -> None:
    text = "To do before spring:\n\n- Paint the old wall.\n• Mend two boats.\n3. Sell the ferry."
    lines = [s.text for s in summarize(text, sentences=9)]
    assert lines[-3:] == ["Paint the old wall.", "Mend two boats.", "3. Sell the ferry."]


def test_a_brief_of_one_ranking_equals_one_call() -> None:
    ranking = rank(HARBOUR)
    for options in ({"sentences": 2}, {"words": 40}, {"chars": 200}, {"ratio": 0.3}):
        assert ranking.select(**options) == summarize(HARBOUR, **options)


def test_several_documents_give_one_brief_that_names_each_source() -> None:
    documents = [invented_text(seed, 8) for seed in range(3)]
    brief = summarize(documents, sentences=6)
    assert len(brief) == 6
    assert [s.source for s in brief] == sorted(s.source for s in brief)
    assert all(s.text == documents[s.source][s.start : s.end] for s in brief)
    assert len({s.source for s in brief}) > 1


def test_a_query_changes_what_is_chosen_first() -> None:
    brief = summarize(HARBOUR, sentences=1, query="When was the eastern wall built?")
    assert "built in 1911" in str(brief)


def test_a_title_draws_sentences_near_it() -> None:
    title = "Shopkeepers and customers"
    plain = {s.index: s for s in rank(HARBOUR).select(sentences=11)}
    titled = {s.index: s for s in rank(HARBOUR, title=title).select(sentences=11)}
    shop = next(i for i, s in plain.items() if "Shopkeepers" in s.text)
    assert titled[shop].score > plain[shop].score
    assert summarize(Text(HARBOUR, title=title)).sentences == summarize(HARBOUR, title=title).sentences


def test_any_scikit_learn_vectoriser_may_take_the_place_of_the_built_in_one() -> None:
    brief = summarize(HARBOUR, vectorizer=TfidfVectorizer(ngram_range=(1, 2)), query="ferry")
    assert len(brief) == 3
    with pytest.raises(TypeError, match="must have fit and transform"):
        summarize(HARBOUR, vectorizer="tf-idf")


def test_the_random_method_is_seeded() -> None:
    briefs = [str(summarize(invented_text(1, 30), method="random", seed=seed)) for seed in (1, 1, 2)]
    assert briefs[0] == briefs[1] != briefs[2]


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (None, "not NoneType"),
        (3, "not int"),
        (b"bytes", r"not bytes; summarize.read\(\) turns bytes into text"),
        (["text", None], "text must be a str, not NoneType"),
    ],
)
def test_what_is_no_text_is_a_type_error(source: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        summarize(source)


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"method": "texrank"}, ValueError, "unknown method 'texrank'; choose one of textrank,"),
        ({"language": "english?"}, UnknownLanguageError, "unknown language 'english\\?'"),
        ({"seed": 3}, TypeError, 'seed= goes with method="random" only'),
        ({"query": "x", "method": "lead"}, TypeError, "query= does not go with method='lead'"),
        ({"title": 3}, TypeError, "title must be a str or None, not int"),
    ],
)
def test_options_that_mean_nothing_are_refused(
    options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        summarize(HARBOUR, **options)


def test_an_unknown_language_names_near_codes() -> None:
    with pytest.raises(UnknownLanguageError, match="en"):
        summarize(HARBOUR, language="enn")


def test_the_region_of_a_language_tag_is_read_over() -> None:
    assert summarize(HARBOUR, language="en-GB").language == "en"


def test_the_same_input_gives_the_same_bytes_in_every_process() -> None:
    program = (
        "from tests.texts import invented_text; from summarize import summarize; "
        "print(summarize(invented_text(3, 60), sentences=9).to_dict())"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(seen) == 1


def test_the_front_door_has_its_names_and_no_others() -> None:
    names = "summarize summarize_each rank read split_sentences Text Summary Sentence ScoredSentence"
    assert sorted(package.__all__) == sorted([*names.split(), "SummarizeError", "__version__"])
    assert all(getattr(package, name) is not None for name in package.__all__)
    with pytest.raises(AttributeError, match="no attribute 'summarise'"):
        package.summarise  # noqa: B018  # asking is the test
