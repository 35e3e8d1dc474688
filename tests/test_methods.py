"""Scores: what position, title, form and speakers' turns do to them, and that they stay scores."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize import rank, summarize
from summarize.document import Text
from summarize.forms import (
    ANNOUNCEMENT_FACTOR,
    OPENER_FACTOR,
    fitness,
    is_transcript,
    plainness,
    utterances,
)
from summarize.graph import DenseGraph, Space
from summarize.languages import get_language
from summarize.methods import METHODS, Evidence, Form, prior_exponents, score
from summarize.parsing import parse

from .texts import HARBOUR

MEETING = """\
Chair: Let us begin with the harbour wall.
Engineer: The harbour wall has cracks, and the repairs will cost nine million crowns.
Chair: Who pays for the repairs of the wall?
Engineer: The council pays half of the repairs.
Chair: Thank you.
"""
ENGLISH = get_language("en")


def evidence(n: int, k: int = 1, transcript: bool = False) -> Evidence:
    """Evidence for k documents of n sentences that all resemble each other."""
    weights = np.ones((n * k, n * k)) - np.eye(n * k)
    form = Form(np.full(n * k, 9), np.ones(n * k), np.full(k, transcript))
    space = Space(DenseGraph(weights), np.zeros((k, n * k)))
    position = np.tile(np.arange(n), k)
    return Evidence(space, position, 1.0 * position, np.repeat(np.arange(k), n), form)


def test_all_being_equal_the_score_is_the_prior() -> None:
    scores = score(evidence(8), METHODS["textrank"])
    assert scores.score == pytest.approx((1.0 + np.arange(8)) ** -0.25)


def test_every_document_has_its_own_first_sentence() -> None:
    scores = score(evidence(4, k=3), METHODS["textrank"])
    assert scores.score.reshape(3, 4) == pytest.approx(np.tile((1.0 + np.arange(4)) ** -0.25, (3, 1)))


def test_the_sentences_of_a_paragraph_share_its_place_in_part() -> None:
    """Two paragraphs of three sentences each: the second begins at 3, whichever of them is meant."""
    text = "\n\n".join(["Ships wait at the wall. Ships leave the wall. Ships pass the wall."] * 2)
    a = -np.log(rank(text).scores.prior[1]) / np.log(2.0) * 2.0
    places = np.sqrt([1.0, 2.0, 3.0, 4.0 * 4.0, 5.0 * 4.0, 6.0 * 4.0])
    assert rank(text).scores.prior == pytest.approx(places**-a)
    prior = rank(text.replace("\n\n", " ")).scores.prior
    assert prior == pytest.approx((1.0 + np.arange(6)) ** -(-np.log(prior[1]) / np.log(2.0)))


@pytest.mark.parametrize(
    ("opening", "n", "transcript", "exponent"),
    [
        (1.0, 30, False, 0.25),
        (1.4, 30, False, 0.25 + 0.5 * math.log(1.4)),
        (1.4, 120, False, 0.25 + 0.5 * 2.0 * math.log(1.4)),
        (3.0, 30, False, 0.6),
        (0.8, 30, False, 0.25 + 0.5 * math.log(0.8)),
        (0.8, 120, False, 0.25 + 0.5 * math.log(0.8)),
        (0.1, 30, False, 0.1),
        (1.0, 30, True, 0.45),
    ],
)
def test_a_central_opening_makes_the_place_count_more(
    opening: float, n: int, transcript: bool, exponent: float
) -> None:
    """Sentences of which the first three have ``opening`` times the average centrality."""
    centrality = np.array([opening] * 3 + [(n - 3.0 * opening) / (n - 3.0)] * (n - 3))
    assert prior_exponents(evidence(n, transcript=transcript), centrality) == pytest.approx([exponent])


def test_a_query_leaves_the_exponent_alone() -> None:
    asked = Evidence(
        **{
            name: getattr(evidence(9), name)
            for name in ("space", "position", "paragraph", "document", "form")
        },
        has_query=True,
    )
    assert prior_exponents(asked, np.arange(9.0)) == pytest.approx([0.25])


def test_a_title_lifts_the_sentences_that_take_it_up() -> None:
    plain, titled = rank(HARBOUR), rank(HARBOUR, title="The ferry to Hollen")
    lifted = titled.scores.title > 1.0
    assert [("erry" in line or "Hollen" in line) for line in plain.lines] == lifted.tolist()


def test_short_sentences_count_in_proportion_to_their_terms() -> None:
    form = rank("Ships wait. The council closed the old harbour bridge on Monday morning.").scores.form
    assert form.tolist() == pytest.approx([2 / 5, 1.0])


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("The wall was built in 1911.", 1.0),
        ("The wall, the bridge, and the ferry were closed.", math.exp(-0.1)),
        ("他说，墙、桥和渡轮都关闭了。", math.exp(-0.1)),
        ("This is known (Smith et al., 2009).", OPENER_FACTOR * math.exp(-0.1)),
        ("Others found the same [12; 14].", math.exp(-0.1)),
        ("港口（一九一一年建）关闭了。", math.exp(-0.05)),
    ],
)
def test_commas_semicolons_and_brackets_cost(text: str, factor: float) -> None:
    assert plainness(text, ENGLISH) == pytest.approx(factor)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Walls crack. In this paper we show why. The sea is strong."),
        ("de", "Mauern reißen. Wir zeigen den Grund. Das Meer ist stark."),
        ("el", "Τα τείχη ραγίζουν. Παρουσιάζουμε τον λόγο. Η θάλασσα είναι δυνατή."),
        ("zh", "墙会开裂。本文说明原因。海很强。"),
    ],
)
def test_a_sentence_that_says_what_the_text_is_about_counts_more(code: str, text: str) -> None:
    document = parse(Text(text, language=code))
    plain = [plainness(sentence.text, get_language(code)) for sentence in document.sentences]
    assert fitness(document) == pytest.approx([plain[0], plain[1] * ANNOUNCEMENT_FACTOR, plain[2]])


def test_speakers_labels_are_not_part_of_what_is_said() -> None:
    document = parse(Text(MEETING))
    assert is_transcript(document)
    assert utterances(document)[0] == "Let us begin with the harbour wall."
    assert [s.text.split(":")[0] for s in document.sentences][:2] == ["Chair", "Engineer"]
    assert not is_transcript(parse(Text(HARBOUR)))


def test_a_reply_of_one_word_is_no_brief_of_a_meeting() -> None:
    assert "Thank you" not in str(summarize(MEETING, sentences=2))


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300), st.sampled_from(sorted(METHODS)))
def test_scores_of_any_text_lie_between_0_and_1(text: str, method: str) -> None:
    scores = rank(text, method=method).scores
    assert all(np.isfinite(part).all() for part in scores.parts)
    assert scores.score.size == 0 or scores.score.max() == 1.0
    assert (scores.score >= 0.0).all()
