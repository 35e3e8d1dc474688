"""References and ROUGE: what the quality benchmark reads, and how it measures."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

METRICS = ("rouge1", "rouge2", "rougeLsum")

STANDARD = {
    "cnn_dailymail": ("abisee/cnn_dailymail", "3.0.0", "test", "article", "highlights", 60),
    "xsum": ("EdinburghNLP/xsum", None, "test", "document", "summary", 25),
    "multi_news": ("alexfabbri/multi_news", None, "test", "document", "summary", 250),
    "scitldr": ("allenai/scitldr", "Abstract", "test", "source", "target", 25),
    "billsum": ("FiscalNote/billsum", None, "test", "text", "summary", 180),
}
"""Name -> repository, configuration, split, columns of text and reference, budget in words."""


@dataclass(frozen=True, slots=True)
class Task:
    """A text, or several, with what people wrote as its summary, and the budget of a brief."""

    texts: tuple[str, ...]
    references: tuple[str, ...]
    limit: int
    unit: str = "words"
    language: str = "en"
    title: str | None = None

    @property
    def whole(self) -> str:
        """All texts as one, for systems that take only one."""
        return "\n\n".join(self.texts)

    def size(self, sentences: list[str]) -> int:
        """Return the length of a brief as it is printed."""
        printed = "\n".join(" ".join(sentence.split()) for sentence in sentences)
        return len(printed.split()) if self.unit == "words" else len(printed)


def read_folder(folder: Path) -> dict[str, list[Task]]:
    """Read NAME.jsonl files of {text | documents, references, words | chars, lang?, title?}."""
    return {file.stem: list(_lines(file)) for file in sorted(folder.glob("*.jsonl"))}


def _lines(file: Path) -> Iterator[Task]:
    for line in file.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        unit = "words" if "words" in row else "chars"
        texts = (row["text"],) if "text" in row else tuple(row["documents"])
        title = row.get("title") if "text" in row else None
        yield Task(texts, tuple(row["references"]), row[unit], unit, row.get("lang", "en"), title)


def aclsum_tasks() -> dict[str, list[Task]]:
    """Return the test papers of aclsum: abstract, introduction, conclusion; the experts' three sentences."""
    from aclsum import ACLSum

    tasks = []
    for paper in ACLSum("test"):
        parts = [" ".join(paper.sentences[name]) for name in ("abstract", "introduction", "conclusion")]
        text = re.sub(r" ([.,;:!?)])", r"\1", "\n\n".join(parts))
        tasks.append(Task((text,), ("\n".join(paper.summaries.values()),), 75, title=paper.title))
    return {"aclsum": tasks}


def standard_tasks(name: str, count: int) -> dict[str, list[Task]]:
    """Load the first documents of a standard set through the ``datasets`` library.

    Raises:
        SystemExit: the set cannot be reached.
    """
    repository, configuration, split, text, reference, words = STANDARD[name]
    try:
        rows = _load_rows(repository, configuration, f"{split}[:{count}]")
    except OSError as error:
        raise SystemExit(f"{name} cannot be fetched ({error}); --data reads sets from a folder") from error
    tasks = []
    for row in rows:
        texts = row[text] if isinstance(row[text], list) else [row[text]]
        references = row[reference] if isinstance(row[reference], list) else [row[reference]]
        documents = [part for part in " ".join(texts).split("|||||") if part.strip()]
        tasks.append(Task(tuple(documents), tuple(references), words))
    return {name: tasks}


def _load_rows(repository: str, configuration: str | None, split: str) -> Any:
    from datasets import load_dataset

    try:
        return load_dataset(repository, configuration, split=split)
    except RuntimeError:  # a set that came as a script, which the library runs no more: its tables are here
        return load_dataset(repository, configuration, split=split, revision="refs/convert/parquet")


class Words:
    """A tokeniser for rouge-score that knows every script: words, and each Han or kana character."""

    def tokenize(self, text: str) -> list[str]:
        """Return the tokens of ``text``."""
        return re.findall(r"[぀-ヿ㐀-鿿]|[^\W_]+", text.lower())


class Rouge:
    """The mean of ROUGE-1, ROUGE-2 and ROUGE-Lsum F1, the best over the references, times 100."""

    def __init__(self) -> None:
        from rouge_score.rouge_scorer import RougeScorer

        self.english = RougeScorer(METRICS, use_stemmer=True)
        self.other = RougeScorer(METRICS, tokenizer=Words())

    def __call__(self, task: Task, sentences: list[str]) -> float:
        """Score a brief."""
        scorer = self.english if task.language == "en" else self.other
        best = np.zeros(len(METRICS))
        for reference in task.references:
            found = scorer.score(reference, "\n".join(sentences))
            best = np.maximum(best, [found[metric].fmeasure for metric in METRICS])
        return float(100.0 * best.mean())


def interval(values: NDArray[np.float64], draws: int = 2000) -> tuple[float, float]:
    """Return the 95 % bootstrap interval of a mean, over documents."""
    random = np.random.default_rng(0)
    means = values[random.integers(0, values.size, (draws, values.size))].mean(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)
