"""The quality and readability benchmarks: budgets, references, intervals, and what dangles."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from benchmarks._quality import Task, interval, read_folder, standard_tasks
from benchmarks._systems import cut, own_systems
from benchmarks.readability import dangling

from .texts import HARBOUR


def test_a_system_is_cut_to_the_budget_but_never_to_nothing() -> None:
    task = Task(("",), (), 5)
    assert cut(["one two three", "four five", "six"], task) == ["one two three", "four five"]
    assert cut(["one two three four five six"], task) == ["one two three four five six"]
    assert Task(("",), (), 5, "chars").size(["ab  c", "d"]) == 6


def test_folders_give_texts_or_several_documents(tmp_path: Path) -> None:
    rows = [
        {"text": "A.", "references": ["a"], "words": 5, "title": "T"},
        {"documents": ["A.", "B."], "references": ["a", "b"], "chars": 9, "lang": "de"},
    ]
    (tmp_path / "x.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert read_folder(tmp_path) == {
        "x": [Task(("A.",), ("a",), 5, title="T"), Task(("A.", "B."), ("a", "b"), 9, "chars", "de")]
    }


def test_standard_sets_become_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in for the ``datasets`` library, since tests have no network."""
    rows = {
        "abisee/cnn_dailymail": {"article": "A b.", "highlights": "a"},
        "alexfabbri/multi_news": {"document": "A b. ||||| C d.", "summary": "a"},
        "allenai/scitldr": {"source": ["A b.", "C d."], "target": ["a", "c"]},
    }

    def load(repository: str, configuration: str | None, *, split: str, revision: str = "") -> list[Any]:
        if repository == "alexfabbri/multi_news" and not revision:
            raise RuntimeError("Dataset scripts are no longer supported")
        if repository not in rows:
            raise ConnectionError("no network")
        assert split == "test[:1]"
        assert (configuration == "3.0.0") is (repository == "abisee/cnn_dailymail")
        return [rows[repository]]

    monkeypatch.setitem(sys.modules, "datasets", SimpleNamespace(load_dataset=load))
    assert standard_tasks("cnn_dailymail", 1) == {"cnn_dailymail": [Task(("A b.",), ("a",), 60)]}
    assert standard_tasks("multi_news", 1) == {"multi_news": [Task(("A b. ", " C d."), ("a",), 250)]}
    assert standard_tasks("scitldr", 1) == {"scitldr": [Task(("A b. C d.",), ("a", "c"), 25)]}
    with pytest.raises(SystemExit, match="xsum cannot be fetched"):
        standard_tasks("xsum", 1)


def test_the_interval_holds_the_mean_and_narrows_with_more_documents() -> None:
    random = np.random.default_rng(1)
    few, many = random.normal(30.0, 10.0, 20), random.normal(30.0, 10.0, 2000)
    for values in (few, many):
        low, high = interval(values)
        assert low < values.mean() < high
    assert np.diff(interval(many)) < np.diff(interval(few))


def test_the_oracle_is_at_least_as_good_as_every_other_and_all_keep_the_budget() -> None:
    pytest.importorskip("rouge_score")
    from benchmarks._quality import Rouge

    rouge = Rouge()
    task = Task((HARBOUR,), ("The harbour closes for repairs that cost nine million crowns.",), 40)
    briefs = {name: run(task) or [] for name, run in own_systems(rouge).items()}
    assert all(task.size(brief) <= 40 for brief in briefs.values())
    scores = {name: rouge(task, brief) for name, brief in briefs.items()}
    assert scores["oracle"] >= max(scores["lead"], scores["random"])
    assert rouge(task, list(task.references)) == pytest.approx(100.0)


def test_a_sentence_dangles_when_what_it_points_at_is_not_before_it() -> None:
    task = Task(("The council met. It voted. But nobody came. Rain fell.",), (), 99)
    assert dangling(task, ["The council met.", "It voted."]) == (0, 2)
    assert dangling(task, ["The council met.", "But nobody came."]) == (1, 2)
    assert dangling(task, ["It voted.", "Rain fell."]) == (1, 2)
