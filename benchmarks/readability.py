"""How often a brief's sentence opens with a pronoun or connective that points outside the brief."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from summarize import split_sentences
from summarize.languages import get_language
from summarize.words import opens_outside

from ._quality import Rouge, Task, aclsum_tasks, read_folder
from ._systems import own_systems, peer_systems

SYSTEMS = ("summarize", "lead", "sumy-textrank", "sumy-lexrank")


def main(arguments: Sequence[str]) -> int:
    """Print each system's share of dangling sentences on every set."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks readability", description=__doc__)
    parser.add_argument("--data", type=Path, help="a folder of NAME.jsonl files; aclsum when left out")
    parser.add_argument("--limit", type=int, help="at most so many documents of each set")
    args = parser.parse_args(arguments)
    systems = {name: run for name, run in (own_systems(Rouge()) | peer_systems()).items() if name in SYSTEMS}
    print(f"{'share of sentences that point outside':40s}" + "".join(f"{name:>15s}" for name in systems))
    for name, tasks in (read_folder(args.data) if args.data else aclsum_tasks()).items():
        cells = []
        for run in systems.values():
            briefs = [(task, run(task)) for task in tasks[: args.limit]]
            pairs = [dangling(task, brief) for task, brief in briefs if brief is not None]
            total = sum(count for _, count in pairs)
            cells.append(
                f"{100 * sum(found for found, _ in pairs) / total:13.1f} %" if total else f"{'-':>15s}"
            )
        print(f"{name:40s}" + "".join(cells), flush=True)
    return 0


def dangling(task: Task, brief: list[str]) -> tuple[int, int]:
    """Return how many sentences of a brief point outside it, and how many it has.

    A sentence that opens with a pronoun or connective needs the one before it in the text: it dangles
    when that one is not before it in the brief, and not when it is the text's first.
    """
    language = get_language(task.language)
    source = [_key(sentence.text) for sentence in split_sentences(task.whole, language=task.language)]
    place = {key: i for i, key in reversed(list(enumerate(source)))}
    found = 0
    for i, sentence in enumerate(brief):
        at = place.get(_key(sentence), -1)
        before = source[at - 1] if at > 0 else None
        kept = i > 0 and _key(brief[i - 1]) == before
        found += opens_outside(sentence, language) and at != 0 and not kept
    return found, len(brief)


def _key(sentence: str) -> str:
    return " ".join(sentence.split())
