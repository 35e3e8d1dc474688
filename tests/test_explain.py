"""Explanations: every number of a choice, enough to make the choice again."""

from __future__ import annotations

import pickle
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize import Summary, Text, summarize
from summarize.explanation import Basis, Explanation, Reason, pack, unpack
from summarize.ranking import FEW_PICKS
from summarize.reports.explained import as_explained
from summarize.selection import WORTH_ADDING, nearly_full

from .commandline import Shell
from .texts import HARBOUR

FRAMED = f"Harbour to close\n\nShare this\n\n{HARBOUR}"
LIMITS: list[dict[str, Any]] = [
    {"sentences": 3},
    {"words": 40},
    {"chars": 260},
    {"words": 80, "sentences": 2},
]
WORDS = "harbour wall repairs ferry ships storm council market fish crowns closed built".split()
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(
    lambda words: " ".join(words).capitalize() + "."
)


def redo(explanation: Explanation) -> list[int]:
    """Make the choice again from nothing but the explanation's numbers."""
    picked: list[int] = []
    scores: list[float] = []
    left = float("inf") if explanation.limit is None else float(explanation.limit)
    limit = left
    average = sum(reason.cost for reason in explanation.sentences) / max(1, len(explanation.sentences))
    open_ = {reason.index: reason for reason in explanation.sentences}
    while len(picked) < (explanation.most or len(explanation.sentences)):
        room = left - (explanation.separator if picked else 0)
        fitting = [reason for reason in open_.values() if reason.cost <= room]
        if not fitting:
            break
        step = len(picked)
        best = max(fitting, key=lambda reason: (round(gain(explanation, reason, step), 9), -reason.index))
        if (
            picked
            and nearly_full(limit, left, average)
            and best.score < WORTH_ADDING * sum(scores) / step - 1e-9
        ):
            break
        picked.append(best.index)
        scores.append(best.score)
        left -= best.cost + (explanation.separator if step else 0)
        open_ = {
            i: reason
            for i, reason in open_.items()
            if i != best.index and not (len(reason.overlaps) > step and says_the_same(reason, best, step))
        }
    return picked


def gain(explanation: Explanation, reason: Reason, step: int) -> float:
    overlap = max(reason.overlaps[:step], default=0.0)
    return ease(explanation, reason) * reason.score * (1 - explanation.penalty * overlap)


def ease(explanation: Explanation, reason: Reason) -> float:
    return 1.0 if explanation.longest is None else min(1.0, explanation.longest / max(reason.cost, 1))


def says_the_same(reason: Reason, picked: Reason, step: int) -> bool:
    return reason.overlaps[step] >= 0.9 or reason.text.casefold() == picked.text.casefold()


@pytest.mark.parametrize("limit", LIMITS, ids=str)
def test_the_choice_can_be_made_again_from_its_explanation(limit: dict[str, Any]) -> None:
    brief = summarize(HARBOUR, **limit)
    assert sorted(redo(brief.explain())) == [sentence.index for sentence in brief]


@settings(max_examples=60, deadline=None)
@given(st.lists(SENTENCES, min_size=1, max_size=14), st.integers(5, 60))
def test_any_choice_can_be_made_again(sentences: list[str], words: int) -> None:
    brief = summarize(" ".join(sentences), words=words, language="en")
    if not brief.over_budget:
        assert sorted(redo(brief.explain())) == [sentence.index for sentence in brief]


def test_the_score_is_the_product_of_its_parts_over_the_best() -> None:
    reasons = (
        summarize(HARBOUR, title="The eastern wall", query="Who pays for the repairs?").explain().sentences
    )
    products = [r.centrality * r.prior * r.title * r.form * r.query for r in reasons]
    assert [r.score for r in reasons] == pytest.approx([product / max(products) for product in products])
    assert max(r.score for r in reasons) == 1.0
    assert any(r.title > 1.0 for r in reasons)
    assert any(r.query > 1.0 for r in reasons)


def test_gain_is_what_the_formula_says_and_falls_from_pick_to_pick() -> None:
    explanation = summarize(HARBOUR, sentences=5).explain()
    for reason in explanation.sentences:
        expected = reason.score * (1 - explanation.penalty * reason.redundancy)
        assert reason.gain == pytest.approx(expected)
    picked = sorted((r for r in explanation.sentences if r.order), key=lambda r: r.order)
    assert [r.order for r in picked] == [1, 2, 3, 4, 5]
    assert [r.gain for r in picked] == sorted((r.gain for r in picked), reverse=True)


def test_where_sentences_are_counted_a_very_long_one_counts_less() -> None:
    long = (
        "The council closed the old harbour bridge on Monday morning" + " and the bridge stayed closed" * 12
    )
    text = (
        f"{long}. The council closed the bridge because of cracks. Fishermen met the council at the bridge."
    )
    by_count, by_words = summarize(text, sentences=1), summarize(text, words=80)
    assert by_count.explain().longest == 50
    assert by_words.explain().longest is None
    reason = by_count.explain().sentences[0]
    assert reason.cost == 70
    assert reason.gain == pytest.approx(reason.score * (1 - reason.redundancy) * 50 / 70)
    assert "a sentence of more than 50 words gains 50/words of that" in as_explained(by_count)
    assert str(summarize(text, sentences=1, method="lead")) == f"{long}."


def test_every_sentence_is_there_with_its_place() -> None:
    explanation = summarize(FRAMED, sentences=2).explain()
    assert [r.index for r in explanation.sentences] == list(range(len(explanation.sentences)))
    assert all(FRAMED[r.start : r.end] == r.text for r in explanation.sentences)
    assert [(block.text, block.role) for block in explanation.dropped] == [
        ("Harbour to close", "title"),
        ("Share this", "furniture"),
    ]
    assert all(block.rule for block in explanation.dropped)


def test_runners_up_are_told_why_they_lost() -> None:
    twice = f"{HARBOUR}\n\nDivers had found cracks in the eastern wall during a routine inspection in autumn."
    why = {reason.why.rstrip("0123456789 ") for reason in summarize(twice, words=45).explain().sentences}
    assert why >= {"", "says the same as", "lower gain, and then too long for the room left"}
    assert {r.why for r in summarize(HARBOUR, sentences=1).explain().sentences} == {"", "lower gain"}
    over = summarize(HARBOUR, words=3)
    assert over.over_budget
    reasons = over.explain().sentences
    assert [r.index for r in reasons if r.why == "longer than the whole budget, but the shortest"] == [
        over[0].index
    ]


def test_a_token_budget_is_explained_too() -> None:
    brief = summarize(HARBOUR, tokens=40, count_tokens=lambda text: len(text.split()))
    reasons = brief.explain().sentences
    assert {r.index for r in reasons if r.order} == {s.index for s in brief}
    assert {r.why for r in reasons if not r.order} == {"too long for the room left"}


def test_an_explanation_travels_with_its_brief() -> None:
    brief = summarize([Text(HARBOUR), Text(FRAMED)], words=40)
    assert pickle.loads(pickle.dumps(brief)).explain() == brief.explain()


@pytest.mark.parametrize("source", ["", HARBOUR, [Text(HARBOUR), Text(FRAMED)]], ids=["none", "one", "two"])
@pytest.mark.parametrize("options", [{"words": 40}, {"words": 2}, {"ratio": 1.0}], ids=str)
def test_packed_for_its_way_an_explanation_is_the_same(source: Any, options: dict[str, Any]) -> None:
    brief = summarize(source, **options)
    assert isinstance(brief.basis, Basis)
    packed = pack(brief.basis)
    assert replace(brief, basis=packed).explain() == brief.explain()
    assert pack(unpack(packed)) == packed


def test_a_brief_put_together_by_hand_has_no_explanation() -> None:
    with pytest.raises(ValueError, match="only a brief that summarize"):
        Summary((), (), "en").explain()


def test_an_empty_text_is_explained_by_nothing() -> None:
    assert summarize("").explain().sentences == ()
    assert as_explained(summarize("")).startswith("pick")


def test_the_table_shows_choice_losers_and_what_was_dropped() -> None:
    table = as_explained(summarize(FRAMED, sentences=2))
    chosen, _, rest = table.partition("not chosen:")
    assert [line.split()[0] for line in chosen.splitlines()[1:] if line] == ["1", "2"]
    assert "lower gain" in rest
    assert "title (" in rest
    assert "gain = score × (1 − overlap)" in rest


def test_the_command_explains(shell: Shell) -> None:
    result = shell("-", "--explain", stdin=FRAMED.encode())
    assert result.code == 0
    brief = summarize(FRAMED)
    assert result.out == f"{brief}\n\n{as_explained(brief)}\n"
    assert shell("-", "--explain", "--highlight", stdin=b"x").code == 2
    assert shell("-", "--explain", "--format", "json", stdin=b"x").code == 2


def test_a_table_row_from_right_to_left_does_not_turn_its_numbers_around() -> None:
    table = as_explained(summarize("أغلقت المدينة الجسر القديم يوم الاثنين.", language="ar"))
    assert "0: \u2068أغلقت المدينة الجسر القديم يوم الاثنين.\u2069" in table
    assert "\u2068" not in as_explained(summarize(HARBOUR))


def test_a_brief_of_many_sentences_keeps_no_square_of_cosines() -> None:
    brief = summarize(
        " ".join(f"Word{n} word{n % 13} follows word{n % 7} here." for n in range(300)), ratio=1.0
    )
    assert brief.basis is not None
    assert len(brief.basis.picks) > FEW_PICKS
    assert not hasattr(brief.basis.cosines, "size")
    assert sorted(redo(brief.explain())) == [sentence.index for sentence in brief]
    assert replace(brief, basis=pack(brief.basis)).explain() == brief.explain()
