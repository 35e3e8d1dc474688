"""Quality of briefs against human references, beside the lead, chance, the oracle and other packages."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ._quality import STANDARD, Rouge, Task, aclsum_tasks, interval, read_folder, standard_tasks
from ._systems import System, own_systems, peer_systems

BASELINES = ("random", "oracle")
"""Not counted among the others that ours is compared with."""


@dataclass(slots=True)
class Result:
    """What a system reached on one set: a score and the seconds of each document."""

    scores: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    @property
    def values(self) -> NDArray[np.float64]:
        """The scores as an array."""
        return np.array(self.scores)


def main(arguments: Sequence[str]) -> int:
    """Print a table for each set and the means; write JSON and a plot when asked."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks quality", description=__doc__)
    parser.add_argument("sets", nargs="*", choices=[[], *STANDARD], help="standard sets, by `datasets`")
    parser.add_argument("--data", type=Path, help="a folder of NAME.jsonl files; aclsum when left out")
    parser.add_argument("--peers", action="store_true", help="compare with the packages that are installed")
    parser.add_argument("--limit", type=int, help="at most so many documents of each set")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    parser.add_argument("--plot", type=Path, help="draw quality against time into this PNG or SVG")
    args = parser.parse_args(arguments)
    rouge = Rouge()
    systems = own_systems(rouge) | (peer_systems() if args.peers else {})
    table = {
        name: measure(tasks[: args.limit], systems, rouge, name)
        for name, tasks in load(args.data, args.sets, args.limit or 100).items()
    }
    print_means(table, systems)
    if args.json:
        args.json.write_text(json.dumps(summary_of(table), indent=1), encoding="utf-8")
    if args.plot:
        from ._plots import plot_quality

        plot_quality({s: mean_and_time(table, s) for s in systems if s not in BASELINES}, args.plot)
    return 0


def load(folder: Path | None, names: Sequence[str], count: int) -> dict[str, list[Task]]:
    """Return the tasks of every set that was asked for."""
    sets = read_folder(folder) if folder else {}
    for name in names:
        sets |= standard_tasks(name, count)
    return sets or aclsum_tasks()


def measure(tasks: Sequence[Task], systems: dict[str, System], rouge: Rouge, name: str) -> dict[str, Result]:
    """Run every system on every document of one set, and print the set's table."""
    results: dict[str, Result] = {}
    for system, run in systems.items():
        result = Result()
        for task in tasks:
            start = time.perf_counter()
            try:
                brief = run(task)
            except (ValueError, LookupError, ZeroDivisionError, AttributeError, TypeError) as error:
                print(f"{system} failed on a document of {name}: {error!r}", file=sys.stderr)
                brief = []
            if brief is None:
                break
            result.seconds.append(time.perf_counter() - start)
            result.scores.append(rouge(task, brief))
        else:
            results[system] = result
    print_set(name, len(tasks), results, systems)
    return results


def print_set(name: str, count: int, results: dict[str, Result], systems: dict[str, System]) -> None:
    """Print one line a system: the mean, its 95 % interval, the time a document."""
    print(f"\n{name}: {count} documents")
    for system in systems:
        if system not in results:
            print(f"  {system:14s} does not support the language")
            continue
        values = results[system].values
        low, high = interval(values)
        spent = 1e3 * float(np.median(results[system].seconds))
        print(f"  {system:14s} {values.mean():6.2f}  [{low:.2f}, {high:.2f}]  {spent:8.1f} ms")
    others = [s for s in results if s not in ("summarize", *BASELINES)]
    best = max(others, key=lambda s: results[s].values.mean())
    difference = results["summarize"].values - results[best].values
    low, high = interval(difference)
    verdict = "no significant difference" if low <= 0.0 <= high else "significant"
    print(f"  summarize − {best}: {difference.mean():+.2f} [{low:+.2f}, {high:+.2f}], {verdict}", flush=True)


def print_means(table: dict[str, dict[str, Result]], systems: dict[str, System]) -> None:
    """Print each system's mean over the sets whose language it supports."""
    print("\nmean over the sets")
    for system in systems:
        supported = [results[system].values.mean() for results in table.values() if system in results]
        if supported:
            print(f"  {system:14s} {np.mean(supported):6.2f}  ({len(supported)} of {len(table)} sets)")


def mean_and_time(table: dict[str, dict[str, Result]], system: str) -> tuple[float, float]:
    """Return the mean score over the supported sets, and the median seconds of a document."""
    results = [row[system] for row in table.values() if system in row]
    if not results:
        return float("nan"), float("nan")
    seconds = float(np.median([second for result in results for second in result.seconds]))
    return float(np.mean([result.values.mean() for result in results])), seconds


def summary_of(table: dict[str, dict[str, Result]]) -> dict[str, dict[str, dict[str, float]]]:
    """Return the figures as plain data."""
    return {
        name: {
            system: {"mean": float(result.values.mean()), "seconds": float(np.median(result.seconds))}
            for system, result in results.items()
        }
        for name, results in table.items()
    }
