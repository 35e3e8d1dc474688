"""Accuracy and speed of the sentence splitter beside other packages, in one run."""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import time
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import _texts
from benchmarks._peers import offer_nltk_data
from summarize import split_sentences

Splitter = Callable[[str, str], list[str]]
"""A text and its language's code -> its sentences; raises when it does not know the language."""

CASES = Path(__file__).parents[1] / "tests" / "cases" / "sentences"
SPEED_CHARACTERS = 5_000_000
PATIENCE = 20.0
"""Seconds that a run may take; a splitter that would need more is measured on a part of the text."""


@dataclass(frozen=True, slots=True)
class Gold:
    """A text and its sentences."""

    name: str
    language: str
    text: str
    sentences: tuple[str, ...]


def main(arguments: Sequence[str]) -> int:
    """Print a table of accuracies and one of speeds."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks sentences", description=__doc__)
    parser.add_argument(
        "folder",
        type=Path,
        nargs="?",
        help="NAME_LANGUAGE_….jsonl files of {text, sentences}; the project's own cases when left out",
    )
    parser.add_argument("--file", type=Path, help="measure speed on this English text instead of a made one")
    parser.add_argument("--only", choices=["accuracy", "speed"])
    args = parser.parse_args(arguments)
    warnings.simplefilter("ignore")
    splitters = available()
    if args.only != "speed":
        print_accuracy(list(gold_lines(args.folder) if args.folder else own_cases()), splitters)
    if args.only != "accuracy":
        text = args.file.read_text(encoding="utf-8") if args.file else _texts.text(SPEED_CHARACTERS // 135)
        print_speed(text[:SPEED_CHARACTERS], splitters)
    return 0


# --- accuracy


def gold_lines(folder: Path) -> Iterator[Gold]:
    """Read gold files: the language is the part of the name between the first two underscores."""
    for file in sorted(folder.glob("*.jsonl")):
        with file.open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                yield Gold(file.stem, file.stem.split("_")[1], row["text"], tuple(row["sentences"]))


def own_cases() -> Iterator[Gold]:
    """Read the cases of the tests, known failures included."""
    for file in sorted(CASES.glob("*.json")):
        for case in json.loads(file.read_text(encoding="utf-8")):
            yield Gold(file.stem, case["language"], case["text"], tuple(case["sentences"]))


def boundaries(sentences: Iterable[str]) -> set[int]:
    """Return where sentences end, in characters that are not white space, without the end of the text."""
    total, ends = 0, []
    for sentence in sentences:
        total += len("".join(sentence.split()))
        ends.append(total)
    return set(ends[:-1])


def boundary_f1(golds: Sequence[Gold], split: Splitter) -> float:
    """Return the F1 of the boundaries inside texts, in percent."""
    hits = found = wanted = 0
    for gold in golds:
        expected, got = boundaries(gold.sentences), boundaries(split(gold.text, gold.language))
        hits, found, wanted = hits + len(expected & got), found + len(got), wanted + len(expected)
    return 200 * hits / max(1, found + wanted)


def print_accuracy(golds: Sequence[Gold], splitters: dict[str, Splitter]) -> None:
    """Print the boundary F1 of every splitter on every file, and the means."""
    files: dict[str, list[Gold]] = {}
    for gold in golds:
        files.setdefault(gold.name, []).append(gold)
    print("| file | " + " | ".join(splitters) + " |\n|---|" + "---|" * len(splitters))
    columns: dict[str, list[float]] = {name: [] for name in splitters}
    for file, rows in files.items():
        cells = []
        for name, split in splitters.items():
            score = _try(split, rows)
            cells.append("-" if score is None else f"{score:.1f}")
            columns[name] += [] if score is None else [score]
        print(f"| {file} | " + " | ".join(cells) + " |")
    means = (
        f"{sum(scores) / len(scores):.1f} ({len(scores)})" if scores else "-" for scores in columns.values()
    )
    print("| mean (files) | " + " | ".join(means) + " |")


def _try(split: Splitter, rows: Sequence[Gold]) -> float | None:
    """Return a splitter's F1; None where it does not have the language or breaks on a text."""
    try:
        return boundary_f1(rows, split)
    except (ValueError, KeyError, LookupError, TypeError, TimeoutError, IndexError, AttributeError) as error:
        print(f"  {type(error).__name__}: {str(error).splitlines()[:1]}", file=sys.stderr)
        return None


# --- speed


def print_speed(text: str, splitters: dict[str, Splitter]) -> None:
    """Print MB/s, in millions of code points, the best of three runs, and the ratio to the first row's."""
    print("\n| English | MB | sentences | MB/s | times slower |")
    print("|---|---|---|---|---|")
    ours = 0.0
    for name, split in splitters.items():
        for part in (64, 16, 4, 1):
            sample = text[: len(text) // part]
            cold, count = _seconds(split, sample)
            if 16 * cold > PATIENCE:  # four times the text, and it may be worse than linear
                break
        warm = min(cold, *(_seconds(split, sample)[0] for _ in range(2)))
        rate = len(sample) / 1e6 / warm
        ours = ours or rate
        size = len(sample) / 1e6
        print(f"| {name} | {size:.2f} | {count} | {rate:.2f} | {ours / rate:.1f} |")


def _seconds(split: Splitter, text: str) -> tuple[float, int]:
    start = time.process_time()
    count = len(split(text, "en"))
    return time.process_time() - start, count


# --- the splitters


def available() -> dict[str, Splitter]:
    """Return ours and those of the packages that are installed, by name."""
    makers: dict[str, tuple[str, Callable[[], Splitter]]] = {
        "NLTK Punkt": ("nltk", _punkt),
        "pysbd": ("pysbd", _pysbd),
        "sentencex": ("sentencex", _sentencex),
        "syntok": ("syntok", _syntok),
        "nupunkt": ("nupunkt", _nupunkt),
        "simplemma": ("simplemma", _simplemma),
    }
    here = {name: make() for name, (module, make) in makers.items() if importlib.util.find_spec(module)}
    return {"summarize": _ours, **here}


def _ours(text: str, language: str) -> list[str]:
    return [sentence.text for sentence in split_sentences(text, language=language)]


def _punkt() -> Splitter:
    """Return Punkt with NLTK's trained models where its data is found, else untrained."""
    from nltk.tokenize import sent_tokenize
    from nltk.tokenize.punkt import PunktSentenceTokenizer

    offer_nltk_data()
    names = {
        "cs": "czech", "da": "danish", "nl": "dutch", "en": "english", "et": "estonian", "fi": "finnish",
        "fr": "french", "de": "german", "el": "greek", "it": "italian", "no": "norwegian", "pl": "polish",
        "pt": "portuguese", "ru": "russian", "sl": "slovene", "es": "spanish", "sv": "swedish",
        "tr": "turkish",
    }  # fmt: skip
    untrained = PunktSentenceTokenizer()

    def split(text: str, language: str) -> list[str]:
        try:
            return [str(sentence) for sentence in sent_tokenize(text, names.get(language, "english"))]
        except LookupError:
            return [str(sentence) for sentence in untrained.tokenize(text)]

    return split


def _pysbd() -> Splitter:
    import pysbd

    return lambda text, language: [
        str(s) for s in pysbd.Segmenter(language=language, clean=False).segment(text)
    ]


def _sentencex() -> Splitter:
    import sentencex

    return lambda text, language: [str(s) for s in sentencex.segment(language, text)]


def _syntok() -> Splitter:
    from syntok import segmenter

    def split(text: str, language: str) -> list[str]:
        del language
        return [
            "".join(token.spacing + token.value for token in sentence)
            for paragraph in segmenter.analyze(text)
            for sentence in paragraph
        ]

    return split


def _nupunkt() -> Splitter:
    import nupunkt

    return lambda text, language: [str(s) for s in nupunkt.sent_tokenize(text)]  # noqa: ARG005


def _simplemma() -> Splitter:
    from simplemma import split_sentences as split_text

    return lambda text, language: [str(s) for s in split_text(text, language)]
